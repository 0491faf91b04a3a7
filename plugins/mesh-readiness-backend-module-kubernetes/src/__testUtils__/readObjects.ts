import { readFileSync } from 'node:fs';
import { parseAllDocuments, LineCounter } from 'yaml';
import { asList, asRecord } from '../objects/fields';
import type { KubernetesObject } from '../objects/KubernetesObject';
import { trimObject } from '../objects/trimObject';

/** What files hold: the objects of kinds that are read, and what is wrong with the rest. */
export interface ReadObjects {
  objects: KubernetesObject[];
  /** `pods.yaml:12: what is wrong`. */
  broken: string[];
}

/** Reads YAML files into objects; broken ones are told of with file and line. */
export function readObjects(files: readonly string[]): ReadObjects {
  const objects: KubernetesObject[] = [];
  const broken: string[] = [];
  for (const file of files) {
    const lineCounter = new LineCounter();
    for (const document of parseAllDocuments(readFileSync(file, 'utf8'), {
      lineCounter,
      logLevel: 'silent',
    })) {
      const [error] = document.errors;
      const line = lineCounter.linePos(document.contents?.range?.[0] ?? 0).line;
      if (error) {
        broken.push(
          `${file}:${error.linePos?.[0].line ?? line}: ${
            error.message.split('\n')[0]
          }`,
        );
        continue;
      }
      for (const value of itemsOf(document.toJS())) {
        const object = trimObject(value, { file, line });
        if (object) {
          objects.push(object);
        }
      }
    }
  }
  return { objects, broken };
}

/** A List stands for its items. */
function itemsOf(value: unknown): readonly unknown[] {
  const { kind, items } = asRecord(value);
  return typeof kind === 'string' && kind.endsWith('List') && items
    ? asList(items)
    : [value];
}
