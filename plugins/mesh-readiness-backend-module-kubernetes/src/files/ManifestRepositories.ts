import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { LRUCache } from 'lru-cache';
import limit from 'p-limit';
import type { Renderer } from './kustomize/Renderer';
import type { ManifestPlace } from './ManifestPlace';
import { unlessAborted } from '../unlessAborted';
import { fingerprintAt, type ObjectsAt, objectsAt } from './objectsAt';
import { type Manifests, readManifests } from './readManifests';
import type { TreeReader } from './TreeReader';

/** What lies at a place, and when it was read. */
export interface ObjectsAtPlace extends ObjectsAt {
  fingerprint: string;
  /** Why it is not what lies there now; absent: it is, as far as the last reading tells. */
  outdated?: { since: string; reason: string };
}

/** What is remembered of a place for as long as anybody asks about it. */
interface KnownPlace {
  place: ManifestPlace;
  /** Of its files as last read; absent: they were not. */
  fingerprint?: string;
  asked: number;
}

/** What is remembered of a repository; all times in milliseconds. */
interface KnownRepository {
  /** By their paths. */
  places: Map<string, KnownPlace>;
  etag?: string;
  /** When it was last read, or found unchanged. */
  read?: number;
  failure?: { at: number; error: Error };
  reading?: Promise<void>;
}

/** The texts of one repository, and what was made of them. */
interface Contents {
  manifests: Manifests;
  objects: Map<string, Promise<ObjectsAt>>;
}

const MEBIBYTE = 1024 * 1024;
const MOST_CHARACTERS = 64 * MEBIBYTE;
const MOST_AT_ONCE = 4;
const READ_TIMEOUT_MILLISECONDS = 60_000;
/** So long a host that gave no answer is not asked again. */
const PAUSE_AFTER_FAILURE_MILLISECONDS = 60_000;
/** In so many parts the repositories of an interval are read anew, so that not all are asked at once. */
const PARTS_OF_INTERVAL = 20;
/** A repository that nobody asked about for so many intervals is forgotten. */
const INTERVALS_UNTIL_FORGOTTEN = 6;

/**
 * Reads repositories, each once for all services whose manifests lie there, and asks in the background whether they have
 * changed. What was read last stays for as long as a host does not answer.
 */
