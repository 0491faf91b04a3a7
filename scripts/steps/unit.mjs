import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bringKubectl } from '../lib/bringKubectl.mjs';
import { BACKSTAGE_CLI } from '../lib/paths.mjs';
import { startPostgres } from '../lib/postgres.mjs';
import { readJson } from '../lib/readJson.mjs';
import { runNode } from '../lib/runNode.mjs';
import { say } from '../lib/say.mjs';

/** Runs the tests of every package with Jest, those with a database on SQLite and on a real PostgreSQL. */
export async function unit() {
  await bringKubectl();
  const postgres = await startPostgres().catch(error => {
    say(`PostgreSQL could not be started: ${error.message}`);
    return undefined;
  });
  const folder = mkdtempSync(join(tmpdir(), 'mesh-readiness-'));
  const report = join(folder, 'jest.json');
  try {
    const { code } = await runNode(
      [
        BACKSTAGE_CLI,
        'repo',
        'test',
        '--json',
        `--outputFile=${report}`,
        // A slow machine is no failure.
        '--testTimeout=60000',
      ],
      {
        CI: '1',
        BACKSTAGE_TEST_DISABLE_DOCKER: '1',
        ...(postgres && {
          BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING:
            postgres.connection,
        }),
      },
    );
    const counts = countJest(readJson(report), code);
    return postgres
      ? counts
      : {
          ...counts,
          failed: counts.failed + 1,
          note: 'PostgreSQL did not start, counted as one failure',
        };
  } finally {
    rmSync(folder, { recursive: true });
    await postgres?.stop();
  }
}

/** Counts tests from the report of Jest; files that could not be run, and a bad end without a failed test, are failures. */
export function countJest(report, code) {
  const passed = report?.numPassedTests ?? 0;
  const failed =
    (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0);
  return {
    passed,
    failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
}
