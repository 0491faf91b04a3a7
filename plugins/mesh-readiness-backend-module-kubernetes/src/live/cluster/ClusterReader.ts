import { isDeepStrictEqual } from 'node:util';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { UnreadKind } from 'backstage-plugin-mesh-readiness-common';
import { quoteRaw } from 'backstage-plugin-mesh-readiness-node';
import pLimit from 'p-limit';
import {
  groupKindOfRead,
  READ_KINDS,
  type ReadKind,
} from '../../objects/kinds';
import { unlessAborted } from '../../unlessAborted';
import type { ClusterSettings } from '../config/ClusterSettings';
import { backoff } from './backoff';
import { ClusterConnection } from './ClusterConnection';
import { discover } from './discover';
import {
  type Failing,
  failingOf,
  KindReader,
  type KindState,
} from './KindReader';
import { LiveObjects, type ObjectChange } from './LiveObjects';
import { pause } from './pause';
import { Turns } from './Turns';

/** How far a cluster has been read. */
export type ClusterStanding =
  /** Not everything has been listed yet. */
  | { status: 'reading'; says: string }
  /** What can be read has been; `failing`: it was, until the connection broke. */
  | { status: 'read'; failing?: Failing }
  /** It has not answered ever since the portal started, for so long that nobody waits for it any more. */
  | { status: 'unreachable'; failing: Failing }
  /** Its settings do not allow the portal to read it. */
  | { status: 'unreadable'; reason: string };

/** What reading a cluster works with. */
export interface ClusterReaderOptions {
  settings: ClusterSettings;
  logger: LoggerService;
  requestTimeoutMilliseconds: number;
  /** Told of each object that becomes another, also while the first lists come in. */
  onChange: (change: ObjectChange) => void;
  /** Told when it can be read or no longer, and when other kinds of it can. */
  onStanding: () => void;
  /** Absent: all that are read. */
  kinds?: readonly ReadKind[];
  /** How often what is missing or forbidden is tried again; absent: every 10 minutes. */
  retryRefusedMilliseconds?: number;
  /** How long a cluster may not answer before nobody waits for it any more; absent: 5 minutes. */
  giveUpMilliseconds?: number;
}

/** Lists that are under way at the same time: each of them holds a page in memory. */
const LISTS_AT_ONCE = 4;
/** A kind that could not be listed so often in a row keeps nobody waiting any more. */
const FAILURES_TO_WAIT_FOR = 3;
const RETRY_REFUSED_MILLISECONDS = 10 * 60_000;
const GIVE_UP_MILLISECONDS = 5 * 60_000;

/** Keeps the objects of one cluster as they are there, from the moment it is started until it is stopped. */
export class ClusterReader {
  readonly name: string;
  readonly objects: LiveObjects;
  readonly #options: ClusterReaderOptions;
  readonly #kinds: readonly ReadKind[];
  readonly #states = new Map<ReadKind, KindState>();
  readonly #turns = new Turns();
  readonly #listInTurn = pLimit(LISTS_AT_ONCE);
  readonly #stopped = new AbortController();
  #waiting: (() => void)[] = [];
  #standing: ClusterStanding;
  /** What keeps the cluster from saying which kinds it has. */
  #failing: Failing | undefined;
  #running: Promise<void> | undefined;

  constructor(options: ClusterReaderOptions) {
    this.#options = options;
    this.#kinds = options.kinds ?? READ_KINDS;
    this.name = options.settings.name;
    this.objects = new LiveObjects(this.name, options.onChange);
    for (const kind of this.#kinds) {
      this.#states.set(kind, { status: 'waiting' });
    }
    this.#standing = this.#stand();
  }

  /** How far it has been read by now. */
  get standing(): ClusterStanding {
    return this.#standing;
  }

