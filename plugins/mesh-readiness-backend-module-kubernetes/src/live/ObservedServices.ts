import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { UnreadKind } from 'backstage-plugin-mesh-readiness-common';
import {
  type KnownService,
  quoteRaw,
} from 'backstage-plugin-mesh-readiness-node';
import type { ObjectSet } from '../objects/ObjectSet';
import type { Observation } from '../observe/Observation';
import { requirementsOf } from '../requirementsOf';
import type { ServiceIdentity } from '../service/ServiceIdentity';
import { type ObservedClaims, toClaims } from '../toClaims';
import { asks } from './asks';
import type { ClusterReader } from './cluster/ClusterReader';
import type { ObjectChange } from './cluster/LiveObjects';
import { Turns } from './cluster/Turns';
import { Concerns } from './concern/Concerns';
import type { ClusterListener, LiveClusters } from './LiveClusters';
import { readKey } from './readKey';
import { revisionOf } from './revisionOf';

/** What each cluster says about one service now. */
interface Heard {
  /** One for each cluster that has been read. */
  observations: Observation[];
  /** The clusters that could not be read at all. */
  unread: UnreadKind[];
  /** Why what is told may be older than it seems, in sentences. */
  stale: string[];
  /** The clusters that have not been read yet, with what is known of each. */
  waiting: string[];
}

/** What all clusters together say about one service now. */
export interface Observed extends Omit<Heard, 'observations'> {
  /** What the clusters that have been read say. */
  claims: ObservedClaims;
  /** Whether one of them has objects of it. */
  isLinked: boolean;
  /** How many clusters were asked. */
  ofClusters: number;
}

/** What a service was last known to be. */
interface Known {
  key: string;
  identity: ServiceIdentity;
  /** Absent: it has to be worked out. */
  revision?: string;
  /** What listeners know. */
  told?: string;
}

/** Stands for all kinds of a cluster that cannot be read at all. */
const EVERY_KIND = 'Every kind';
/** For what is only worked out to be compared. */
const AT_NO_TIME = '';
/** How long changes are gathered, so that a roll-out is told of once. */
const GATHER_MILLISECONDS = 500;
/** Nodes come and go with the load, and each of them concerns all services. */
const GATHER_NODES_MILLISECONDS = 30_000;

/** Knows of services what clusters say about them, and notices when that becomes something else. */
export class ObservedServices implements ClusterListener {
  readonly #clusters: Pick<LiveClusters, 'all'>;
  readonly #logger: LoggerService;
  readonly #requirementsOf: typeof requirementsOf;
  readonly #known = new Map<string, Known>();
  readonly #concerns = new WeakMap<ObjectSet, Concerns>();
  readonly #listeners = new Set<(entityRefs: string[]) => void>();
  readonly #turns = new Turns();
  #changed = new Set<string>();
  #timers = new Map<number, NodeJS.Timeout>();

  constructor(options: {
    clusters: Pick<LiveClusters, 'all'>;
    logger: LoggerService;
    /** Absent: what it is really done with. */
    observe?: typeof requirementsOf;
  }) {
    this.#clusters = options.clusters;
    this.#logger = options.logger;
    this.#requirementsOf = options.observe ?? requirementsOf;
  }

  /** What clusters say about a service now; `undefined` while nobody knows which there are. */
  observe(
    identity: ServiceIdentity,
    { key, now }: { key: string; now: string },
  ): Observed | undefined {
    const { entityRef } = identity;
    return this.#observe(this.#learn({ entityRef, key }, () => identity)!, now);
  }

