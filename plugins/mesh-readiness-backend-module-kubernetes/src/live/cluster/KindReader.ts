import { toError } from '@backstage/errors';
import { asList, asRecord, asText, fieldAt } from '../../objects/fields';
import { groupKindOfRead, type ReadKind } from '../../objects/kinds';
import type { KubernetesObject } from '../../objects/KubernetesObject';
import { trimObject } from '../../objects/trimObject';
import { workloadOf } from '../../service/workloadOf';
import { backoff } from './backoff';
import type { ClusterConnection } from './ClusterConnection';
import { ClusterError } from './ClusterError';
import type { LiveObjects } from './LiveObjects';
import { pause } from './pause';
import type { Turns } from './Turns';

/** What is known of the objects of one kind. */
export type KindState =
  /** They have not been listed yet. */
  | { status: 'waiting' }
  /** They are what they are in the cluster; `failing`: they were, until it broke. */
  | { status: 'listed'; failing?: Failing }
  | { status: 'forbidden'; message: string }
  | { status: 'missing' }
  /** They could not be listed at all. */
  | { status: 'failed'; failing: Failing };

/** Something that does not work, and is tried again. */
export interface Failing {
  since: Date;
  message: string;
  /** In a row. */
  times: number;
}

/** What reading a kind works with. */
export interface KindReaderOptions {
  kind: ReadKind;
  path: string;
  connection: Pick<ClusterConnection, 'get' | 'watch'>;
  objects: LiveObjects;
  turns: Turns;
  /** Waits until one more kind may be listed. */
  listInTurn: <T>(list: () => Promise<T>) => Promise<T>;
  onState: (state: KindState) => void;
  /** When what is forbidden is tried again. */
  retryRefusedMilliseconds: number;
}

/** What is told with a page of a list. */
interface Page {
  /** The one behind it, on its way; absent: this was the last one. */
  next?: Promise<string>;
  version: string;
}

/** Bytes that a page of a list should have: what is read at once, nobody else can interrupt. */
const PAGE_BYTES = 500_000;
const FIRST_LIMIT = 100;
const SMALLEST_LIMIT = 10;
const LARGEST_LIMIT = 1_000;
/** A watch that ends sooner without having told anything is a failure. */
const SHORTEST_WATCH_MILLISECONDS = 5_000;
/** Between these, a cluster is told to end a watch, so that not all end at the same time. */
const WATCH_SECONDS = { least: 300, most: 600 };

/** Keeps the objects of one kind as they are in the cluster: lists them, and then listens to what changes. */
export class KindReader {
  readonly #options: KindReaderOptions;
  #state: KindState = { status: 'waiting' };
  /** From where to listen on; absent: what there is has to be listed first. */
  #version: string | undefined;
  /** In a row. */
  #failures = 0;
  #limit = FIRST_LIMIT;

  constructor(options: KindReaderOptions) {
    this.#options = options;
  }

