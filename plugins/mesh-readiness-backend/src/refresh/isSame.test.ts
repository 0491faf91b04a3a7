import { makeStored } from '../store/__testUtils__/makeStored';
import { isSame } from './isSame';

const LATER = '2026-11-23T09:00:00.000Z';
const stored = makeStored();
const failing = (message: string, status: 'failed' | 'stale' = 'failed') =>
  makeStored(
    {},
    {
      claims: {
        ...stored.claims,
        problems: [
          {
            kind: 'source-failed',
            params: { source: 'probe', message },
            because: [],
          },
        ],
        reports: [{ source: 'probe', status, looked: [], message }],
      },
    },
  );

describe('isSame', () => {
  it.each([
    ['the same', stored, makeStored()],
    ['one read later', stored, makeStored({ readAt: LATER })],
    ['a failure in other words', failing('request 1'), failing('request 2')],
    [
      'what was read in another order',
      makeStored({}, { reads: ['a:b/c', 'd:e/f'] }),
      makeStored({}, { reads: ['d:e/f', 'a:b/c'] }),
    ],
    [
      'a value that is left out or undefined',
      makeStored({ title: undefined }),
      (({ title, ...record }) => ({ ...stored, record }))(
        stored.record,
      ) as typeof stored,
    ],
  ])('is true for %s', (_, a, b) => {
    expect(isSame(a, b)).toBe(true);
  });

  it.each([
    ['another hash', makeStored({}, { inputHash: 'another' })],
    ['another verdict', makeStored({ verdicts: { linkerd: 'ready' } })],
    ['another title', makeStored({ title: 'Parcels' })],
    ['another thing missing', makeStored({}, { missing: ['group:a/b'] })],
    [
      'other claims',
      makeStored({}, { claims: { ...stored.claims, context: [] } }),
    ],
    ['an age', makeStored({ staleSince: LATER })],
  ])('is false for %s', (_, other) => {
    expect(isSame(stored, other)).toBe(false);
  });

  it('is false for a source that fails in another way', () => {
    expect(isSame(failing('x', 'failed'), failing('x', 'stale'))).toBe(false);
  });
});
