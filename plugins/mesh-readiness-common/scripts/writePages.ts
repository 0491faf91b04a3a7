import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readPages } from './readPages';

/** Writes pages below a folder, and removes those that are there and no longer built. */
export function writePages(
  folder: string,
  pages: ReadonlyMap<string, string>,
): void {
  for (const name of readPages(folder).keys()) {
    if (!pages.has(name)) {
      rmSync(path.join(folder, name));
    }
  }
  for (const [name, text] of pages) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
