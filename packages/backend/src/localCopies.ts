import { createReadStream } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import {
  type ReaderFactory,
  ReadUrlResponseFactory,
  urlReaderFactoriesServiceRef,
} from '@backstage/backend-defaults/urlReader';
import {
  createServiceFactory,
  type UrlReaderService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, NotImplementedError } from '@backstage/errors';

const readerOf = (copy: {
  url: string;
  directory: string;
}): UrlReaderService => ({
  async readUrl(url) {
    const path = decodeURIComponent(
      new URL(url).href.slice(copy.url.length),
    ).replace(/[?#].*$/, '');
    const file = resolve(copy.directory, path);
    const inside = relative(copy.directory, file);
    if (inside.startsWith('..') || isAbsolute(inside)) {
      throw new NotAllowedError(
        `'${url}' leads outside of the local copy '${copy.directory}'; only files inside of it are read`,
      );
    }
    return ReadUrlResponseFactory.fromReadable(createReadStream(file));
  },
  async readTree(url) {
    throw new NotImplementedError(
      `The local copy of '${copy.url}' is read file by file, but a tree was asked for: '${url}'`,
    );
  },
  async search(url) {
    throw new NotImplementedError(
      `The local copy of '${copy.url}' is read file by file, but a search was asked for: '${url}'`,
    );
  },
});

/**
 * Reads repositories that lie on the disk from there instead of over the network.
 *
 * @remarks
 * `app-config.corpus.yaml` opens catalogs of other people as they are, and some of their entities point at documents by
 * URL. `localCopies` in the configuration says where the copy of such a repository lies, so that the portal shows the
 * same whether or not the network can reach it.
 */
export const localCopies: ReaderFactory = ({ config }) =>
  (config.getOptionalConfigArray('localCopies') ?? []).map(entry => {
    const url = entry.getString('url');
    const directory = resolve(entry.getString('directory'));
    return {
      predicate: candidate => candidate.href.startsWith(url),
      reader: readerOf({ url, directory }),
    };
  });

/** Adds {@link localCopies} to the readers that the backend asks for a URL. */
export const localCopiesFactory = createServiceFactory({
  service: urlReaderFactoriesServiceRef,
  deps: {},
  factory: () => localCopies,
});
