import type { ResourceEstimate } from 'backstage-plugin-mesh-readiness-common';
import type { Messages } from '../hooks';

/** What the figures of an estimate are, in a word: "requested by default"; several words where its parts differ. */
export const basisWords = (
  { parts }: Pick<ResourceEstimate, 'parts'>,
  t: Messages,
): string =>
  [...new Set(parts.map(({ basis }) => basis))]
    .map(basis => t(`common.figureBasis.${basis}`))
    .join(', ');
