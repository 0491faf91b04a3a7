import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import {
  type AuthService,
  coreServices,
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  type CatalogService,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { answerQuestions, profiled } from 'test-tools';
import plugin from '../src';
import { openDatabase, type Place } from './databases';

// The plugin in a process of its own, so that memory and event loop are those of the plugin.

/** What a refresh is to be compared with. */
export interface Refreshed {
  milliseconds: number;
  /** Of which the processor worked for this process. */
  busy: number;
  rows: number;
  /** Statements that may have written something, whatever they did write. */
  writeStatements: number;
  /** The most memory that there was more than before, in bytes. */
  memory: number;
  /** How long nothing else could run. */
  longestBlock: number;
}

const WRITES = /^\s*(insert|update|delete|replace|with)\b/i;
const TICK = 1;

let catalog: CatalogService;
let auth: AuthService;
let base: string;
let statements = 0;
let writeStatements = 0;

const capture = createBackendModule({
  pluginId: 'mesh-readiness',
  moduleId: 'bench',
  register(env) {
    env.registerInit({
      deps: {
        catalogService: catalogServiceRef,
        authService: coreServices.auth,
      },
      async init({ catalogService, authService }) {
        catalog = catalogService;
        auth = authService;
      },
    });
  },
});

const discoveryOf = (catalogPort: number) =>
  createServiceFactory({
    service: coreServices.discovery,
    deps: {},
    factory() {
      const urlOf = async (pluginId: string) => {
        if (pluginId !== 'catalog') {
          throw new Error(`There is no plugin '${pluginId}' in this bench`);
        }
        return `http://localhost:${catalogPort}/api/catalog`;
      };
      return { getBaseUrl: urlOf, getExternalBaseUrl: urlOf };
    },
  });

async function read(path: string, method = 'GET') {
  const response = await fetch(`${base}${path}`, { method });
  if (!response.ok) {
    throw new Error(`${method} ${path} answered ${await response.text()}`);
  }
  return response.status === 202 ? undefined : await response.json();
}

answerQuestions({
  async start({ place, catalogPort }: { place: Place; catalogPort: number }) {
    const knex = openDatabase(place);
    knex.on('query', ({ sql }: { sql: string }) => {
      statements += 1;
      writeStatements += WRITES.test(sql) ? 1 : 0;
    });
    const { server } = await startTestBackend({
      features: [
        plugin,
        capture,
        discoveryOf(catalogPort),
        mockServices.database.factory({ knex }),
        mockServices.scheduler.factory({ skipTaskRunOnStartup: true }),
      ],
    });
    base = `http://localhost:${server.port()}/api/mesh-readiness`;
    return base;
  },

  /** How long the catalog takes to stream the entities that a refresh reads, whole or as little as it compares. */
  async stream({ whole }: { whole: boolean }) {
    const credentials = await auth.getOwnServiceCredentials();
    const started = performance.now();
    let found = 0;
    for await (const page of catalog.streamEntities(
      whole
        ? {
            filter: {
              kind: [
                'component',
                'system',
                'domain',
                'group',
                'resource',
                'api',
              ],
            },
          }
        : {
            fields: [
              'kind',
              'metadata.namespace',
              'metadata.name',
              'metadata.etag',
            ],
            pageSize: 1_000,
          },
      { credentials },
    )) {
      found += page.length;
    }
    return { milliseconds: performance.now() - started, found };
  },

  /** Refreshes once and says what it took. */
  async refresh({ profile }: { profile?: string }): Promise<Refreshed> {
    global.gc!();
    const before = process.memoryUsage.rss();
    let most = before;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss());
    }, 20);
    const delay = monitorEventLoopDelay({ resolution: TICK });
    delay.enable();
    const writesBefore = writeStatements;
    const usageBefore = process.cpuUsage();
    await profiled(profile, () => read('/refresh', 'POST'));
    const { user, system } = process.cpuUsage(usageBefore);
    delay.disable();
    clearInterval(watch);
    const { last, problem } = await read('/refresh');
    if (problem) {
      throw new Error(problem.message);
    }
    return {
      milliseconds: last.milliseconds,
      busy: (user + system) / 1000,
      rows: last.written,
      writeStatements: writeStatements - writesBefore,
      memory: most - before,
      longestBlock: delay.max / 1e6 - TICK,
    };
  },

  statements: () => statements,
});
