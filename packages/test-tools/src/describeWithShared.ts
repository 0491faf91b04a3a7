/* eslint-disable jest/no-export, jest/valid-title, jest/no-disabled-tests, jest/expect-expect -- defines how tests are defined, and holds none */
import { existsSync } from 'node:fs';
import { resolvePackagePath } from '@backstage/backend-plugin-api';

/** Where catalogs, documents and objects of other people lie. They are read in place and are no part of this repository. */
const FOLDER =
  process.env.MESH_READINESS_SHARED ??
  resolvePackagePath('test-tools', '../../../shared');

/** Tests that read what other people wrote; where these are absent, they are one skipped line. */
export function describeWithShared(
  name: string,
  tests: (folder: string) => void,
) {
  if (existsSync(FOLDER)) {
    describe(name, () => {
      tests(FOLDER);
    });
  } else {
    it.skip(`${name} (MESH_READINESS_SHARED names no folder)`, () => {});
  }
}
