import type { Edition } from '../../types';
import { builtInEditions } from '../builtInEditions';
import edition202611 from '../generated/2026-11.json';

/** Every edition that is written, oldest first: those that are offered, and those that the screens cannot show in full yet. */
export const allEditions: Edition[] = [
  ...builtInEditions,
  edition202611 as Edition,
];
