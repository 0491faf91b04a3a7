import type { MetricsService } from '@backstage/backend-plugin-api/alpha';
import type {
  RefreshProgress,
  ServiceFilters,
} from 'backstage-plugin-mesh-readiness-common';
import type { RefreshOutcome } from './RefreshOutcome';

const TROUBLED: readonly [string, string, ServiceFilters][] = [
  [
    'mesh_readiness.services.stale',
    'Services with a source that could not be read lately',
    { stale: ['true'] },
  ],
  [
    'mesh_readiness.services.failed',
    'Services that could not be assessed because of an error',
    { status: ['failed'] },
  ],
];

/** How refreshes go, for whoever watches the portal. */
export class RefreshMetrics {
  readonly #refreshes;
  readonly #duration;
  readonly #written;
  readonly #services;

  constructor(
    metrics: MetricsService,
    now: {
      /** Of this replica. */
      progress(): RefreshProgress | undefined;
      /** How many of all services are such, of all replicas. */
      count(filters: ServiceFilters): Promise<number>;
    },
  ) {
    this.#refreshes = metrics.createCounter('mesh_readiness.refreshes', {
      description: 'Refreshes that ended, by how they did',
    });
    this.#duration = metrics.createHistogram(
      'mesh_readiness.refresh.duration',
      {
        description: 'How long refreshes took',
        unit: 'seconds',
      },
    );
    this.#written = metrics.createCounter('mesh_readiness.rows.written', {
      description: 'Rows of services that refreshes wrote or removed',
    });
    this.#services = metrics.createGauge('mesh_readiness.services', {
      description: 'Services in the catalog at the last refresh',
    });
    metrics
      .createObservableGauge('mesh_readiness.refresh.progress', {
        description:
          'Part of the services that the refresh under way has read anew, 0 to 1',
      })
      .addCallback(result => {
        const progress = now.progress();
        if (progress?.total) {
          result.observe(progress.done / progress.total);
        }
      });
    for (const [name, description, filters] of TROUBLED) {
      metrics
        .createObservableGauge(name, { description })
        .addCallback(async result => {
          try {
            result.observe(await now.count(filters));
          } catch {
            // Nothing is known as long as nothing could be read, which the log tells already.
          }
        });
    }
  }

  /** Takes note of a refresh that ended. */
  record(outcome: RefreshOutcome, hasFailed = false) {
    const { milliseconds, written, services, cancelled } = outcome;
    const ended = hasFailed ? 'failed' : 'completed';
    const result = cancelled ? 'cancelled' : ended;
    this.#refreshes.add(1, { result });
    this.#duration.record(milliseconds / 1_000, { result });
    this.#written.add(written);
    if (result === 'completed') {
      this.#services.record(services);
    }
  }
}
