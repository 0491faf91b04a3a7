/* eslint-disable no-console */
import { mkdirSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inColumns, startProcess } from 'test-tools';
import type { Changed, Cold } from './portalProcess';

// How long it takes to know a cluster, and to notice what changes in it.

const SIZES = [
  { workloads: 1_000, objects: 6_000 },
  { workloads: 10_000, objects: 60_000 },
];
/** The workload whose namespace gets a rule, and its namespace. */
const CHANGED = { namespace: 'team-001', name: 'service-00000' };

/** `--profile <folder>`: where to put processor profiles of reading the clusters. */
const {
  values: { profile },
} = parseArgs({ options: { profile: { type: 'string' } } });

interface Row {
  what: string;
  limit: string;
  measured: string;
  isHeld: boolean;
}

const milliseconds = (value: number) => `${Math.round(value)} ms`;
const megabytes = (value: number) => `${Math.round(value / 1e6)} MB`;
const atMost = (
  what: string,
  limit: number,
  value: number,
  write: (value: number) => string = String,
): Row => ({
  what,
  limit: `at most ${write(limit)}`,
  measured: write(value),
  isHeld: value <= limit,
});

async function measure(size: { workloads: number; objects: number }) {
  const cluster = startProcess(resolve(__dirname, 'clusterProcess.ts'));
  const portal = startProcess(resolve(__dirname, 'portalProcess.ts'));
  try {
    const access = await cluster.ask<object>('start', size);
    const cold = await portal.ask<Cold>('cold', {
      cluster: access,
      services: size.workloads,
      profile: profile && resolve(profile, `cold-${size.workloads}.cpuprofile`),
    });
    const firstRevisions = await portal.ask<number>('revisions', {
      services: size.workloads,
    });
    const revisions = await portal.ask<number>('revisions', {
      services: size.workloads,
    });
    const heard = portal.ask<Changed>('waitForNews');
    const asked = performance.now();
    await cluster.ask('change', CHANGED);
    const changed = await heard;
    return {
      cold,
      firstRevisions,
      revisions,
      changed: { ...changed, milliseconds: performance.now() - asked },
      connections: await cluster.ask<number>('connections'),
    };
  } finally {
    await Promise.all([cluster.stop(), portal.stop()]);
  }
}

function rowsOf(
  { workloads, objects }: { workloads: number; objects: number },
  measured: Awaited<ReturnType<typeof measure>>,
  small: Awaited<ReturnType<typeof measure>> | undefined,
): Row[] {
  const { cold, changed, connections } = measured;
  return [
    {
      what: 'objects read',
      limit: String(objects),
      measured: String(cold.objects),
      isHeld: cold.objects === objects,
    },
    {
      what: 'services with something seen',
      limit: String(workloads),
      measured: String(cold.linked),
      isHeld: cold.linked === workloads,
    },
    {
      ...atMost(
        'from cold to all observed',
        5_000,
        cold.milliseconds,
        milliseconds,
      ),
      measured: `${milliseconds(cold.milliseconds)} (${milliseconds(
        cold.listed,
      )} until all was listed; the processor worked ${milliseconds(
        cold.busy,
      )})`,
    },
    {
      ...atMost('more memory than before', 400e6, cold.added, megabytes),
      measured: `${megabytes(cold.added)} (${megabytes(
        cold.memory,
      )} with all that was loaded before, the compiler of TypeScript included)`,
    },
    atMost(
      'longest block of the event loop',
      50,
      cold.longestBlock,
      milliseconds,
    ),
    atMost(
      'change of one object, until it is told',
      5_000,
      changed.milliseconds,
      milliseconds,
    ),
    {
      what: 'services worked out for it',
      limit: small ? `as at ${SIZES[0].workloads} workloads` : '',
      measured: `${changed.observed}, ${changed.heard.length} told`,
      isHeld: !small || changed.observed === small.changed.observed,
    },
    {
      what: 'asking all services for news, the first time and again',
      limit: '',
      measured: `${milliseconds(measured.firstRevisions)}, ${milliseconds(
        measured.revisions,
      )}`,
      isHeld: true,
    },
    atMost('connections to the cluster', 96, connections),
  ];
}

async function main() {
  const header = ['workloads', 'objects', 'what', 'limit', 'measured', 'held'];
  const load = loadavg()[0].toFixed(1);
  if (profile) {
    mkdirSync(profile, { recursive: true });
  }
  const rows: string[][] = [];
  let small: Awaited<ReturnType<typeof measure>> | undefined;
  for (const size of SIZES) {
    const measured = await measure(size);
    for (const row of rowsOf(size, measured, small)) {
      const held = row.isHeld ? 'yes' : 'NO';
      rows.push([
        size.workloads.toLocaleString('en'),
        size.objects.toLocaleString('en'),
        row.what,
        row.limit,
        row.measured,
        row.limit === '' ? '' : held,
      ]);
    }
    small ??= measured;
  }
  console.log(
    `The module beside a stand-in for a Kubernetes API in another process; ${
      cpus().length
    } cores with a load of ${load} before it began`,
  );
  console.log(inColumns([header, ...rows]));
  process.exitCode = rows.some(row => row[5] === 'NO') ? 1 : 0;
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
