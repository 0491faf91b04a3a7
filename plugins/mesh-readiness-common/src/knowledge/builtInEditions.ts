import type { Edition } from '../types';
import edition202412 from './generated/2024-12.json';
import edition202611 from './generated/2026-11.json';

/** The editions that come with the package, oldest first. */
export const builtInEditions: Edition[] = [
  edition202412 as Edition,
  edition202611 as Edition,
];

/** The edition that answers when none is asked for: the newest. */
export const DEFAULT_EDITION_ID: string =
  builtInEditions[builtInEditions.length - 1].id;
