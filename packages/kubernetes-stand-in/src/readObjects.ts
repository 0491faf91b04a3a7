import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LineCounter, parseAllDocuments } from 'yaml';
import type { ApiObject } from './ApiObject';

/** Objects of a folder, and what in it is none. */
export interface ReadObjects {
  objects: ApiObject[];
  /** Files, with the line, that are no YAML or no Kubernetes object, each with the reason. */
  skipped: { file: string; line: number; reason: string }[];
}

/** Reads all Kubernetes objects from the YAML files in a folder and its folders; what is none is told of and left out. */
export async function readObjects(folder: string): Promise<ReadObjects> {
  const names = await readdir(folder, { recursive: true });
  const result: ReadObjects = { objects: [], skipped: [] };
  for (const name of names.filter(isYaml).sort()) {
    const file = join(folder, name);
    readText(file, await readFile(file, 'utf8'), result);
  }
  return result;
}

function isYaml(name: string): boolean {
  return /\.ya?ml$/.test(name);
}

function readText(file: string, text: string, result: ReadObjects): void {
  const lines = new LineCounter();
  for (const document of parseAllDocuments(text, {
    lineCounter: lines,
    logLevel: 'error',
  })) {
    const { line } = lines.linePos(
      (document.contents?.range ?? document.range)[0],
    );
    const [error] = document.errors;
    if (error) {
      result.skipped.push({
        file,
        line: error.linePos?.[0].line ?? line,
        reason: error.message.split('\n')[0],
      });
      continue;
    }
    try {
      takeObjects(document.toJS(), reason =>
        result.skipped.push({ file, line, reason }),
      ).forEach(object => result.objects.push(object));
    } catch (failure) {
      // An alias that leads nowhere or too far is only found now.
      result.skipped.push({ file, line, reason: String(failure) });
    }
  }
}

function takeObjects(value: any, skip: (reason: string) => void): ApiObject[] {
  if (value === null || value === undefined) {
    return [];
  }
  const isTyped =
    typeof value?.apiVersion === 'string' && typeof value.kind === 'string';
  if (isTyped && Array.isArray(value.items) && value.kind.endsWith('List')) {
    return value.items.flatMap((item: unknown) => takeObjects(item, skip));
  }
  if (!isTyped || typeof value.metadata?.name !== 'string') {
    skip('no Kubernetes object, which has apiVersion, kind and metadata.name');
    return [];
  }
  return [value];
}