  /** Goes on until the signal aborts, or the cluster has the kind no longer. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        if (this.#version === undefined) {
          this.#version = await this.#options.listInTurn(() =>
            this.#list(signal),
          );
          this.#become({ status: 'listed' });
        }
        await this.#watch(signal);
      } catch (error) {
        if (signal.aborted) {
          return;
        }
        if (await this.#isOver(toError(error), signal)) {
          return;
        }
      }
    }
  }

  async #list(signal: AbortSignal): Promise<string> {
    const { connection, path, turns } = this.#options;
    const gone = new Map(
      this.#known().map(object => [keyOf(object), object] as const),
    );
    const ask = (proceed?: string) =>
      connection.get(path, {
        query: { limit: this.#limit, continue: proceed },
        signal,
      });
    let page: Page = { next: ask(), version: '' };
    while (page.next) {
      const text = await page.next;
      page = await turns.take(() => this.#putPage(text, gone, ask));
    }
    await this.#remove(gone.values());
    return page.version;
  }

  /**
   * A page is taken apart and taken in at once, so that what it held besides can be forgotten soon; meanwhile the next one is on
   * its way.
   */
  #putPage(
    text: string,
    gone: Map<string, KubernetesObject>,
    ask: (proceed: string) => Promise<string>,
  ): Page {
    const { apiVersion, kind, metadata, items } = asRecord(JSON.parse(text));
    const proceed = asText(asRecord(metadata).continue);
    const version = asText(asRecord(metadata).resourceVersion) ?? '';
    const page = asList(items);
    this.#adjustLimit(page.length, text.length);
    const next = proceed ? ask(proceed) : undefined;
    // Within a list, objects need not say what they are.
    const shared = { apiVersion, kind: asText(kind)?.replace(/List$/, '') };
    for (const item of page) {
      const object = this.#put({ ...shared, ...asRecord(item) });
      if (object) {
        gone.delete(keyOf(object));
      }
    }
    return { next, version };
  }

  async #watch(signal: AbortSignal) {
    const { connection, path } = this.#options;
    const { least, most } = WATCH_SECONDS;
    const since = performance.now();
    let events = 0;
    await connection.watch(path, {
      query: {
        resourceVersion: this.#version,
        allowWatchBookmarks: 'true',
        timeoutSeconds: Math.round(least + Math.random() * (most - least)),
      },
      signal,
      onOpen: () => this.#become({ status: 'listed' }),
      onEvent: (type, object) => {
        this.#take(type, object);
        events += 1;
        this.#failures = 0;
      },
    });
    if (events > 0 || performance.now() - since > SHORTEST_WATCH_MILLISECONDS) {
      this.#failures = 0;
    } else {
      throw new Error('the cluster ends every watch at once');
    }
  }

  #take(type: string, object: unknown) {
    switch (type) {
      case 'ADDED':
      case 'MODIFIED':
        this.#put(object);
        break;
      case 'DELETED': {
        const gone = trimObject(object);
        if (gone) {
          this.#options.objects.remove(gone);
        }
        break;
      }
      case 'BOOKMARK':
        break;
      case 'ERROR': {
        const { code, message } = asRecord(object);
        throw new ClusterError(
          typeof code === 'number' ? code : 500,
          asText(message) ?? 'the watch failed',
        );
      }
      default:
        return;
    }
    this.#version =
      asText(fieldAt(object, 'metadata', 'resourceVersion')) ?? this.#version;
  }

  /** True when there is nothing more to read; otherwise waits until it is worth another try. */
  async #isOver(error: Error, signal: AbortSignal): Promise<boolean> {
    const status = error instanceof ClusterError ? error.status : undefined;
    if (status === 404) {
      this.#version = undefined;
      await this.#remove(this.#known());
      this.#become({ status: 'missing' });
      return true;
    }
    if (status === 403) {
      this.#version = undefined;
      await this.#remove(this.#known());
      this.#become({ status: 'forbidden', message: error.message });
      await pause(this.#options.retryRefusedMilliseconds, signal);
      return false;
    }
    this.#failures += 1;
    if (status === 410) {
      // What has happened since that version is forgotten, and that is no failure as long as a new list helps.
      this.#version = undefined;
      if (this.#failures === 1) {
        return false;
      }
    }
    const before = failingOf(this.#state);
    const failing = {
      since: before?.since ?? new Date(),
      message: error.message,
      times: this.#failures,
    };
    this.#become(
      this.#state.status === 'listed'
        ? { status: 'listed', failing }
        : { status: 'failed', failing },
    );
    await pause(backoff(this.#failures), signal);
    return false;
  }

  #put(value: unknown): KubernetesObject | undefined {
    const object = trimObject(value);
    if (object) {
      // Is kept with the object: done here, it is done in turns, and not for all workloads at once.
      workloadOf(object);
      this.#options.objects.put(object);
    }
    return object;
  }

  #known(): readonly KubernetesObject[] {
    const { objects, kind } = this.#options;
    return objects.list(groupKindOfRead(kind));
  }

  async #remove(gone: Iterable<KubernetesObject>) {
    const { objects, turns } = this.#options;
    for (const object of gone) {
      await turns.next();
      objects.remove(object);
    }
  }

  #adjustLimit(items: number, bytes: number) {
    if (items > 0) {
      const fitting = Math.round((PAGE_BYTES / bytes) * items);
      this.#limit = Math.min(LARGEST_LIMIT, Math.max(SMALLEST_LIMIT, fitting));
    }
  }

  #become(state: KindState) {
    this.#state = state;
    this.#options.onState(state);
  }
}

/** What does not work at the moment, if anything. */
export function failingOf(state: KindState): Failing | undefined {
  return 'failing' in state ? state.failing : undefined;
}

function keyOf({ metadata }: KubernetesObject): string {
  return `${metadata.namespace ?? ''}/${metadata.name}`;
}
