import { holdsFor } from './holdsFor';

describe('holdsFor', () => {
  it.each([
    [{}, '1.9', true],
    [{ since: '1.9' }, '1.9', true],
    [{ since: '1.9' }, '1.10', true],
    [{ since: '1.10' }, '1.9', false],
    [{ until: '1.10' }, '1.9.4', true],
    [{ until: '1.10' }, '1.10', false],
    [{ since: '1.9', until: '1.10' }, '1.9', true],
    [{ since: '1.10' }, undefined, true],
    [{ distribution: 'open-source' }, '1.9', true],
    [{ distribution: 'enterprise' }, '1.9', false],
    [{ distribution: 'enterprise' }, undefined, false],
  ] as const)('%j for the open source of %s: %s', (said, release, expected) => {
    expect(holdsFor(said, { release, distribution: 'open-source' })).toBe(
      expected,
    );
  });
});
