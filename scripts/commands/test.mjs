import { duration } from '../lib/duration.mjs';
import { Failure } from '../lib/failure.mjs';
import { say } from '../lib/say.mjs';
import { lastLine, summary } from '../lib/summary.mjs';
import { bootstrap } from '../steps/bootstrap.mjs';
import { browser } from '../steps/browser.mjs';
import { format } from '../steps/format.mjs';
import { knowledge } from '../steps/knowledge.mjs';
import { lint } from '../steps/lint.mjs';
import { types } from '../steps/types.mjs';
import { unit } from '../steps/unit.mjs';

const STEPS = { types, lint, format, knowledge, bootstrap, unit, browser };

/** Runs all tests, or the steps that are named, one after the other to the end, and sums them up. */
export async function test(names) {
  const unknown = names.find(name => !(name in STEPS));
  if (unknown) {
    throw new Failure(
      `There is no step '${unknown}'. Known are: ${Object.keys(STEPS).join(
        ', ',
      )}.`,
    );
  }
  const chosen = Object.keys(STEPS).filter(
    name => names.length === 0 || names.includes(name),
  );
  const results = [];
  for (const name of chosen) {
    say();
    say(`Step ${results.length + 1} of ${chosen.length}: ${name}`);
    const started = Date.now();
    const counts = await STEPS[name]().catch(error => {
      say(error instanceof Failure ? error.message : error.stack);
      return { passed: 0, failed: 1 };
    });
    results.push({ name, ...counts, took: duration(Date.now() - started) });
  }
  say();
  say(summary(results));
  process.stdout.write(`${lastLine(results)}\n`);
  return results.some(({ failed }) => failed > 0) ? 1 : 0;
}
