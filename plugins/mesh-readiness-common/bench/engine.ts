/* eslint-disable no-console */
import { Bench } from 'tinybench';
import { builtInEditions, type Profile } from '../src';
import { assessParts } from './assessParts';
import { makeProfiles } from './makeProfiles';
import { makeRulesEngine, runRulesEngine } from './rulesEngine';

const SERVICES = 10_000;
const SERVICES_BESIDE = 500;

/** Milliseconds of processor time, so that other work on the machine hardly counts. */
const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const rounded = (value: number) => Math.round(value).toLocaleString('en');

/** Lines of cells in columns, the first column to the left and all others to the right. */
const inColumns = (rows: string[][]): string => {
  const widths = rows[0].map((_, column) =>
    Math.max(...rows.map(row => row[column].length)),
  );
  return rows
    .map(([first, ...others]) =>
      [
        first.padEnd(widths[0]),
        ...others.map((cell, column) => cell.padStart(widths[column + 1])),
      ].join('  '),
    )
    .join('\n');
};

/** Stops when the two do not come to the same verdicts, because then the comparison would mean nothing. */
async function proveEqual(
  profiles: Profile[],
  rules: ReturnType<typeof makeRulesEngine>,
  edition: (typeof builtInEditions)[number],
) {
  for (const profile of profiles) {
    const ours = assessParts(profile, edition).evaluations.map(
      evaluation => evaluation.verdict,
    );
    const theirs = await runRulesEngine(rules, profile, edition);
    if (ours.join() !== theirs.join()) {
      throw new Error(
        `Verdicts of ${
          profile.entityRef
        } differ: ${ours.join()} here, ${theirs.join()} by json-rules-engine; make the checks equal again.`,
      );
    }
  }
}

async function main() {
  const rows = [
    [
      'edition',
      'seen before',
      'never seen',
      'json-rules-engine, verdicts only',
      'ratio',
    ],
  ];
  for (const edition of builtInEditions) {
    const profiles = makeProfiles(SERVICES, edition, 1);
    const strangers = makeProfiles(SERVICES, edition, 2);
    const beside = profiles.slice(0, SERVICES_BESIDE);
    const rules = makeRulesEngine(edition);
    await proveEqual(beside, rules, edition);

    const bench = new Bench({
      now: processorTime,
      time: 3000,
      warmupTime: 1000,
    });
    bench.add('engine', () => {
      for (const profile of profiles) {
        assessParts(profile, edition);
      }
    });
    bench.add('json-rules-engine', async () => {
      for (const profile of beside) {
        await runRulesEngine(rules, profile, edition);
      }
    });
    await bench.run();
    const started = processorTime();
    strangers.forEach(profile => assessParts(profile, edition));
    const seconds = (processorTime() - started) / 1000;
    const rateOf = (name: string, services: number) => {
      const result = bench.getTask(name)?.result;
      if (!result || !('latency' in result)) {
        throw new Error(`The task "${name}" gave no result: ${result?.state}`);
      }
      return (services * 1000) / result.latency.mean;
    };
    const own = rateOf('engine', SERVICES);
    const other = rateOf('json-rules-engine', SERVICES_BESIDE);

    rows.push([
      edition.id,
      rounded(own),
      rounded(SERVICES / seconds),
      rounded(other),
      `${(own / other).toFixed(0)} to 1`,
    ]);
  }
  console.log(
    `Services per second of processor time of one core, ${rounded(
      SERVICES,
    )} services with 5 to 8 needs, an evaluation with findings for each mesh and the recommendation`,
  );
  console.log(inColumns(rows));
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
