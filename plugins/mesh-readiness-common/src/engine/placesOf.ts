import type { Provenance } from '../types';

/** The places of some claims in their order, each once. */
export function placesOf(claims: { provenance: Provenance }[]): Provenance[] {
  const seen = new Set<string>();
  return claims
    .map(claim => claim.provenance)
    .filter(place => {
      const key = JSON.stringify([
        place.source,
        place.origin,
        place.basis,
        place.entityRef,
        place.field,
        place.raw,
      ]);
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
}
