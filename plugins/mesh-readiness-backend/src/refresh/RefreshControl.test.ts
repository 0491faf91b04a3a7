import type { RefreshProgress } from 'backstage-plugin-mesh-readiness-common';
import type { RefreshState } from '../store/ServiceStore';
import { RefreshControl } from './RefreshControl';
import type { Refresher } from './Refresher';
import type { RefreshOutcome } from './RefreshOutcome';

const outcomeOf = (parts: Partial<RefreshOutcome> = {}): RefreshOutcome => ({
  endedAt: '2026-11-23T10:00:00.000Z',
  milliseconds: 20,
  services: 7,
  read: 0,
  written: 0,
  removed: 0,
  failed: 0,
  cancelled: false,
  ...parts,
});
const progress: RefreshProgress = {
  startedAt: '2026-11-23T10:00:00.000Z',
  done: 1,
  total: 7,
  rate: 3,
};
const signal = new AbortController().signal;

function start(
  options: {
    state?: () => Promise<RefreshState>;
    known?: Partial<Refresher['known']>;
    refresh?: (given: AbortSignal) => Promise<RefreshOutcome>;
    refreshOne?: () => Promise<boolean>;
  } = {},
) {
  const scheduler = {
    triggerTask: jest.fn(async () => {}),
    cancelTask: jest.fn(async () => {}),
  };
  const control = new RefreshControl({
    refresher: {
      known: options.known ?? {},
      refresh: options.refresh ?? (async () => outcomeOf()),
      refreshOne: options.refreshOne ?? (async () => true),
    } as unknown as Refresher,
    store: { state: options.state ?? (async () => ({ version: 1 })) },
    scheduler,
    timeoutMilliseconds: 300_000,
  });
  return { control, scheduler };
}

describe('RefreshControl', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-11-23T10:04:59.000Z') });
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('starts the task, on whichever replica', async () => {
    const { control, scheduler } = start();
    await control.start();
    expect(scheduler.triggerTask).toHaveBeenCalledWith('refresh');
  });

  it('stops the refresh that runs here at once', async () => {
    const seen: AbortSignal[] = [];
    const { control, scheduler } = start({
      refresh: given =>
        new Promise(resolve => {
          seen.push(given);
          given.addEventListener('abort', () =>
            resolve(outcomeOf({ cancelled: true })),
          );
        }),
    });
    const run = control.run(signal);
    expect(seen[0].aborted).toBe(false);
    await control.cancel();
    await run;
    expect(scheduler.cancelTask).toHaveBeenCalledWith('refresh');
    expect(seen[0].aborted).toBe(true);
  });

  it.each<[string, () => Promise<RefreshOutcome>, number]>([
    ['found something', async () => outcomeOf({ written: 3 }), 1],
    ['found no service yet', async () => outcomeOf({ services: 0 }), 1],
    ['failed', () => Promise.reject(new Error('not up yet')), 1],
    ['found nothing new', async () => outcomeOf(), 0],
    ['was stopped', async () => outcomeOf({ written: 3, cancelled: true }), 0],
  ])(
    'looks again soon after a start when a refresh %s',
    async (_, refresh, times) => {
      const { control, scheduler } = start({ refresh });
      await control.run(signal).catch(() => {});
      await jest.advanceTimersByTimeAsync(5_000);
      expect(scheduler.triggerTask).toHaveBeenCalledTimes(times);
      await jest.advanceTimersByTimeAsync(200_000);
      await control.run(signal).catch(() => {});
      await jest.advanceTimersByTimeAsync(5_000);
      expect(scheduler.triggerTask).toHaveBeenCalledTimes(times);
    },
  );

  it('starts nothing after it was closed', async () => {
    const { control, scheduler } = start({
      refresh: async () => outcomeOf({ written: 3 }),
    });
    await control.run(signal);
    control.close();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(scheduler.triggerTask).not.toHaveBeenCalled();
  });

  it('says of a service that is gone that it is not there', async () => {
    const { control } = start({ refreshOne: async () => false });
    await expect(
      control.refreshService('component:default/orders'),
    ).rejects.toThrow(
      "The catalog has no entity 'component:default/orders', or you may not read it",
    );
  });

  it.each<[string, Partial<Refresher['known']>, Partial<RefreshState>, object]>(
    [
      ['nothing while nothing is known', {}, {}, {}],
      [
        'the later of two checks',
        { checkedAt: '2026-11-23T10:05:00.000Z' },
        { checkedAt: '2026-11-23T10:00:00.000Z' },
        { checkedAt: '2026-11-23T10:05:00.000Z' },
      ],
      ['the progress of another replica', {}, { progress }, { progress }],
      [
        'no progress of a refresh that ought to be over',
        {},
        { progress: { ...progress, startedAt: '2026-11-23T09:59:59.000Z' } },
        {},
      ],
      [
        'its own progress however old it is',
        { progress: { ...progress, startedAt: '2026-11-23T09:00:00.000Z' } },
        {},
        { progress: { ...progress, startedAt: '2026-11-23T09:00:00.000Z' } },
      ],
      [
        'its own progress first',
        { progress: { ...progress, done: 5 } },
        { progress },
        { progress: { ...progress, done: 5 } },
      ],
      [
        'the last refresh of whoever ran it',
        { last: outcomeOf({ endedAt: '2026-11-23T09:00:00.000Z' }) },
        { last: outcomeOf({ written: 4 }) },
        { last: outcomeOf({ written: 4 }) },
      ],
      [
        'a problem of its own that could not be kept',
        {
          problem: {
            kind: 'database',
            message: 'Gone.',
            since: '2026-11-23T10:00:00.000Z',
          },
        },
        { checkedAt: '2026-11-23T09:00:00.000Z' },
        {
          checkedAt: '2026-11-23T09:00:00.000Z',
          problem: {
            kind: 'database',
            message: 'Gone.',
            since: '2026-11-23T10:00:00.000Z',
          },
        },
      ],
      [
        'no problem of its own that another replica got over',
        {
          problem: {
            kind: 'catalog',
            message: 'Gone.',
            since: '2026-11-23T10:00:00.000Z',
          },
        },
        { checkedAt: '2026-11-23T10:01:00.000Z' },
        { checkedAt: '2026-11-23T10:01:00.000Z' },
      ],
    ],
  )('tells %s', async (_, known, state, expected) => {
    const { control } = start({
      known,
      state: async () => ({ version: 1, ...state }),
    });
    expect(await control.status()).toEqual(expected);
  });

  it('tells since when the database cannot be reached, until it can', async () => {
    jest.setSystemTime(new Date('2026-11-23T10:00:00.000Z'));
    let isThere = false;
    const { control } = start({
      known: { checkedAt: '2026-11-23T09:59:00.000Z' },
      state: async () => {
        if (!isThere) {
          throw new Error('connection refused');
        }
        return { version: 1 };
      },
    });
    await control.status();
    jest.setSystemTime(new Date('2026-11-23T10:20:00.000Z'));
    expect(await control.status()).toEqual({
      checkedAt: '2026-11-23T09:59:00.000Z',
      problem: {
        kind: 'database',
        message:
          'The database of Mesh Readiness cannot be reached. Services are shown as they were read last.',
        since: '2026-11-23T10:00:00.000Z',
      },
    });
    isThere = true;
    expect((await control.status()).problem).toBeUndefined();
  });
});
