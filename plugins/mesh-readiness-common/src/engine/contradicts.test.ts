import type { Provenance } from '../types';
import { contradicts } from './contradicts';
import { makePlace } from './__testUtils__/makeProfile';

describe('contradicts', () => {
  it.each<[string, Partial<Provenance>, Partial<Provenance>, boolean]>([
    [
      'two declared values contradict each other',
      { origin: 'component' },
      { origin: 'system' },
      true,
    ],
    [
      'a declared value contradicts an inferred one',
      { origin: 'component' },
      { origin: 'api', basis: 'inferred' },
      true,
    ],
    [
      'a declared value contradicts an observed one',
      { origin: 'system' },
      { origin: 'workload', basis: 'observed' },
      true,
    ],
    [
      'two inferred values may both be right',
      { origin: 'api', basis: 'inferred', entityRef: 'api:default/a' },
      { origin: 'api', basis: 'inferred', entityRef: 'api:default/b' },
      false,
    ],
    [
      'a default is there to be overridden',
      { origin: 'component' },
      { origin: 'defaults' },
      false,
    ],
    ['one place does not contradict itself', {}, {}, false],
  ])('%s', (_, a, b, expected) => {
    expect(contradicts(makePlace(a), makePlace(b))).toBe(expected);
    expect(contradicts(makePlace(b), makePlace(a))).toBe(expected);
  });
});
