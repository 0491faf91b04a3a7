import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from '../lib/runNode.mjs';

/** Runs the tests of these scripts. */
export async function bootstrap() {
  const folder = mkdtempSync(join(tmpdir(), 'mesh-readiness-'));
  const report = join(folder, 'report.tap');
  await runNode([
    '--test',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${report}`,
    'scripts/**/*.test.mjs',
  ]);
  const counts = countTap(readFileSync(report, 'utf8'));
  rmSync(folder, { recursive: true });
  return counts;
}

/** Reads the counts at the end of a TAP report; a report without them is one failure. */
export function countTap(report) {
  const count = word =>
    Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(report)?.[1] ?? 0);
  const passed = count('pass');
  const failed = count('fail') + count('cancelled');
  return {
    passed,
    failed: passed + failed === 0 ? 1 : failed,
    skipped: count('skipped') + count('todo'),
  };
}
