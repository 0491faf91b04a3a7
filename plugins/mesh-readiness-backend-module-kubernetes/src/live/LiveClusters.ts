import { isDeepStrictEqual } from 'node:util';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { compareTexts } from '../objects/compareObjects';
import { backoff } from './cluster/backoff';
import {
  ClusterReader,
  type ClusterReaderOptions,
} from './cluster/ClusterReader';
import type { ObjectChange } from './cluster/LiveObjects';
import { pause } from './cluster/pause';
import type { ClusterLocator } from './config/ClusterLocator';
import type { ClusterSettings } from './config/ClusterSettings';

/** What hears of changes in clusters. */
export interface ClusterListener {
  /** An object has become another. */
  onChange(cluster: ClusterReader, change: ObjectChange): void;
  /** A cluster has come or gone, or can be read now, or no longer. */
  onStanding(cluster: ClusterReader): void;
}

/** What reading clusters works with. */
export interface LiveClustersOptions {
  locator: Pick<ClusterLocator, 'locate' | 'asksCatalog'>;
  logger: LoggerService;
  requestTimeoutMilliseconds: number;
  /** How often the catalog is asked again; absent: every minute. */
  locateMilliseconds?: number;
  /** What each cluster is read with besides; absent: the usual. */
  reading?: Pick<
    ClusterReaderOptions,
    'kinds' | 'giveUpMilliseconds' | 'retryRefusedMilliseconds'
  >;
}

/** How often the catalog is asked for clusters that have come or gone. */
const LOCATE_MILLISECONDS = 60_000;

/** Reads all clusters that are set up, and those that come while the portal runs. */
export class LiveClusters {
  readonly #options: LiveClustersOptions;
  readonly #readers = new Map<
    string,
    { settings: ClusterSettings; reader: ClusterReader }
  >();
  readonly #stopped = new AbortController();
  #listener: ClusterListener | undefined;
  #all: readonly ClusterReader[] | undefined;
  #markLocated = () => {};
  /** Comes back once it is known which clusters there are. */
  readonly located = new Promise<void>(resolve => {
    this.#markLocated = resolve;
  });
  #running: Promise<void> | undefined;

  constructor(options: LiveClustersOptions) {
    this.#options = options;
  }

  /** Those that are known by now, by name; `undefined` while nobody knows which there are. */
  get all(): readonly ClusterReader[] | undefined {
    return this.#all;
  }

  /** Has one listener hear of all changes. */
  listen(listener: ClusterListener) {
    this.#listener = listener;
  }

  /** Begins to read; nobody has to wait for it. */
  start() {
    this.#running ??= this.#run(this.#stopped.signal);
  }

  /** Ends everything, and comes back when no socket is left. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#running;
    await Promise.all(
      [...this.#readers.values()].map(({ reader }) => reader.stop()),
    );
  }

  async #run(signal: AbortSignal) {
    const { locator, logger, locateMilliseconds } = this.#options;
    let failures = 0;
    while (!signal.aborted) {
      try {
        await this.#follow(await locator.locate());
        failures = 0;
        if (!locator.asksCatalog) {
          return;
        }
        await pause(locateMilliseconds ?? LOCATE_MILLISECONDS, signal);
      } catch (error) {
        failures += 1;
        if (failures === 1) {
          logger.warn(
            `The catalog could not tell which clusters there are, and is asked again: ${
              toError(error).message
            }`,
          );
        }
        await pause(backoff(failures), signal);
      }
    }
  }

  /** Reads those that came, and no longer those that went or are reached in another way. */
  async #follow(clusters: readonly ClusterSettings[]) {
    const wanted = new Map(clusters.map(cluster => [cluster.name, cluster]));
    const gone: ClusterReader[] = [];
    for (const [name, { settings, reader }] of this.#readers) {
      if (!isDeepStrictEqual(wanted.get(name), settings)) {
        this.#readers.delete(name);
        gone.push(reader);
      }
    }
    const added = clusters.filter(({ name }) => !this.#readers.has(name));
    for (const settings of added) {
      this.#add(settings);
    }
    this.#all = [...this.#readers.values()]
      .map(({ reader }) => reader)
      .sort((one, other) => compareTexts(one.name, other.name));
    this.#markLocated();
    for (const reader of gone) {
      this.#listener?.onStanding(reader);
      await reader.stop();
    }
  }

  #add(settings: ClusterSettings) {
    const { logger, requestTimeoutMilliseconds, reading } = this.#options;
    const reader: ClusterReader = new ClusterReader({
      ...reading,
      settings,
      logger,
      requestTimeoutMilliseconds,
      onChange: change => this.#listener?.onChange(reader, change),
      onStanding: () => this.#listener?.onStanding(reader),
    });
    this.#readers.set(settings.name, { settings, reader });
    reader.start();
  }
}
