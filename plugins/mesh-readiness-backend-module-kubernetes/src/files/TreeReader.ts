import type {
  UrlReaderServiceReadTreeOptions,
  UrlReaderServiceReadTreeResponse,
} from '@backstage/backend-plugin-api';

/** Reads the files of a repository or folder; throws a `NotModifiedError` where nothing has changed since the given etag. */
export interface TreeReader {
  readTree(
    url: string,
    options?: UrlReaderServiceReadTreeOptions,
  ): Promise<Pick<UrlReaderServiceReadTreeResponse, 'etag' | 'files'>>;
}
