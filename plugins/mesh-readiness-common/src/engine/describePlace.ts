import type { Provenance } from '../types';

/** Where something was read, in words: the field, and the entity it stands on. */
export function describePlace(place: Provenance): string {
  if (place.hidden) {
    return 'a place that you may not read';
  }
  return place.entityRef ? `${place.field} of ${place.entityRef}` : place.field;
}
