import type { ManifestLimits } from '../ManifestLimits';
import { readManifests } from '../readManifests';
import { TestTrees } from './TestTrees';

/** Reads files as those of one repository, all of them wanted. */
export async function manifestsOf(
  files: Record<string, string>,
  limits?: ManifestLimits,
) {
  const trees = new TestTrees();
  trees.put('https://example.com/', 'one', files);
  return readManifests(trees, 'https://example.com/', {
    wanted: { usual: [''], named: [] },
    limits,
  });
}

/** A Service, or whatever core kind, of a name. */
export function objectOf(name: string, kind: string = 'Service'): string {
  return `apiVersion: v1\nkind: ${kind}\nmetadata: { name: ${name} }\n`;
}
