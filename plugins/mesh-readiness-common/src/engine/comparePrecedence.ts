import { ORIGINS, type Provenance } from '../types';

const isDefault = (place: Provenance) => place.origin === 'defaults';

/**
 * Orders places by who decides: what is declared before what is inferred or observed, then the nearest to the service.
 * A default is only taken when nothing else speaks, so it comes last whatever its basis.
 */
export function comparePrecedence(a: Provenance, b: Provenance): number {
  return (
    Number(isDefault(a)) - Number(isDefault(b)) ||
    Number(a.basis !== 'declared') - Number(b.basis !== 'declared') ||
    ORIGINS.indexOf(a.origin) - ORIGINS.indexOf(b.origin) ||
    (a.distance ?? 0) - (b.distance ?? 0)
  );
}
