import { test } from 'node:test';
import assert from 'node:assert/strict';
import { lastLine, summary } from './summary.mjs';

const TYPES = { name: 'types', passed: 1, failed: 0, took: '9 s' };
const UNIT = { name: 'unit', passed: 120, failed: 2, skipped: 1, took: '80 s' };

test('the last line sums up', () => {
  assert.equal(lastLine([TYPES, TYPES]), '2 passed, 0 failed');
});

test('the last line names skipped tests when there are some', () => {
  assert.equal(lastLine([TYPES, UNIT]), '121 passed, 2 failed, 1 skipped');
});

test('the table has one line for each step', () => {
  assert.equal(
    summary([TYPES, { ...UNIT, note: 'without PostgreSQL' }]),
    [
      'step   passed  failed  skipped  time',
      'types       1       0        0   9 s',
      'unit      120       2        1  80 s  without PostgreSQL',
    ].join('\n'),
  );
});
