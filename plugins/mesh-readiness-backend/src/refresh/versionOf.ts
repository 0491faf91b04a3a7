import { readFileSync } from 'node:fs';
import { resolvePackagePath } from '@backstage/backend-plugin-api';

/** The version of an installed package. */
export function versionOf(packageName: string): string {
  const path = resolvePackagePath(packageName, 'package.json');
  return JSON.parse(readFileSync(path, 'utf8')).version;
}
