import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** All Markdown files below a folder by their path in it; none where the folder does not exist. */
export function readPages(folder: string): Map<string, string> {
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
    : [];
  return new Map(
    files
      .filter(name => name.endsWith('.md'))
      .sort()
      .map(name => [
        name.split(path.sep).join('/'),
        readFileSync(path.join(folder, name), 'utf8'),
      ]),
  );
}
