import type { Assessed } from 'backstage-plugin-mesh-readiness-common';
import type { Messages } from '../../../hooks';

/** What would make a standing answer certain: open questions, and needs that could not be found out. */
export const openPoints = (
  { profile, recommendation }: Assessed,
  t: Messages,
): string[] => [
  ...(recommendation.status === 'open' || recommendation.status === 'no-mesh'
    ? []
    : recommendation.openQuestions.map(({ text }) => text)),
  ...profile.requirements
    .filter(({ need }) => need === 'unknown')
    .map(({ title }) => t('meshTab.certain.need', { title })),
];
