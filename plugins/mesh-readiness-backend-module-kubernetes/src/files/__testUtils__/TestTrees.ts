import type { UrlReaderServiceReadTreeOptions } from '@backstage/backend-plugin-api';
import { NotFoundError, NotModifiedError } from '@backstage/errors';

/** Repositories in memory, which count what they are asked. */
export class TestTrees {
  /** Every request, as `url` or `url if not etag`. */
  readonly requests: string[] = [];
  /** How many times a tree was sent. */
  sent = 0;
  /** What the next requests fail with; absent: they do not. */
  failure?: Error;
  readonly #trees = new Map<
    string,
    { etag: string; files: Record<string, string> }
  >();

  put(url: string, etag: string, files: Record<string, string>) {
    this.#trees.set(url, { etag, files });
  }

  async readTree(
    url: string,
    { etag, filter }: UrlReaderServiceReadTreeOptions = {},
  ) {
    this.requests.push(etag === undefined ? url : `${url} if not ${etag}`);
    if (this.failure) {
      throw this.failure;
    }
    const tree = this.#trees.get(url);
    if (!tree) {
      throw new NotFoundError(`${url} does not exist`);
    }
    if (tree.etag === etag) {
      throw new NotModifiedError();
    }
    this.sent += 1;
    return {
      etag: tree.etag,
      files: async () =>
        Object.entries(tree.files)
          .filter(
            ([path, text]) =>
              filter?.(path, { size: Buffer.byteLength(text) }) ?? true,
          )
          .map(([path, text]) => ({
            path,
            content: async () => Buffer.from(text),
          })),
    };
  }
}
