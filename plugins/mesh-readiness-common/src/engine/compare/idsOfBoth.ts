import type { Edition } from '../../types';
import { type ComparedEditions, laterOf } from './laterOf';

/** The ids that two editions have, each once: those of the later edition in its order, then those that only the other has. */
export function idsOfBoth(
  editions: ComparedEditions,
  recordsOf: (edition: Edition) => readonly { id: string }[],
): string[] {
  const later = laterOf(editions);
  const earlier = later === 'after' ? 'before' : 'after';
  return [
    ...new Set(
      [editions[later], editions[earlier]].flatMap(edition =>
        recordsOf(edition).map(({ id }) => id),
      ),
    ),
  ];
}
