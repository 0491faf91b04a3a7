import type { Provenance } from '../types';
import { addPlaces } from './addPlaces';

/** The places of some claims in their order, each once. */
export function placesOf(claims: { provenance: Provenance }[]): Provenance[] {
  const places: Provenance[] = [];
  addPlaces(
    places,
    claims.map(claim => claim.provenance),
  );
  return places;
}
