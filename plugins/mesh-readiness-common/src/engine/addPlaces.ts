import type { Provenance } from '../types';
import { isSamePlace } from './isSamePlace';

/** Adds to a list the places that it does not have yet. */
export function addPlaces(list: Provenance[], places: Provenance[]): void {
  for (const place of places) {
    if (!list.some(known => isSamePlace(known, place))) {
      list.push(place);
    }
  }
}