  /** Begins to read; nobody has to wait for it. */
  start() {
    const { settings, logger, requestTimeoutMilliseconds } = this.#options;
    if (settings.access.kind === 'none') {
      logger.warn(
        `The cluster ${this.name} is not read: ${settings.access.reason}`,
      );
      return;
    }
    this.#running ??= this.#run(
      this.#stopped.signal,
      () =>
        new ClusterConnection(settings, {
          timeoutMilliseconds: requestTimeoutMilliseconds,
        }),
    );
  }

  /** Ends everything, and comes back when no socket is left. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#running;
  }

  /** Comes back as soon as nobody has to wait for the cluster any more; throws when the signal aborts before. */
  async whenRead(signal: AbortSignal): Promise<void> {
    while (this.standing.status === 'reading') {
      await unlessAborted(
        new Promise<void>(resolve => {
          this.#waiting.push(resolve);
        }),
        signal,
      );
    }
  }

  async #run(signal: AbortSignal, connect: () => ClusterConnection) {
    let connection: ClusterConnection | undefined;
    let failures = 0;
    const readers = new Map<ReadKind, Promise<void>>();
    while (!signal.aborted) {
      try {
        connection ??= connect();
        await this.#startReaders(readers, connection, signal);
        failures = 0;
        this.#fail(undefined);
        await pause(
          this.#options.retryRefusedMilliseconds ?? RETRY_REFUSED_MILLISECONDS,
          signal,
        );
      } catch (error) {
        if (!signal.aborted) {
          failures += 1;
          this.#fail(toError(error), failures);
          await pause(backoff(failures), signal);
        }
      }
    }
    await connection?.close();
    await Promise.all(readers.values());
  }

  /** Asks which kinds there are, and reads those that are not read yet; what became of the others is for the caller to tell. */
  async #startReaders(
    readers: Map<ReadKind, Promise<void>>,
    connection: ClusterConnection,
    signal: AbortSignal,
  ) {
    const unread = this.#kinds.filter(kind => !readers.has(kind));
    if (unread.length === 0) {
      return;
    }
    for (const [kind, served] of await discover(unread, {
      connection,
      signal,
    })) {
      switch (served.status) {
        case 'missing':
          this.#note(kind, { status: 'missing' });
          break;
        case 'failed':
          this.#note(kind, {
            status: 'failed',
            failing: {
              since: new Date(),
              message: served.message,
              times: FAILURES_TO_WAIT_FOR,
            },
          });
          break;
        case 'served': {
          const reader = new KindReader({
            kind,
            path: served.path,
            connection,
            objects: this.objects,
            turns: this.#turns,
            listInTurn: this.#listInTurn,
            onState: state => this.#become(kind, state),
            retryRefusedMilliseconds:
              this.#options.retryRefusedMilliseconds ??
              RETRY_REFUSED_MILLISECONDS,
          });
          readers.set(
            kind,
            reader.run(signal).finally(() => readers.delete(kind)),
          );
          break;
        }
        default:
          throw new Error(`${served satisfies never}`);
      }
    }
  }

  #become(kind: ReadKind, state: KindState) {
    this.#note(kind, state);
    this.#tell();
  }

  #note(kind: ReadKind, state: KindState) {
    const before = this.#states.get(kind)!;
    this.#states.set(kind, state);
    this.#log(kind, before, state);
  }

  #fail(error: Error | undefined, times = 0) {
    const before = this.#failing;
    this.#failing = error && {
      since: before?.since ?? new Date(),
      message: quoteRaw(error.message),
      times,
    };
    if (error && !before) {
      this.#options.logger.warn(
        `The cluster ${this.name} cannot be read, and is tried again: ${error.message}`,
      );
    }
    this.#tell();
  }

  #tell() {
    const before = this.#standing.status;
    this.#standing = this.#stand();
    const { status } = this.#standing;
    const unread = [...this.#states].flatMap(
      ([kind, state]) => this.#unreadOf(kind, state) ?? [],
    );
    const isNews =
      status !== before || !isDeepStrictEqual(unread, this.objects.unread);
    this.objects.unread = unread;
    if (status !== 'reading') {
      const waiting = this.#waiting;
      this.#waiting = [];
      waiting.forEach(end => end());
    }
    if (isNews) {
      this.#options.onStanding();
    }
  }

  #stand(): ClusterStanding {
    const { settings, giveUpMilliseconds = GIVE_UP_MILLISECONDS } =
      this.#options;
    if (settings.access.kind === 'none') {
      return { status: 'unreadable', reason: settings.access.reason };
    }
    const states = [...this.#states.values()];
    const settled = states.filter(isSettled);
    const failing = this.#failing ?? longest(states);
    if (settled.length === states.length && states.some(isAnswered)) {
      return { status: 'read', ...(failing && { failing }) };
    }
    return failing && Date.now() - failing.since.getTime() > giveUpMilliseconds
      ? { status: 'unreachable', failing }
      : {
          status: 'reading',
          says: failing
            ? failing.message
            : `${settled.length} of ${states.length} kinds have been listed`,
        };
  }

  #unreadOf(kind: ReadKind, state: KindState): UnreadKind | undefined {
    const place = { kind: groupKindOfRead(kind), where: this.name };
    switch (state.status) {
      case 'missing':
        return { ...place, reason: 'missing' };
      case 'forbidden':
        return {
          ...place,
          reason: 'forbidden',
          message: quoteRaw(state.message),
        };
      case 'failed':
        return {
          ...place,
          reason: 'failed',
          message: quoteRaw(state.failing.message),
        };
      case 'listed':
      case 'waiting':
        return undefined;
      default:
        throw new Error(`${state satisfies never}`);
    }
  }

  #log(kind: ReadKind, before: KindState, state: KindState) {
    if (state.status === before.status) {
      return;
    }
    const { logger } = this.#options;
    const name = groupKindOfRead(kind);
    if (state.status === 'forbidden') {
      logger.warn(
        `${name} of the cluster ${this.name} may not be read, so nobody can tell whether there are any: ${state.message}`,
      );
    } else if (state.status === 'failed') {
      logger.warn(
        `${name} of the cluster ${this.name} could not be read, and is tried again: ${state.failing.message}`,
      );
    } else if (state.status === 'missing' && before.status === 'listed') {
      logger.info(`The cluster ${this.name} has no ${name} any longer`);
    }
  }
}

function isSettled(state: KindState): boolean {
  switch (state.status) {
    case 'listed':
    case 'forbidden':
    case 'missing':
      return true;
    case 'failed':
      return state.failing.times >= FAILURES_TO_WAIT_FOR;
    case 'waiting':
      return false;
    default:
      throw new Error(`${state satisfies never}`);
  }
}

function isAnswered({ status }: KindState): boolean {
  return status === 'listed' || status === 'forbidden';
}

/** What has not worked for the longest time. */
function longest(states: readonly KindState[]): Failing | undefined {
  return states
    .flatMap(state => failingOf(state) ?? [])
    .sort((one, other) => one.since.getTime() - other.since.getTime())[0];
}
