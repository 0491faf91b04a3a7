/* eslint-disable no-console */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { inColumns } from 'test-tools';
import { DATABASES, type DatabaseName } from './databases';
import { checkLimits } from './limits';
import { measure, type Measured } from './measure';

const numbers = (text: string) =>
  text.split(',').map(part => {
    const size = /^\d+$/.test(part) ? Number(part) : 0;
    if (size < 100 || size > 200_000) {
      throw new InvalidArgumentError('Expected numbers from 100 to 200000.');
    }
    return size;
  });
const databaseNames = (text: string) =>
  text.split(',').map(part => {
    const database = DATABASES.find(name => name === part);
    if (!database) {
      throw new InvalidArgumentError(`Expected ${DATABASES.join(', ')}.`);
    }
    return database;
  });

const { sizes, databases, profile } = new Command()
  .name('bench')
  .addOption(
    new Option('--sizes <numbers>', 'how many services')
      .default([10_000, 100_000], '10000,100000')
      .argParser(numbers),
  )
  .addOption(
    new Option('--databases <names>', 'on which databases')
      .default([...DATABASES], DATABASES.join())
      .argParser(databaseNames),
  )
  .option('--profile <folder>', 'where to put processor profiles of refreshes')
  .parse()
  .opts<{
    sizes: number[];
    databases: DatabaseName[];
    profile?: string;
  }>();

async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'mesh-readiness-bench-'));
  if (profile) {
    mkdirSync(profile, { recursive: true });
  }
  const header = ['database', 'services', 'what', 'limit', 'measured', 'held'];
  const rows: string[][] = [];
  const load = loadavg()[0].toFixed(1);
  const started = Date.now();
  try {
    for (const database of databases) {
      let small: Measured | undefined;
      for (const size of [...sizes].sort((one, other) => one - other)) {
        const name = `${database}, ${size.toLocaleString('en')} services`;
        const measured = await measure(database, size, {
          folder,
          postgres: process.env.BENCH_POSTGRES,
          profile: profile && resolve(profile),
          say: line =>
            console.error(
              `${((Date.now() - started) / 1000)
                .toFixed(0)
                .padStart(4)} s  ${name}: ${line}`,
            ),
        });
        for (const row of checkLimits(measured, small)) {
          const held = row.isHeld ? 'yes' : 'NO';
          rows.push([
            database,
            size.toLocaleString('en'),
            row.what,
            row.limit,
            row.measured,
            row.limit === '' ? '' : held,
          ]);
        }
        small ??= measured;
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(
    `The plugin beside a real catalog with a generated organisation, over HTTP; ${
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
