import type { Provenance } from 'backstage-plugin-mesh-readiness-common';
import type { Messages } from '../../../hooks';
import { listNames } from './joinNames';
import { placeOf } from './placeOf';

const SHOWN = 2;

/** The places a need was read in, in few words, the deciding one first, and whether it was worked out or seen instead of written down. */
export const placesOf = (
  because: readonly Provenance[],
  t: Messages,
): string => {
  const places = [
    ...new Set(because.map(provenance => placeOf(provenance, t))),
  ];
  const basis = because[0]?.basis ?? 'declared';
  const words = [
    ...places.slice(0, SHOWN),
    ...(places.length > SHOWN
      ? [t('meshTab.origin.more', { count: places.length - SHOWN })]
      : []),
    ...(basis === 'declared' ? [] : [t(`meshTab.origin.${basis}`)]),
  ];
  return words.length > 0 ? listNames(words, t) : '';
};
