import { mockServices } from '@backstage/backend-test-utils';
import type { AdoptionDay } from 'backstage-plugin-mesh-readiness-common';
import { HistoryReader } from './HistoryReader';

const dayOf = (day: string, total: number): AdoptionDay => ({
  day,
  total,
  notAssessed: 0,
  failed: 0,
  meshes: {},
});

const before = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

function setUp() {
  const store = {
    days: jest.fn(async () => [dayOf(before(2), 5), dayOf(before(1), 6)]),
    changes: jest.fn(async () => []),
  };
  const lookup: any = {
    day: (_selection: unknown, day: string) => dayOf(day, 7),
    refs: () => ['component:default/orders'],
    states: jest.fn(),
  };
  const reader = new HistoryReader({
    store,
    logger: mockServices.logger.mock(),
  });
  return { store, lookup, reader };
}

const ALL = { sees: 'all' } as const;
const SOME = {
  sees: 'some',
  refs: new Set(['component:default/orders']),
} as const;

describe('the history', () => {
  it('is what was kept, with the totals of now', async () => {
    const { reader, lookup, store } = setUp();
    const { days, freshness } = await reader.read(
      { viewer: ALL, lookup, freshness: {} },
      { filters: {}, days: 30 },
    );
    expect(days.map(({ day, total }) => [day, total])).toEqual([
      [before(2), 5],
      [before(1), 6],
      [before(0), 7],
    ]);
    expect(freshness).toEqual({});
    expect(store.changes).not.toHaveBeenCalled();
  });

  it('is never the totals of all for who sees some of it, or filters', async () => {
    const { reader, lookup } = setUp();
    for (const [viewer, filters] of [
      [SOME, {}],
      [ALL, { type: ['service'] }],
    ] as const) {
      const { days } = await reader.read(
        { viewer, lookup, freshness: {} },
        { filters: filters as {}, days: 30 },
      );
      expect(days.map(({ total }) => total)).toEqual([7, 7, 7]);
    }
    expect(lookup.states).not.toHaveBeenCalled();
  });

  it('is what is remembered while the database is away, and says so', async () => {
    const { reader, lookup, store } = setUp();
    const ask = async (viewer: typeof ALL | typeof SOME) =>
      reader.read({ viewer, lookup, freshness: {} }, { filters: {}, days: 30 });
    await ask(ALL);
    store.days.mockRejectedValue(new Error('away'));
    const all = await ask(ALL);
    expect(all.days.map(({ total }) => total)).toEqual([5, 6, 7]);
    expect(all.freshness.problem).toEqual({
      kind: 'database',
      message: expect.stringContaining('The database did not answer'),
      since: expect.any(String),
    });
    const some = await ask(SOME);
    expect(some.days.map(({ total }) => total)).toEqual([7]);
    expect(some.freshness.problem?.kind).toBe('database');
  });

  it('says so as well when only the change log cannot be read', async () => {
    const { reader, lookup, store } = setUp();
    store.changes.mockRejectedValue(new Error('away'));
    const { days, freshness } = await reader.read(
      { viewer: SOME, lookup, freshness: {} },
      { filters: {}, days: 30 },
    );
    expect(days.map(({ total }) => total)).toEqual([7]);
    expect(freshness.problem?.kind).toBe('database');
  });
});
