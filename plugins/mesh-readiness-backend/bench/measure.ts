import { resolve } from 'node:path';
import { type Answering, startProcess } from 'test-tools';
import { type DatabaseName, makeDatabase, type Place } from './databases';
import { HEAP_MEGABYTES, SMALL } from './limits';
import { percentile } from './percentile';
import type { Refreshed } from './pluginProcess';
import { PAGE_QUESTIONS, TOTAL_QUESTIONS } from './questions';

/** What was measured with one database and one number of services. */
export interface Measured {
  database: DatabaseName;
  size: number;
  entities: number;
  stream: number;
  first: Refreshed;
  leanStream: number;
  unchanged: Refreshed;
  changed: { services: number; refresh: Refreshed; visible: number };
  page: Times & { statements: number; bytes: number };
  totals: Times;
  one: Times;
}

interface Times {
  p50: number;
  p95: number;
}

/** How long a refresh that the plugin starts of itself may take to begin. */
const SETTLING = 7_000;
const TIMES = 3;
const SERVICES_ASKED_FOR = 200;

/** Measures the plugin on an empty database, beside a catalog with so many services. */
export async function measure(
  database: DatabaseName,
  size: number,
  options: {
    folder: string;
    postgres?: string;
    profile?: string;
    say(line: string): void;
  },
): Promise<Measured> {
  const { say, profile } = options;
  const placeOf = (part: string): Promise<Place> =>
    makeDatabase(database, `${part}_${size}`, options);
  const catalog = startProcess(resolve(__dirname, 'catalogProcess.ts'));
  // Without a cap, memory says how late Node.js collects what is not needed any more, and not what is needed.
  const plugin = startProcess(
    resolve(__dirname, 'pluginProcess.ts'),
    size <= SMALL ? [`--max-old-space-size=${HEAP_MEGABYTES}`] : [],
  );
  try {
    const { port, entities, names } = await catalog.ask<{
      port: number;
      entities: number;
      names: string[];
    }>('start', { place: await placeOf('catalog'), size });
    say(`the catalog has ${entities} entities`);
    const base = await plugin.ask<string>('start', {
      place: await placeOf('plugin'),
      catalogPort: port,
    });

    // Whoever comes first pays for what the catalog does only once, and that is not to be the refresh.
    const warm = startProcess(resolve(__dirname, 'pluginProcess.ts'));
    await warm.ask('start', {
      place: await placeOf('warm'),
      catalogPort: port,
    });
    await warm.ask('stream', { whole: true });
    await warm.stop();

    const first = await plugin.ask<Refreshed>('refresh', {
      profile: profile && `${profile}/first-${database}-${size}.cpuprofile`,
    });
    say(`first refresh: ${tookOf(first)}`);
    await settle();
    const stream = await medianStream(plugin, true);
    say(`stream of whole entities: ${Math.round(stream)} ms`);

    const leanStream = await medianStream(plugin, false);
    const unchanged = await middleRefresh(
      plugin,
      profile && `${profile}/unchanged-${database}-${size}.cpuprofile`,
    );
    say(
      `nothing changed: ${tookOf(unchanged)}, the stream ${Math.round(
        leanStream,
      )} ms`,
    );

    const services = await catalog.ask<number>('change', {
      title: 'Renamed',
      requires: 'mtls, tracing',
    });
    const refresh = await plugin.ask<Refreshed>('refresh');
    const list = await fetch(`${base}/services?text=Renamed&limit=1`);
    const { total: visible } = await list.json();
    say(`${services} changed: ${tookOf(refresh)}`);
    await settle();

    const page = await askAll(base, PAGE_QUESTIONS, plugin);
    const totals = await askAll(base, TOTAL_QUESTIONS, plugin);
    const one = await askAll(
      base,
      names
        .filter(
          (_, index) => index % Math.ceil(size / SERVICES_ASKED_FOR) === 0,
        )
        .map(name => `/assessments/component/default/${name}`),
      plugin,
    );
    say(`a page: ${page.p95.toFixed(1)} ms`);
    return {
      database,
      size,
      entities,
      stream,
      first,
      leanStream,
      unchanged,
      changed: { services, refresh, visible },
      page,
      totals,
      one,
    };
  } finally {
    await Promise.all([catalog.stop(), plugin.stop()]);
  }
}

function tookOf({ milliseconds, busy }: Refreshed) {
  return `${Math.round(milliseconds)} ms, ${Math.round(
    busy,
  )} ms of them at work in this process`;
}

/** After a refresh that wrote something, a young portal looks once more. */
function settle() {
  return new Promise(end => {
    setTimeout(end, SETTLING);
  });
}

async function medianStream(plugin: Answering, whole: boolean) {
  const times: number[] = [];
  for (let turn = 0; turn < TIMES; turn++) {
    const { milliseconds } = await plugin.ask<{ milliseconds: number }>(
      'stream',
      { whole },
    );
    times.push(milliseconds);
  }
  return percentile(times, 50);
}

async function middleRefresh(plugin: Answering, profile?: string) {
  const refreshes: Refreshed[] = [];
  for (let turn = 0; turn < TIMES; turn++) {
    refreshes.push(await plugin.ask<Refreshed>('refresh'));
  }
  if (profile) {
    await plugin.ask('refresh', { profile });
  }
  const middle = percentile(
    refreshes.map(({ milliseconds }) => milliseconds),
    50,
  );
  return {
    ...refreshes.find(({ milliseconds }) => milliseconds === middle)!,
    rows: Math.max(...refreshes.map(({ rows }) => rows)),
    writeStatements: Math.max(
      ...refreshes.map(({ writeStatements }) => writeStatements),
    ),
  };
}

/** Asks one question after the other, all of them twice, and takes the second time. */
async function askAll(base: string, paths: string[], plugin: Answering) {
  const times: number[] = [];
  let bytes = 0;
  let statements = 0;
  for (const isMeasured of [false, true]) {
    for (const path of paths) {
      const before = isMeasured ? 0 : await plugin.ask<number>('statements');
      const started = performance.now();
      const response = await fetch(`${base}${path}`);
      const body = await response.arrayBuffer();
      const took = performance.now() - started;
      if (!response.ok) {
        throw new Error(
          `${path} answered ${response.status}: ${Buffer.from(body)}`,
        );
      }
      bytes = Math.max(bytes, body.byteLength);
      if (isMeasured) {
        times.push(took);
      } else {
        statements = Math.max(
          statements,
          (await plugin.ask<number>('statements')) - before,
        );
      }
    }
  }
  return {
    p50: percentile(times, 50),
    p95: percentile(times, 95),
    bytes,
    statements,
  };
}
