import type { Provenance } from '../types';
import { comparePrecedence } from './comparePrecedence';
import { makePlace } from './__testUtils__/makeProfile';

const at = (
  origin: Provenance['origin'],
  basis: Provenance['basis'] = 'declared',
) => makePlace({ origin, basis });

describe('comparePrecedence', () => {
  it.each([
    [
      'what is declared far away decides before what is inferred near by',
      at('cluster'),
      at('component', 'inferred'),
    ],
    [
      'of two declared values the nearer decides',
      at('component'),
      at('system'),
    ],
    [
      'of two inferred values the nearer decides',
      at('api', 'inferred'),
      at('workload', 'inferred'),
    ],
    [
      'what was seen decides before what is inferred near by',
      at('workload', 'observed'),
      at('api', 'inferred'),
    ],
    [
      'what is declared decides before what was seen',
      at('system', 'declared'),
      at('workload', 'observed'),
    ],
    [
      'of two Domains the nearer decides',
      makePlace({ origin: 'domain', distance: 1 }),
      makePlace({ origin: 'domain', distance: 2 }),
    ],
    [
      'a default decides only when nothing else speaks',
      at('workload', 'observed'),
      at('defaults', 'declared'),
    ],
  ])('%s', (_, first, second) => {
    expect(comparePrecedence(first, second)).toBeLessThan(0);
    expect(comparePrecedence(second, first)).toBeGreaterThan(0);
  });
});
