import type { LoggerService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';
import type {
  RequirementSource,
  SourceResult,
} from 'backstage-plugin-mesh-readiness-node';
import { asks } from './live/asks';
import type { LiveClusters } from './live/LiveClusters';
import { type Observed, ObservedServices } from './live/ObservedServices';
import type { requirementsOf } from './requirementsOf';
import { identityOf } from './service/identityOf';
import type { ServiceIdentity } from './service/ServiceIdentity';
import { unlessAborted } from './unlessAborted';

/** Reads from the objects of clusters what services need, and in which mesh they run. */
export interface KubernetesSource extends RequirementSource {
  /** Tells nobody of anything any more. */
  stop(): void;
}

/** Makes the source over clusters that somebody else starts and stops. */
export function kubernetesSource({
  clusters,
  logger,
  firstReadTimeoutMilliseconds,
  observe,
}: {
  clusters: LiveClusters;
  logger: LoggerService;
  firstReadTimeoutMilliseconds: number;
  /** Absent: what it is really done with. */
  observe?: typeof requirementsOf;
}): KubernetesSource {
  const services = new ObservedServices({ clusters, logger, observe });
  clusters.listen(services);
  return {
    id: 'kubernetes',
    async collect({ entity, now, signal }) {
      const identity = identityOf(entity);
      const key = JSON.stringify(identity);
      if (services.isWaiting(identity)) {
        await waitFor(
          identity,
          clusters,
          AbortSignal.any([
            signal,
            AbortSignal.timeout(firstReadTimeoutMilliseconds),
          ]),
        );
      }
      signal.throwIfAborted();
      const observed = services.observe(identity, { key, now });
      checkRead(observed, identity);
      return { ...resultOf(observed, identity, services.clusterNames), key };
    },
    revision: service => services.revision(service),
    subscribe: listener => services.subscribe(listener),
    stop: () => services.stop(),
  };
}

/** Comes back when all that can tell of a service has been read, or when the signal aborts. */
async function waitFor(
  identity: ServiceIdentity,
  clusters: LiveClusters,
  signal: AbortSignal,
) {
  const read = clusters.located.then(() =>
    Promise.all(
      (clusters.all ?? [])
        .filter(cluster => asks(identity, cluster))
        .map(reader => reader.whenRead(signal).catch(() => {})),
    ),
  );
  await unlessAborted(read, signal).catch(() => {});
}

/** A failure keeps what was found last, which is better than to say that there is nothing. */
function checkRead(
  observed: Observed | undefined,
  { cluster }: ServiceIdentity,
): asserts observed is Observed {
  if (!observed) {
    throw new ServiceUnavailableError(
      'The catalog has not told yet which clusters there are',
    );
  }
  if (observed.waiting.length > 0) {
    throw new ServiceUnavailableError(
      `Not read yet: ${observed.waiting.join('; ')}`,
    );
  }
  const away = observed.unread.filter(({ reason }) => reason === 'failed');
  if (away.length > 0 && !observed.isLinked) {
    throw new ServiceUnavailableError(
      `${
        cluster === undefined
          ? 'Found in none of the clusters that answer, and some do not'
          : 'The cluster that the entity names does not answer'
      }: ${away
        .map(({ where, message }) => `${where} (${message})`)
        .join('; ')}`,
    );
  }
}

function resultOf(
  { claims, unread, stale, ofClusters }: Observed,
  { cluster }: ServiceIdentity,
  names: readonly string[],
): SourceResult {
  const sentences = [
    ...(claims.message === undefined ? [] : [claims.message]),
    ...unread.map(
      ({ where, message }) =>
        `The cluster ${where} could not be read: ${message}.`,
    ),
    ...stale,
    ...(ofClusters === 0 ? [noCluster(cluster, names)] : []),
  ];
  return {
    ...claims,
    ...(sentences.length > 0 && { message: sentences.join(' ') }),
    // What a cluster that could not be read has to say may be one need more.
    complete: unread.length > 0 ? [] : claims.complete,
    unread: [...claims.unread, ...unread],
  };
}

function noCluster(
  cluster: string | undefined,
  names: readonly string[],
): string {
  const known = names.length > 0 ? names.join(', ') : 'none';
  return cluster === undefined
    ? 'The portal knows no cluster.'
    : `The portal knows no cluster ${cluster}, which the entity names; it knows ${known}.`;
}
