import { test } from 'node:test';
import assert from 'node:assert/strict';
import { duration } from './duration.mjs';

for (const [milliseconds, words] of [
  [400, '0 s'],
  [8_300, '8 s'],
  [59_900, '1 min 0 s'],
  [125_000, '2 min 5 s'],
]) {
  test(`${milliseconds} milliseconds are "${words}"`, () => {
    assert.equal(duration(milliseconds), words);
  });
}
