import type { Provenance } from 'backstage-plugin-mesh-readiness-common';
import type { Messages } from '../../../hooks';
import { listNames } from './joinNames';
import { placeOf } from './placeOf';

const SHOWN = 2;

const fewOf = (words: readonly string[], t: Messages): string[] => [
  ...words.slice(0, SHOWN),
  ...(words.length > SHOWN
    ? [t('meshTab.origin.more', { count: words.length - SHOWN })]
    : []),
];

/** Whether it was worked out or seen instead of written down, where the place does not say so by itself. */
const basisOf = (
  { basis, object }: Provenance,
  t: Messages,
): string | undefined => {
  const isTold = object && (basis === 'observed' || !object.cluster);
  return basis === 'declared' || isTold
    ? undefined
    : t(`meshTab.origin.${basis}`);
};

/** The places a need was read in, in few words, the deciding one first: "this component", "cluster prod-eu, RequestAuthentication". */
export const placesOf = (
  because: readonly Provenance[],
  t: Messages,
): string => {
  const kindsByPlace = new Map<string, Set<string>>();
  for (const provenance of because) {
    const place = placeOf(provenance, t);
    const kinds = kindsByPlace.get(place) ?? new Set();
    if (provenance.object && !provenance.hidden) {
      kinds.add(provenance.object.kind);
    }
    kindsByPlace.set(place, kinds);
  }
  const places = [...kindsByPlace].map(([place, kinds]) =>
    listNames([place, ...fewOf([...kinds], t)], t),
  );
  const basis = because.length > 0 ? basisOf(because[0], t) : undefined;
  const words = [...fewOf(places, t), ...(basis ? [basis] : [])];
  return words.length > 0 ? listNames(words, t) : '';
};
