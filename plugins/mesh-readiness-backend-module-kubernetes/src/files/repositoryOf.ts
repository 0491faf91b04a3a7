import type { ScmIntegrationRegistry } from '@backstage/integration';
import { pathWithin } from './pathWithin';

/** Names of files in a URL; anything else is a folder, also without a slash at its end. */
const FILE = /\.(?:ya?ml|json|md)$/i;

/**
 * The repository that a URL leads into, and the path of the file or folder there; `undefined` for what is no URL of a
 * repository. All URLs into one branch of a repository yield the same address.
 */
export function repositoryOf(
  url: string,
  integrations: ScmIntegrationRegistry,
): { repository: string; path: string; isFile: boolean } | undefined {
  try {
    const parsed = new URL(url);
    if (!/^https?:$/.test(parsed.protocol) || parsed.username !== '') {
      return undefined;
    }
    parsed.hash = '';
    // Azure keeps the path apart.
    const apart = parsed.searchParams.get('path');
    const isFile = FILE.test(apart ?? parsed.pathname);
    if (!isFile && apart !== null) {
      parsed.searchParams.set('path', withSlash(apart));
    } else if (!isFile) {
      parsed.pathname = withSlash(parsed.pathname);
    }
    const base = parsed.toString().replace('/-/blob/', '/-/tree/');
    const folder = integrations.resolveUrl({ url: './', base });
    const root = integrations.resolveUrl({ url: '/', base });
    const repository = pathOf(folder).startsWith(pathOf(root)) ? root : folder;
    const within = pathWithin(
      '',
      [
        pathOf(folder).slice(pathOf(repository).length),
        isFile ? pathOf(base).split('/').at(-1) : '',
      ]
        .join('/')
        .replace(/^\/+/, ''),
    );
    return within === undefined
      ? undefined
      : { repository, path: within, isFile };
  } catch {
    return undefined;
  }
}

function pathOf(url: string): string {
  const { searchParams, pathname } = new URL(url);
  return searchParams.get('path') ?? decodeURIComponent(pathname);
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}
