import { createHash } from 'node:crypto';
import type { ApiObject, ObjectReference } from '../ApiObject';
import type { GroupKind } from '../kinds/groupKind';
import type { Change } from './Change';

const FIRST_VERSION = 1_000;

/** Objects in memory by kind, namespace and name, with a resource version that counts up, and what changed of late. */
export class ObjectStore {
  readonly #objects = new Map<GroupKind, Map<string, ApiObject>>();
  readonly #sorted = new Map<GroupKind, readonly ApiObject[]>();
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #remembered: number;
  readonly #created: string;
  #history: Change[] = [];
  #forgotten = FIRST_VERSION;
  #version = FIRST_VERSION;

  constructor(options: { created: string; remembered: number }) {
    this.#created = options.created;
    this.#remembered = options.remembered;
  }

  /** The resource version of the last change. */
  get version(): number {
    return this.#version;
  }

  /** Writes an object, new or in place of the one of its name. */
  apply(kind: GroupKind, object: ApiObject): ApiObject {
    const { namespace = '', name } = object.metadata;
    const key = `${namespace}/${name}`;
    const ofKind = this.#objects.get(kind) ?? new Map<string, ApiObject>();
    this.#objects.set(kind, ofKind);
    const before = ofKind.get(key);
    const version = ++this.#version;
    const after: ApiObject = {
      ...object,
      metadata: {
        ...object.metadata,
        uid:
          before?.metadata.uid ??
          object.metadata.uid ??
          uidOf(`${kind} ${key}`),
        creationTimestamp:
          before?.metadata.creationTimestamp ??
          object.metadata.creationTimestamp ??
          this.#created,
        resourceVersion: String(version),
      },
    };
    ofKind.set(key, after);
    this.#tell({ version, kind, ...(before && { before }), after });
    return after;
  }

  /** Removes an object; false when there is none. */
  remove(
    kind: GroupKind,
    { namespace = '', name }: ObjectReference['metadata'],
  ): boolean {
    const ofKind = this.#objects.get(kind);
    const key = `${namespace}/${name}`;
    const before = ofKind?.get(key);
    if (!ofKind || !before) {
      return false;
    }
    ofKind.delete(key);
    this.#tell({ version: ++this.#version, kind, before });
    return true;
  }

  /** All objects of a kind, by namespace and name. */
  list(kind: GroupKind): readonly ApiObject[] {
    const known = this.#sorted.get(kind);
    if (known) {
      return known;
    }
    const sorted = [...(this.#objects.get(kind) ?? [])]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([, object]) => object);
    this.#sorted.set(kind, sorted);
    return sorted;
  }

  /** The object of a kind, namespace and name. */
  get(kind: GroupKind, namespace: string, name: string): ApiObject | undefined {
    return this.#objects.get(kind)?.get(`${namespace}/${name}`);
  }

  /** What happened to a kind after a resource version; undefined when that is forgotten, or never was. */
  changesSince(kind: GroupKind, version: number): Change[] | undefined {
    return version < this.#forgotten || version > this.#version
      ? undefined
      : this.#history.filter(
          change => change.kind === kind && change.version > version,
        );
  }

  /** Forgets what changed, as a Kubernetes API does after some minutes: whoever watches from before has to list anew. */
  forget(): void {
    this.#history = [];
    this.#forgotten = this.#version;
  }

  /** Calls back with every change until told to stop. */
  subscribe(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(change: Change): void {
    this.#sorted.delete(change.kind);
    this.#history.push(change);
    if (this.#history.length >= 2 * this.#remembered) {
      this.#history = this.#history.slice(-this.#remembered);
      this.#forgotten = this.#history[0].version - 1;
    }
    this.#listeners.forEach(listener => listener(change));
  }
}

function uidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
