import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import type { EditionSummary } from '../../../api';

/** Whether the knowledge of another edition is older than that of the one shown; what is not listed counts as older. */
export const isOlderEdition = (
  other: string | undefined,
  shown: Edition,
  editions: readonly EditionSummary[],
): boolean =>
  !editions.some(({ id, date }) => id === other && date > shown.date);
