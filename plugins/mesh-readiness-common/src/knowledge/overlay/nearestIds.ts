import { distance } from 'fastest-levenshtein';

const MOST = 3;

/** Names beyond this part of their length have nothing to do with each other. */
const FARTHEST = 0.5;

/** Beside a name that comes nearer by this much, nobody meant another one. */
const MUCH_NEARER = 0.2;

/** Something that may have been meant. */
export interface Candidate {
  id: string;
  /** Other names people write for it. */
  names?: readonly string[];
}

/** Ids of the candidates that come nearest to what was written, the nearest first, at most three. */
export function nearestIds(
  written: string,
  candidates: readonly Candidate[],
): string[] {
  const text = written.trim().toLowerCase();
  const near = candidates
    .map(({ id, names = [] }) => ({
      id,
      away: Math.min(
        ...[id, id.slice(id.lastIndexOf('.') + 1), ...names].map(
          name =>
            distance(text, name.toLowerCase()) /
            Math.max(text.length, name.length, 1),
        ),
      ),
    }))
    .filter(({ away }) => away <= FARTHEST)
    .sort((a, b) => a.away - b.away || (a.id < b.id ? -1 : 1));
  return near
    .filter(({ away }) => away < near[0].away + MUCH_NEARER)
    .slice(0, MOST)
    .map(({ id }) => id);
}

/** ', did you mean "linkerd"?' as the end of a sentence; empty when nothing comes near. */
export function didYouMean(
  written: string,
  candidates: readonly Candidate[],
): string {
  const nearest = nearestIds(written, candidates).map(id => `"${id}"`);
  return nearest.length > 0 ? `, did you mean ${nearest.join(' or ')}?` : '';
}
