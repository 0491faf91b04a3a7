import type { Release } from 'backstage-plugin-mesh-readiness-common';
import type { Messages } from '../../../hooks';
import type { Fact } from './statementFacts';

/** What is known of a release, as terms and texts; what is not known is left out. */
export const releaseFacts = (release: Release, t: Messages): Fact[] => {
  const { version, distribution, released, endOfLife, kubernetes } = release;
  const fact = (
    term: 'version' | 'released' | 'endOfLife' | 'kubernetes',
    text: string | undefined,
  ) =>
    text ? [{ term: t(`meshTab.finding.releaseEvidence.${term}`), text }] : [];
  return [
    ...fact('version', version),
    ...(distribution
      ? [
          {
            term: t('meshTab.finding.distribution'),
            text: t(`common.distribution.${distribution}`),
          },
        ]
      : []),
    ...fact('released', released),
    ...fact('endOfLife', endOfLife),
    ...fact(
      'kubernetes',
      kubernetes && t('meshTab.finding.kubernetesRange', kubernetes),
    ),
  ];
};
