import { test } from 'node:test';
import assert from 'node:assert/strict';
import { countTap } from './bootstrap.mjs';
import { countPlaywright } from './browser.mjs';
import { oneTest } from './oneTest.mjs';
import { countJest } from './unit.mjs';

test('a program that ends with 0 is one passed test', () => {
  assert.deepEqual(oneTest({ code: 0 }), { passed: 1, failed: 0 });
  assert.deepEqual(oneTest({ code: 2 }), { passed: 0, failed: 1 });
});

const NOTHING = { passed: 0, failed: 1, skipped: 0 };

test('a report that is missing is one failure', () => {
  assert.deepEqual(countTap(''), NOTHING);
  assert.deepEqual(countJest(undefined, 1), NOTHING);
  assert.deepEqual(countPlaywright(undefined, 1), NOTHING);
});

test('no test at all is one failure, even when the program is content', () => {
  assert.deepEqual(countJest({ numPassedTests: 0 }, 0), NOTHING);
  assert.deepEqual(countPlaywright({ stats: {} }, 0), NOTHING);
});

test('TAP is counted by the lines at its end', () => {
  assert.deepEqual(
    countTap(
      'ok 1 - a\n# pass 5\n# fail 1\n# cancelled 1\n# skipped 2\n# todo 0',
    ),
    { passed: 5, failed: 2, skipped: 2 },
  );
});

test('a test file that Jest could not run is a failure', () => {
  assert.deepEqual(
    countJest(
      {
        numPassedTests: 7,
        numFailedTests: 1,
        numRuntimeErrorTestSuites: 2,
        numPendingTests: 1,
        numTodoTests: 1,
      },
      1,
    ),
    { passed: 7, failed: 3, skipped: 2 },
  );
});

test('a bad end without a failed test is a failure', () => {
  assert.deepEqual(countJest({ numPassedTests: 7, numFailedTests: 0 }, 1), {
    passed: 7,
    failed: 1,
    skipped: 0,
  });
  assert.deepEqual(countPlaywright({ stats: { expected: 4 } }, 1), {
    passed: 4,
    failed: 1,
    skipped: 0,
  });
});

test('a browser test that passes at the second attempt has passed', () => {
  assert.deepEqual(
    countPlaywright(
      { stats: { expected: 4, flaky: 1, unexpected: 0, skipped: 1 } },
      0,
    ),
    { passed: 5, failed: 0, skipped: 1 },
  );
});
