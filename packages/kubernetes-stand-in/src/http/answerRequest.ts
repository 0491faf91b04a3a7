import { InputError } from '@backstage/errors';
import type { KindRegistry } from '../kinds/KindRegistry';
import type { ServedKind } from '../kinds/ServedKind';
import type { ObjectStore } from '../store/ObjectStore';
import { type Answer, jsonAnswer } from './Answer';
import { discover, isServed } from './discovery';
import {
  failure,
  forbidden,
  notFound,
  unknownKind,
  unknownPath,
} from './failures';
import type { Pages } from './Pages';
import { parseResourcePath } from './ResourcePath';
import { inVersion, type Selection, selectionOf } from './Selection';
import type { Verb } from './Verb';
import { joinApiVersion } from '../kinds/groupKind';

/** What answers are made from. */
export interface Api {
  kinds: KindRegistry;
  store: ObjectStore;
  pages: Pages;
  /** `v1.35.1`. */
  kubernetesVersion: string;
  /** Whom the token belongs to, as a refusal calls them. */
  user: string;
  /** Whether the holder of the token may not read a kind. */
  isForbidden(kind: ServedKind): boolean;
}

/** A request, as far as an answer depends on it. */
export interface ApiRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  accept: string;
}

/** A watch, which is no answer that ends by itself. */
export interface Watch {
  kind: ServedKind;
  version: string;
  selection: Selection;
}

/** What a request does. */
export function verbOf({ path, query }: ApiRequest): Verb {
  const resource = parseResourcePath(path);
  if (!resource) {
    return 'discover';
  }
  if (resource.name) {
    return 'get';
  }
  return ['true', '1'].includes(query.get('watch') ?? '') ? 'watch' : 'list';
}

/** Answers a request, or says what is to be watched. */
export function answerRequest(
  request: ApiRequest,
  api: Api,
): { answer: Answer } | { watch: Watch } {
  try {
    return answerOrThrow(request, api);
  } catch (error) {
    if (error instanceof InputError) {
      return { answer: failure(400, error.message) };
    }
    throw error;
  }
}

function answerOrThrow(
  request: ApiRequest,
  api: Api,
): { answer: Answer } | { watch: Watch } {
  const { method, path, query, accept } = request;
  if (method !== 'GET') {
    return {
      answer: failure(
        405,
        `the stand-in is read-only and answers no ${method}`,
      ),
    };
  }
  if (path === '/version') {
    return { answer: jsonAnswer(versionBody(api.kubernetesVersion)) };
  }
  if (['/healthz', '/livez', '/readyz'].includes(path)) {
    return { answer: { status: 200, body: 'ok', contentType: 'text/plain' } };
  }
  const resource = parseResourcePath(path);
  if (!resource) {
    return {
      answer: discover(path, api.kinds.all(), accept) ?? unknownPath(),
    };
  }
  const { group, version, plural, namespace, name } = resource;
  const kind = api.kinds.find(group, version, plural);
  if (!kind) {
    return {
      answer: isServed(api.kinds.all(), group, version)
        ? unknownKind()
        : unknownPath(),
    };
  }
  const verb = verbOf(request);
  if (api.isForbidden(kind)) {
    return {
      answer: forbidden(kind, { user: api.user, verb, namespace, name }),
    };
  }
  if (name !== undefined) {
    const object = api.store.get(kind.id, namespace ?? '', name);
    return {
      answer: object
        ? jsonAnswer(inVersion(object, joinApiVersion(group, version)))
        : notFound(kind, name),
    };
  }
  const selection = selectionOf(kind, resource, query);
  return verb === 'watch'
    ? { watch: { kind, version, selection } }
    : { answer: api.pages.list(kind, version, query, selection, api.store) };
}

function versionBody(gitVersion: string) {
  const [, major, minor] = /^v(\d+)\.(\d+)/.exec(gitVersion) ?? [];
  return {
    major,
    minor,
    gitVersion,
    gitCommit: '',
    gitTreeState: 'clean',
    buildDate: '',
    goVersion: '',
    compiler: 'none',
    platform: 'kubernetes-stand-in',
  };
}
