import { InputError } from '@backstage/errors';
import type { ApiObject } from '../ApiObject';
import { joinApiVersion } from '../kinds/groupKind';
import type { ServedKind } from '../kinds/ServedKind';
import type { ObjectStore } from '../store/ObjectStore';
import { type Answer, jsonAnswer } from './Answer';
import { EXPIRED_PAGE, failure } from './failures';
import { inVersion, type Selection } from './Selection';

const MOST_LISTS = 100;

interface OpenList {
  version: number;
  objects: readonly ApiObject[];
}

/** Answers lists, page by page when a limit is asked for; all pages of a list show the objects as they were at its beginning. */
export class Pages {
  readonly #open = new Map<string, OpenList>();
  #lists = 0;

  /** A list, or its next page. */
  list(
    kind: ServedKind,
    version: string,
    query: URLSearchParams,
    selection: Selection,
    store: ObjectStore,
  ): Answer {
    const limit = numberOf(query, 'limit') ?? 0;
    const token = query.get('continue') ?? '';
    const { id, offset } = parseToken(token);
    const list: OpenList | undefined =
      token === ''
        ? {
            version: store.version,
            objects: store.list(kind.id).filter(selection),
          }
        : this.#open.get(id);
    if (!list) {
      return failure(410, EXPIRED_PAGE);
    }
    const end = limit > 0 ? offset + limit : list.objects.length;
    const left = list.objects.length - end;
    const apiVersion = joinApiVersion(kind.group, version);
    return jsonAnswer({
      kind: `${kind.kind}List`,
      apiVersion,
      metadata: {
        resourceVersion: String(list.version),
        ...(left > 0 && {
          continue: toToken(token === '' ? this.#keep(list) : id, end),
          remainingItemCount: left,
        }),
      },
      items: list.objects
        .slice(offset, end)
        .map(object =>
          kind.builtIn ? withoutType(object) : inVersion(object, apiVersion),
        ),
    });
  }

  /** Forgets all lists that were begun, so that their next page is gone. */
  forget(): void {
    this.#open.clear();
  }

  #keep(list: OpenList): string {
    const id = `list-${++this.#lists}`;
    this.#open.set(id, list);
    const [oldest] = this.#open.keys();
    if (this.#open.size > MOST_LISTS) {
      this.#open.delete(oldest);
    }
    return id;
  }
}

/** A number in a query. */
export function numberOf(
  query: URLSearchParams,
  name: string,
): number | undefined {
  const text = query.get(name);
  if (text === null || text === '') {
    return undefined;
  }
  if (!/^\d+$/.test(text)) {
    throw new InputError(`${name} is '${text}', expected a whole number`);
  }
  return Number(text);
}

function withoutType(object: ApiObject): Partial<ApiObject> {
  const { apiVersion: _apiVersion, kind: _kind, ...rest } = object;
  return rest;
}

function toToken(id: string, offset: number): string {
  return Buffer.from(JSON.stringify({ id, offset })).toString('base64url');
}

function parseToken(token: string): { id: string; offset: number } {
  if (token === '') {
    return { id: '', offset: 0 };
  }
  try {
    const { id, offset } = JSON.parse(
      Buffer.from(token, 'base64url').toString(),
    );
    return { id: String(id), offset: Number(offset) || 0 };
  } catch {
    throw new InputError(
      `continue is '${token}', expected a token that a list has answered`,
    );
  }
}
