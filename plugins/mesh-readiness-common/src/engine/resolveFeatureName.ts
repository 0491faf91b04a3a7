import type { Edition } from '../types';
import { indexEdition } from './indexEdition';

/** The id of the feature that a name stands for, an id or an alias in any case; `undefined` when the edition does not know it. */
export function resolveFeatureName(
  name: string,
  edition: Edition,
): string | undefined {
  return indexEdition(edition).names.get(name.trim().toLowerCase())?.id;
}
