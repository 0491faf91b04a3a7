import type { Edition } from '../../types';

/** The two editions of a comparison. */
export interface ComparedEditions {
  before: Edition;
  after: Edition;
}

/** The side of a comparison whose knowledge is of the later day; `after` when both are of one day. */
export function laterOf({
  before,
  after,
}: ComparedEditions): 'before' | 'after' {
  return before.date > after.date ? 'before' : 'after';
}
