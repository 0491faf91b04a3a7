import { EventEmitter, once } from 'node:events';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { answerQuestions, profiled } from 'test-tools';
import {
  type KubernetesSource,
  kubernetesSource,
} from '../src/kubernetesSource';
import type { ClusterSettings } from '../src/live/config/ClusterSettings';
import { LiveClusters } from '../src/live/LiveClusters';
import { groupKindOfRead, READ_KINDS } from '../src/objects/kinds';
import { requirementsOf } from '../src/requirementsOf';

// The module in a process of its own, so that memory and event loop are those of the module.

/** What it took until all services had been observed. */
export interface Cold {
  milliseconds: number;
  /** Of which until the objects were there. */
  listed: number;
  /** Of which the processor worked for this process. */
  busy: number;
  /** The most memory there was, in bytes, of the whole process. */
  memory: number;
  /** The most memory that there was more than before anything was read. */
  added: number;
  /** How long nothing else could run. */
  longestBlock: number;
  objects: number;
  linked: number;
}

/** What a change of one object took until the listener heard of it. */
export interface Changed {
  milliseconds: number;
  /** Services that were worked out anew. */
  observed: number;
  heard: string[];
}

/** What is to be read. */
interface Work {
  cluster: Pick<ClusterSettings, 'url' | 'caData'> & { token: string };
  services: number;
}

const TICK = 1;
const LONGEST_WAIT = 60_000;

let source: KubernetesSource;
let clusters: LiveClusters;
let observed = 0;
const news = new EventEmitter();

/* eslint-disable no-console */
const logger: LoggerService = {
  debug: () => {},
  info: () => {},
  warn: console.error,
  error: console.error,
  child: () => logger,
};

const entityOf = (index: number): Entity => {
  const name = `service-${String(index).padStart(5, '0')}`;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      annotations: { 'backstage.io/kubernetes-id': name },
    },
  };
};

answerQuestions({
  cold: ({ profile, ...work }: Work & { profile?: string }): Promise<Cold> =>
    profiled(profile, () => readCold(work)),

  /** Asks of every service whether there is news, as each refresh does. */
  async revisions({ services }: { services: number }) {
    const started = performance.now();
    for (let index = 0; index < services; index++) {
      if (index % 20 === 0) {
        await nextTurn();
      }
      const entity = entityOf(index);
      const name = entity.metadata.name;
      source.revision!({
        entityRef: `component:default/${name}`,
        key: JSON.stringify({
          entityRef: `component:default/${name}`,
          name,
          kubernetesId: name,
        }),
      });
    }
    return performance.now() - started;
  },

  async waitForNews(): Promise<Changed> {
    observed = 0;
    const started = performance.now();
    const [heard] = await once(news, 'news', {
      signal: AbortSignal.timeout(LONGEST_WAIT),
    });
    return { milliseconds: performance.now() - started, observed, heard };
  },
});

async function readCold({ cluster, services }: Work): Promise<Cold> {
  global.gc!();
  const before = process.memoryUsage.rss();
  const delay = monitorEventLoopDelay({ resolution: TICK });
  delay.enable();
  const usageBefore = process.cpuUsage();
  const started = performance.now();
  clusters = new LiveClusters({
    locator: {
      asksCatalog: false,
      locate: async () => [
        {
          name: 'bench',
          url: cluster.url,
          caData: cluster.caData,
          skipTlsVerify: false,
          access: { kind: 'token', token: cluster.token },
        },
      ],
    },
    logger,
    requestTimeoutMilliseconds: 30_000,
  });
  source = kubernetesSource({
    clusters,
    logger,
    firstReadTimeoutMilliseconds: LONGEST_WAIT,
    observe: (...given) => {
      observed += 1;
      return requirementsOf(...given);
    },
  });
  source.subscribe!(refs => news.emit('news', refs));
  clusters.start();
  await clusters.located;
  await clusters.all![0].whenRead(AbortSignal.timeout(LONGEST_WAIT));
  const listed = performance.now() - started;
  let linked = 0;
  let since = performance.now();
  for (let index = 0; index < services; index++) {
    // As the refresh does it, which gives everybody else a turn.
    if (performance.now() - since > 8) {
      await nextTurn();
      since = performance.now();
    }
    const { enrolments, context } = await source.collect({
      entity: entityOf(index),
      entities: { byRef: async () => undefined, byRefs: async () => [] },
      now: new Date().toISOString(),
      signal: new AbortController().signal,
      logger,
    });
    linked += (enrolments ?? []).length + (context ?? []).length > 0 ? 1 : 0;
  }
  const milliseconds = performance.now() - started;
  const { user, system } = process.cpuUsage(usageBefore);
  delay.disable();
  const most = process.resourceUsage().maxRSS * 1024;
  return {
    milliseconds,
    listed,
    busy: (user + system) / 1000,
    memory: most,
    added: most - before,
    longestBlock: delay.max / 1e6 - TICK,
    objects: countObjects(),
    linked,
  };
}

function countObjects() {
  return clusters
    .all!.flatMap(({ objects }) =>
      READ_KINDS.map(kind => objects.list(groupKindOfRead(kind)).length),
    )
    .reduce((sum, count) => sum + count, 0);
}
