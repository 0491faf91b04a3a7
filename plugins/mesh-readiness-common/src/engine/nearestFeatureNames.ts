import { distance } from 'fastest-levenshtein';
import type { Edition, Feature } from '../types';
import { compareText } from './compareText';

const MOST = 3;

/** Names beyond this part of their length have nothing to do with each other. */
const FARTHEST = 0.5;

/** An alias before the id, because people write what is short. */
const candidatesOf = (feature: Feature) => [
  ...feature.aliases.map(alias => ({ compared: alias, name: alias })),
  {
    compared: feature.id.slice(feature.id.lastIndexOf('.') + 1),
    name: feature.id,
  },
  { compared: feature.id, name: feature.id },
];

/** Up to three known names that come nearest to an unknown one, the nearest first, one for each feature. */
export function nearestFeatureNames(name: string, edition: Edition): string[] {
  const written = name.trim().toLowerCase();
  return edition.features
    .flatMap(feature => {
      const [nearest] = candidatesOf(feature)
        .flatMap(({ name: known, compared }) => {
          const longest = Math.max(written.length, compared.length);
          // Names are at least as far apart as their lengths, and to count letters takes far less.
          const apart = Math.abs(written.length - compared.length);
          return apart / longest <= FARTHEST
            ? [{ name: known, away: distance(written, compared) / longest }]
            : [];
        })
        .sort((a, b) => a.away - b.away);
      return nearest && nearest.away <= FARTHEST ? [nearest] : [];
    })
    .sort((a, b) => a.away - b.away || compareText(a.name, b.name))
    .slice(0, MOST)
    .map(candidate => candidate.name);
}
