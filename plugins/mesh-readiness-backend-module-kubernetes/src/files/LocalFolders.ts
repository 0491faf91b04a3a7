import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Config } from '@backstage/config';
import { pathWithin } from './pathWithin';

const LOCATIONS = 'catalog.locations';

/**
 * The folders of this machine that may be read: those in which files lie that `catalog.locations` names, because whoever runs
 * the portal lets the catalog read there.
 */
export class LocalFolders {
  readonly #folders: readonly string[];

  constructor(config: Config) {
    this.#folders = (config.getOptionalConfigArray(LOCATIONS) ?? [])
      .filter(location => location.getOptionalString('type') === 'file')
      .map(location => folderOf(location.getString('target')))
      .sort((a, b) => b.length - a.length);
  }

  /** The folder that may be read and holds a file or folder, and the path there; `undefined` where none does. */
  repositoryOf(
    target: string,
  ): { repository: string; path: string; isFile: boolean } | undefined {
    const absolute = target.startsWith('file:')
      ? fileURLToPath(target)
      : resolve(target);
    for (const folder of this.#folders) {
      const path = pathWithin(
        '',
        relative(folder, absolute).split(sep).join('/'),
      );
      if (path !== undefined) {
        return {
          repository: pathToFileURL(folder + sep).toString(),
          path,
          isFile: /\.ya?ml$|\.json$/i.test(path),
        };
      }
    }
    return undefined;
  }
}

/** The folder of a file, or, for a pattern of names, the last folder that it leaves no choice about. */
function folderOf(target: string): string {
  const absolute = resolve(target);
  const choice = absolute.search(/[*?[{!(]/);
  return dirname(choice < 0 ? absolute : `${absolute.slice(0, choice)}x`);
}
