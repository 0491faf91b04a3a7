import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';
import { findKubectl } from './bringKubectl.mjs';

test('finds kubectl in the first folder of the path that has it, and only there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mesh-readiness-'));
  try {
    const path = ['', join(folder, 'nowhere'), folder].join(delimiter);
    assert.equal(findKubectl(path), undefined);

    writeFileSync(join(folder, 'kubectl'), '');
    assert.equal(findKubectl(path), join(folder, 'kubectl'));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
