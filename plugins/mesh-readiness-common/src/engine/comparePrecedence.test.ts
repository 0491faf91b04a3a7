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

  it('does not tell inferred from observed at the same place', () => {
    expect(
      comparePrecedence(at('api', 'inferred'), at('api', 'observed')),
    ).toBe(0);
  });
});
