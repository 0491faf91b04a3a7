import type {
  MetricsServiceObservable,
  MetricsServiceObservableCallback,
} from '@backstage/backend-plugin-api/alpha';
import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import type {
  RefreshProgress,
  ServiceFilters,
} from 'backstage-plugin-mesh-readiness-common';
import { RefreshMetrics } from './RefreshMetrics';
import type { RefreshOutcome } from './RefreshOutcome';

const outcome: RefreshOutcome = {
  endedAt: '2026-11-23T10:00:00.000Z',
  milliseconds: 2_500,
  services: 7,
  read: 4,
  written: 3,
  removed: 0,
  failed: 1,
  cancelled: false,
};

function start(now: {
  progress?: RefreshProgress;
  count?: (filters: ServiceFilters) => Promise<number>;
}) {
  const told: [string, number, object?][] = [];
  const gauges = new Map<string, MetricsServiceObservableCallback>();
  const tell = (name: string) => (value: number, attributes?: object) => {
    told.push(attributes ? [name, value, attributes] : [name, value]);
  };
  const metrics = new RefreshMetrics(
    metricsServiceMock.mock({
      createCounter: name => ({ add: tell(name) }),
      createHistogram: name => ({ record: tell(name) }),
      createGauge: name => ({ record: tell(name) }),
      createObservableGauge: name =>
        ({
          addCallback: callback => gauges.set(name, callback),
          removeCallback: () => {},
        } as MetricsServiceObservable<any>),
    }),
    {
      progress: () => now.progress,
      count: now.count ?? (async () => 0),
    },
  );
  const observe = async () => {
    for (const [name, callback] of gauges) {
      await callback({ observe: tell(name) });
    }
    return told;
  };
  return { metrics, told, observe };
}

describe('RefreshMetrics', () => {
  it.each<[string, Partial<RefreshOutcome>, boolean]>([
    ['completed', {}, false],
    ['cancelled', { cancelled: true }, false],
    ['failed', {}, true],
  ])('counts a refresh that is %s', (result, parts, hasFailed) => {
    const { metrics, told } = start({});
    metrics.record({ ...outcome, ...parts }, hasFailed);
    expect(told).toEqual([
      ['mesh_readiness.refreshes', 1, { result }],
      ['mesh_readiness.refresh.duration', 2.5, { result }],
      ['mesh_readiness.rows.written', 3],
      ...(result === 'completed' ? [['mesh_readiness.services', 7]] : []),
    ]);
  });

  it('tells how far a refresh has come, and how many services are stale or failed', async () => {
    const { observe } = start({
      progress: {
        startedAt: outcome.endedAt,
        done: 1,
        total: 4,
        rate: 3,
      },
      count: async ({ stale, status }) =>
        stale?.includes('true') ? 5 : Number(status?.includes('failed')),
    });
    expect(await observe()).toEqual([
      ['mesh_readiness.refresh.progress', 0.25],
      ['mesh_readiness.services.stale', 5],
      ['mesh_readiness.services.failed', 1],
    ]);
  });

  it('tells nothing that is not known', async () => {
    const { observe } = start({
      progress: { startedAt: outcome.endedAt, done: 0, rate: 0 },
      count: async () => {
        throw new Error('the database is away');
      },
    });
    expect(await observe()).toEqual([]);
  });
});
