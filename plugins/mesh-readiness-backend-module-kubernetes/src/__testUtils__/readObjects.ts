import { readFileSync } from 'node:fs';
import { parseObjects } from '../files/parseObjects';
import type { KubernetesObject } from '../objects/KubernetesObject';

/** What files hold: the objects of kinds that are read, and what is wrong with the rest. */
export interface ReadObjects {
  objects: KubernetesObject[];
  /** `pods.yaml:12: what is wrong`. */
  broken: string[];
}

/** Reads YAML files into objects; broken ones are told of with file and line. */
export function readObjects(files: readonly string[]): ReadObjects {
  const read = files.map(file =>
    parseObjects(readFileSync(file, 'utf8'), file),
  );
  return {
    objects: read.flatMap(({ objects }) => objects),
    broken: read.flatMap(({ problems }) =>
      problems.map(({ file, line, found }) => `${file}:${line}: ${found}`),
    ),
  };
}
