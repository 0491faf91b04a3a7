import { ORIGINS, type Provenance } from '../types';

const BASIS_ORDER: Record<Provenance['basis'], number> = {
  declared: 0,
  observed: 1,
  inferred: 2,
};

/** Whether a place only says what holds where nothing else speaks. */
export const isDefault = (place: Provenance): boolean =>
  place.origin === 'defaults';

/**
 * Orders places by who decides: what is declared before what was observed, that before what is inferred, then the nearest to the service.
 * A default is only taken when nothing else speaks, so it comes last whatever its basis.
 */
export function comparePrecedence(a: Provenance, b: Provenance): number {
  return (
    Number(isDefault(a)) - Number(isDefault(b)) ||
    BASIS_ORDER[a.basis] - BASIS_ORDER[b.basis] ||
    ORIGINS.indexOf(a.origin) - ORIGINS.indexOf(b.origin) ||
    (a.distance ?? 0) - (b.distance ?? 0)
  );
}
