import type { EstimateSize } from 'backstage-plugin-mesh-readiness-common';
import type { Messages } from '../../../hooks';

/** For how many pods and nodes figures are shown, and whether these are the service's own. */
export const sizeNote = (size: EstimateSize, t: Messages): string => {
  const counts = {
    pods: t('meshTab.cards.size.pods', {
      count: size.pods,
      formatted: size.pods.toLocaleString('en'),
    }),
    nodes: t('meshTab.cards.size.nodes', {
      count: size.nodes,
      formatted: size.nodes.toLocaleString('en'),
    }),
  };
  if (size.podsKnown && size.nodesKnown) {
    return t('meshTab.cards.size.known', counts);
  }
  if (size.podsKnown) {
    return t('meshTab.cards.size.nodesAssumed', counts);
  }
  return size.nodesKnown
    ? t('meshTab.cards.size.podsAssumed', counts)
    : t('meshTab.cards.size.assumed', counts);
};
