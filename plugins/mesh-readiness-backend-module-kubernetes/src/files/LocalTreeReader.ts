import { createHash } from 'node:crypto';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { UrlReaderServiceReadTreeOptions } from '@backstage/backend-plugin-api';
import { NotModifiedError } from '@backstage/errors';

/** Folders that hold no manifests of anybody's own, and many files. */
const PASSED_OVER = new Set(['.git', 'node_modules']);
const MOST_FILES = 20_000;

/** A file as a tree names it. */
interface LocalFile {
  path: string;
  absolute: string;
  size: number;
  modified: number;
}

/** Reads folders of this machine as trees; links are not followed, so nothing outside of the folder is read. */
export class LocalTreeReader {
  async readTree(url: string, options: UrlReaderServiceReadTreeOptions = {}) {
    const files = await filesIn(await realpath(fileURLToPath(url)), options);
    const etag = createHash('sha256')
      .update(
        JSON.stringify(
          files.map(({ path, size, modified }) => [path, size, modified]),
        ),
      )
      .digest('hex');
    if (etag === options.etag) {
      throw new NotModifiedError();
    }
    return {
      etag,
      files: async () =>
        files.map(({ path, absolute, modified }) => ({
          path,
          content: () => readFile(absolute),
          lastModifiedAt: new Date(modified),
        })),
    };
  }
}

async function filesIn(
  root: string,
  { filter }: UrlReaderServiceReadTreeOptions,
): Promise<LocalFile[]> {
  const found: LocalFile[] = [];
  const folders = [''];
  for (
    let folder = folders.pop();
    folder !== undefined;
    folder = folders.pop()
  ) {
    const entries = await readdir(join(root, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !PASSED_OVER.has(entry.name)) {
        folders.push(path);
      } else if (entry.isFile() && found.length < MOST_FILES) {
        const absolute = join(root, path);
        const { size, mtimeMs } = await stat(absolute);
        if (filter?.(path, { size }) ?? true) {
          found.push({ path, absolute, size, modified: mtimeMs });
        }
      }
    }
  }
  return found;
}