  #observe(known: Known, now: string): Observed | undefined {
    const heard = this.#hear(known.identity);
    if (!heard) {
      return undefined;
    }
    const { observations, unread, waiting } = heard;
    const claims = toClaims(observations, { now });
    if (waiting.length === 0) {
      known.revision = revisionOf(claims, { now, unread });
      known.told ??= known.revision;
    }
    return {
      ...heard,
      claims,
      isLinked: observations.some(({ status }) => status === 'linked'),
      ofClusters: observations.length + unread.length + waiting.length,
    };
  }

  #hear(identity: ServiceIdentity): Heard | undefined {
    const clusters = this.#clustersOf(identity);
    if (!clusters) {
      return undefined;
    }
    const heard: Heard = {
      observations: [],
      unread: [],
      stale: [],
      waiting: [],
    };
    for (const cluster of clusters) {
      this.#addTo(heard, cluster, identity);
    }
    return heard;
  }

  /** The names of all clusters, for who asks for one that there is not. */
  get clusterNames(): string[] {
    return (this.#clusters.all ?? []).map(({ name }) => name);
  }

  /** Takes note of a service, as its key tells of it. */
  #learn(
    { entityRef, key }: Required<KnownService>,
    identify = () => readKey(key),
  ): Known | undefined {
    const known = this.#known.get(entityRef);
    if (known?.key === key) {
      return known;
    }
    const identity = identify();
    if (!identity) {
      return undefined;
    }
    const learnt = { key, identity: { ...identity, entityRef } };
    this.#known.set(entityRef, learnt);
    return learnt;
  }

  /** A text that differs when the clusters say something else; `undefined` while not all of them have been read. */
  revision({ entityRef, key }: KnownService): string | undefined {
    const known =
      key === undefined ? undefined : this.#learn({ entityRef, key });
    if (!known || this.isWaiting(known.identity)) {
      return undefined;
    }
    return this.#revisionOf(known);
  }

  /** Calls a listener with the services about which clusters say something else from now on; what comes back ends it. */
  subscribe(listener: (entityRefs: string[]) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Ends everything. */
  stop() {
    this.#listeners.clear();
    this.#timers.forEach(timer => clearTimeout(timer));
    this.#timers.clear();
  }

  onChange(cluster: ClusterReader, change: ObjectChange) {
    const concerns = this.#concernsOf(cluster);
    concerns.note(change);
    if (cluster.standing.status === 'read') {
      this.#mark(
        concerns.of(change),
        change.kind === 'Node'
          ? GATHER_NODES_MILLISECONDS
          : GATHER_MILLISECONDS,
      );
    }
  }

  onStanding(cluster: ClusterReader) {
    this.#mark(
      [...this.#known.values()]
        .filter(({ identity }) => asks(identity, cluster))
        .map(({ identity }) => identity.entityRef),
      GATHER_MILLISECONDS,
    );
  }

  #clustersOf(identity: ServiceIdentity): readonly ClusterReader[] | undefined {
    return this.#clusters.all?.filter(cluster => asks(identity, cluster));
  }

  /** Whether not all that can tell of a service has been read. */
  isWaiting(identity: ServiceIdentity): boolean {
    return (
      this.#clustersOf(identity)?.some(
        ({ standing }) => standing.status === 'reading',
      ) ?? true
    );
  }

  #addTo(heard: Heard, cluster: ClusterReader, identity: ServiceIdentity) {
    const { standing, name } = cluster;
    switch (standing.status) {
      case 'reading':
        heard.waiting.push(`${name} (${standing.says})`);
        break;
      case 'unreadable':
        heard.unread.push({
          kind: EVERY_KIND,
          where: name,
          reason: 'forbidden',
          message: quoteRaw(standing.reason),
        });
        break;
      case 'unreachable':
        heard.unread.push({
          kind: EVERY_KIND,
          where: name,
          reason: 'failed',
          message: quoteRaw(standing.failing.message),
        });
        break;
      case 'read': {
        const observation = this.#requirementsOf(cluster.objects, identity);
        this.#concernsOf(cluster).set(identity, observation);
        heard.observations.push(observation);
        if (standing.failing) {
          heard.stale.push(
            `The cluster ${name} has not answered since ${standing.failing.since.toISOString()} (${
              standing.failing.message
            }); what is shown was read before.`,
          );
        }
        break;
      }
      default:
        throw new Error(`${standing satisfies never}`);
    }
  }

  #concernsOf({ objects }: ClusterReader): Concerns {
    const concerns = this.#concerns.get(objects) ?? new Concerns(objects);
    this.#concerns.set(objects, concerns);
    return concerns;
  }

  #revisionOf(known: Known): string | undefined {
    if (known.revision === undefined) {
      this.#observe(known, AT_NO_TIME);
    }
    return known.revision;
  }

  #mark(entityRefs: Iterable<string>, milliseconds: number) {
    let isAny = false;
    for (const entityRef of entityRefs) {
      const known = this.#known.get(entityRef);
      if (known) {
        known.revision = undefined;
        this.#changed.add(entityRef);
        isAny = true;
      }
    }
    if (isAny && this.#listeners.size > 0 && !this.#timers.has(milliseconds)) {
      this.#timers.set(
        milliseconds,
        setTimeout(() => {
          this.#timers.delete(milliseconds);
          this.#tell().catch(error =>
            this.#logger.error(
              'What has changed in clusters could not be told, and is noticed at the next refresh',
              toError(error),
            ),
          );
        }, milliseconds).unref(),
      );
    }
  }

  async #tell() {
    const changed = this.#changed;
    this.#changed = new Set();
    const news: string[] = [];
    for (const entityRef of changed) {
      await this.#turns.next();
      if (this.#isNews(entityRef)) {
        news.push(entityRef);
      }
    }
    if (news.length > 0) {
      this.#listeners.forEach(listener => listener(news));
    }
  }

  #isNews(entityRef: string): boolean {
    const known = this.#known.get(entityRef);
    if (!known || this.isWaiting(known.identity)) {
      return false;
    }
    const before = known.told;
    known.told = this.#revisionOf(known);
    return before !== undefined && before !== known.told;
  }
}
