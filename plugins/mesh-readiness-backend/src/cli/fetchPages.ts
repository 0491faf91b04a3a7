import { ResponseError, toError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';
import type { DryRunPage } from '../dryRun/DryRunPage';

const PATIENCE = durationToMilliseconds({ minutes: 5 });

/** Where the backend is, and who asks. */
export interface Backend {
  /** Base URL, without the path of the plugin. */
  url: string;
  token?: string;
  /** What to say of a missing token. */
  tokenEnv: string;
}

/** Asks the backend for all pages of a dry run, one after the other. */
export async function fetchPages(
  backend: Backend,
  request: object,
): Promise<DryRunPage[]> {
  const pages: DryRunPage[] = [];
  const asked = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await fetchPage(backend, { ...request, cursor });
    pages.push(page);
    cursor = page.nextCursor;
    if (cursor !== undefined && asked.has(cursor)) {
      throw new Error(
        `The backend at ${backend.url} names the same next page twice, so the dry run would never end.`,
      );
    }
    if (cursor !== undefined) {
      asked.add(cursor);
    }
  } while (cursor !== undefined);
  return pages;
}

async function fetchPage(
  { url, token, tokenEnv }: Backend,
  body: object,
): Promise<DryRunPage> {
  const response = await fetch(addressOf(url), {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(token && { Authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE),
  }).catch(cause => {
    const error = toError(cause);
    const reason = error.cause ? toError(error.cause).message : error.message;
    throw new Error(
      `The backend at ${url} cannot be reached: ${
        reason || 'no connection'
      }. Is it running there?`,
    );
  });
  if (response.ok && isJson(response)) {
    return (await response.json()) as DryRunPage;
  }
  throw new Error(await explain(response, { url, token, tokenEnv }));
}

function addressOf(url: string): string {
  try {
    return new URL('/api/mesh-readiness/dry-runs', url).href;
  } catch {
    throw new Error(
      `--url is "${url}", expected the address of a backend such as http://localhost:7007.`,
    );
  }
}

function isJson(response: Response): boolean {
  return /\bjson\b/.test(response.headers.get('Content-Type') ?? '');
}

async function explain(
  response: Response,
  { url, token, tokenEnv }: Backend,
): Promise<string> {
  const { status } = response;
  if (!isJson(response)) {
    return `What answers at ${url} is no backend with Mesh Readiness: it answered ${status} without JSON.`;
  }
  const { cause } = await ResponseError.fromResponse(response as never);
  switch (status) {
    case 400:
      return cause.message;
    case 401:
    case 403:
      return `The backend at ${url} refuses to answer: ${cause.message}. ${
        token
          ? `Is the token in ${tokenEnv} still good, and may it ask Mesh Readiness and the catalog?`
          : `It may want a token, expected in the environment variable ${tokenEnv}.`
      }`;
    case 404:
      return `The backend at ${url} knows no dry runs. Is Mesh Readiness installed there?`;
    default:
      return `The backend at ${url} failed with ${status}: ${cause.message}`;
  }
}