export class ManifestRepositories {
  readonly #options: {
    reader: TreeReader;
    usual: readonly string[];
    intervalMilliseconds: number;
    renderer?: Renderer;
    logger: LoggerService;
  };
  readonly #known = new Map<string, KnownRepository>();
  readonly #contents = new LRUCache<string, Contents>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: ({ manifests }) => Math.max(1, manifests.size),
  });
  readonly #turn = limit(MOST_AT_ONCE);
  #timer: NodeJS.Timeout | undefined;

  constructor(options: {
    reader: TreeReader;
    /** Folders that are looked for wherever they stand. */
    usual: readonly string[];
    intervalMilliseconds: number;
    renderer?: Renderer;
    logger: LoggerService;
  }) {
    this.#options = options;
  }

  /** Begins to ask in the background whether repositories have changed. */
  start() {
    this.#timer ??= setInterval(
      () => this.readSome(),
      this.#options.intervalMilliseconds / PARTS_OF_INTERVAL,
    ).unref();
  }

  /** Ends that. */
  stop() {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** What lies at a place, read now only if it is not at hand; throws when it cannot be read and never was. */
  async objectsAt(
    place: ManifestPlace,
    signal?: AbortSignal,
  ): Promise<ObjectsAtPlace> {
    const { repository, paths } = place;
    const known = this.#know(place);
    if (!this.#contentsFor(place)) {
      await unlessAborted(this.#read(repository, known, 'contents'), signal);
    }
    if (!this.#contentsFor(place)) {
      // It was already being read when this place became known.
      await unlessAborted(this.#read(repository, known, 'contents'), signal);
    }
    const contents = this.#contentsFor(place);
    if (!contents) {
      throw (
        known.failure?.error ??
        new Error(`${repository} could not be kept, as others were read since`)
      );
    }

    const { manifests, objects } = contents;
    const { renderer } = this.#options;
    const key = keyOf(place);
    let found = objects.get(key);
    if (!found) {
      found = objectsAt(paths, manifests, renderer);
      objects.set(key, found);
    }
    const fingerprint =
      known.places.get(key)?.fingerprint ??
      fingerprintAt(paths, manifests, renderer);
    return {
      ...(await unlessAborted(found, signal)),
      fingerprint,
      ...(known.failure &&
        known.read !== undefined && {
          outdated: {
            since: new Date(known.read).toISOString(),
            reason: known.failure.error.message,
          },
        }),
    };
  }

  /** The fingerprint of what lies at a place, as far as it is known; a place that is not is read in the background. */
  fingerprintAt(place: ManifestPlace): string | undefined {
    return this.#know(place).places.get(keyOf(place))?.fingerprint;
  }

  /**
   * Asks those that were not asked for longest whether they have changed, as many as one part of the interval has to, and
   * forgets what nobody asks about.
   */
  async readSome(): Promise<void> {
    this.#forget();
    const { intervalMilliseconds } = this.#options;
    const now = Date.now();
    const due = [...this.#known]
      .filter(
        ([, known]) =>
          now - lastTry(known) >= intervalMilliseconds ||
          (known.failure === undefined && !isFingerprinted(known)),
      )
      .sort(([, a], [, b]) => lastTry(a) - lastTry(b))
      .slice(0, Math.ceil(this.#known.size / PARTS_OF_INTERVAL));
    await Promise.all(
      due.map(([repository, known]) =>
        this.#read(repository, known, 'changes'),
      ),
    );
  }

  #forget() {
    const { intervalMilliseconds } = this.#options;
    const oldest =
      Date.now() - intervalMilliseconds * INTERVALS_UNTIL_FORGOTTEN;
    for (const [repository, { places }] of this.#known) {
      for (const [key, { asked }] of places) {
        if (asked < oldest) {
          places.delete(key);
        }
      }
      if (places.size === 0) {
        this.#known.delete(repository);
        this.#contents.delete(repository);
      }
    }
  }

  #know(place: ManifestPlace): KnownRepository {
    let known = this.#known.get(place.repository);
    if (!known) {
      known = { places: new Map() };
      this.#known.set(place.repository, known);
    }
    const key = keyOf(place);
    let knownPlace = known.places.get(key);
    if (!knownPlace) {
      const manifests = this.#contentsFor(place)?.manifests;
      knownPlace = {
        place,
        ...(manifests && {
          fingerprint: fingerprintAt(
            place.paths,
            manifests,
            this.#options.renderer,
          ),
        }),
        asked: 0,
      };
      known.places.set(key, knownPlace);
    }
    knownPlace.asked = Date.now();
    return known;
  }

  /** The texts of the repository of a place, when they hold whatever lies there. */
  #contentsFor({
    repository,
    paths,
    named,
  }: ManifestPlace): Contents | undefined {
    const contents = this.#contents.get(repository);
    return contents?.manifests.covers(
      named
        ? { usual: [], named: paths }
        : { usual: this.#options.usual, named: [] },
    )
      ? contents
      : undefined;
  }

  /** Reads a repository, together with whoever does that already; never throws. */
  #read(
    repository: string,
    known: KnownRepository,
    purpose: 'contents' | 'changes',
  ): Promise<void> {
    const { failure } = known;
    if (failure && Date.now() - failure.at < PAUSE_AFTER_FAILURE_MILLISECONDS) {
      return Promise.resolve();
    }
    known.reading ??= this.#turn(() =>
      this.#readNow(repository, known, purpose),
    ).finally(() => {
      known.reading = undefined;
    });
    return known.reading;
  }

  async #readNow(
    repository: string,
    known: KnownRepository,
    purpose: 'contents' | 'changes',
  ) {
    const { reader, usual, renderer, logger } = this.#options;
    const wanted = {
      usual,
      named: [...known.places.values()].flatMap(({ place }) =>
        place.named ? place.paths : [],
      ),
    };
    const before = this.#contents.peek(repository)?.manifests;
    // What is wanted now and was not looked for then is not found by asking for changes; what left the memory need not be
    // fetched to learn that it has not changed.
    const isSpared = before
      ? before.covers(wanted)
      : purpose === 'changes' && isFingerprinted(known);
    try {
      const manifests = await readManifests(reader, repository, {
        wanted,
        etag: isSpared ? known.etag : undefined,
        signal: AbortSignal.timeout(READ_TIMEOUT_MILLISECONDS),
      });
      this.#contents.set(repository, { manifests, objects: new Map() });
      for (const knownPlace of known.places.values()) {
        knownPlace.fingerprint = fingerprintAt(
          knownPlace.place.paths,
          manifests,
          renderer,
        );
      }
      known.etag = manifests.etag;
    } catch (cause) {
      const error = toError(cause);
      if (error.name !== 'NotModifiedError') {
        if (!known.failure) {
          logger.warn(
            `The manifests in ${repository} could not be read: ${error.message}`,
          );
        }
        known.failure = { at: Date.now(), error };
        return;
      }
    }
    known.read = Date.now();
    known.failure = undefined;
  }
}

function lastTry({ read = 0, failure }: KnownRepository): number {
  return Math.max(read, failure?.at ?? 0);
}

function isFingerprinted({ places }: KnownRepository): boolean {
  return [...places.values()].every(
    ({ fingerprint }) => fingerprint !== undefined,
  );
}

function keyOf({ paths, named }: ManifestPlace): string {
  return [named, ...paths].join('\n');
}
