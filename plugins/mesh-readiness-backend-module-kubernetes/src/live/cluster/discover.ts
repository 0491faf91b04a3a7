import { toError } from '@backstage/errors';
import { asList, asRecord, asText, asTexts } from '../../objects/fields';
import type { ReadKind } from '../../objects/kinds';
import type { ClusterConnection } from './ClusterConnection';
import { ClusterError } from './ClusterError';

/** Whether a cluster has a kind, and where. */
export type Served =
  | { status: 'served'; path: string }
  | { status: 'missing' }
  | { status: 'failed'; message: string };

interface Group {
  /** The preferred one first. */
  versions: string[];
}

/**
 * Asks a cluster which of some kinds it has, and in which version: the one that it prefers, or another where it has the kind only
 * there. Throws when it does not say which groups it has.
 */
export async function discover<K extends ReadKind>(
  kinds: readonly K[],
  {
    connection,
    signal,
  }: { connection: Pick<ClusterConnection, 'get'>; signal: AbortSignal },
): Promise<Map<K, Served>> {
  const groups = readGroups(
    JSON.parse(await connection.get('/apis', { signal })),
  ).set('', { versions: ['v1'] });
  const byGroup = new Map<string, K[]>();
  for (const kind of kinds) {
    byGroup.set(kind.group, [...(byGroup.get(kind.group) ?? []), kind]);
  }
  const found = await Promise.all(
    [...byGroup].map(([group, wanted]) =>
      discoverGroup(group, wanted, {
        versions: groups.get(group)?.versions ?? [],
        connection,
        signal,
      }),
    ),
  );
  return new Map(found.flat());
}

async function discoverGroup<K extends ReadKind>(
  group: string,
  kinds: readonly K[],
  options: {
    versions: readonly string[];
    connection: Pick<ClusterConnection, 'get'>;
    signal: AbortSignal;
  },
): Promise<[K, Served][]> {
  const served = new Map<K, Served>(
    kinds.map(kind => [kind, { status: 'missing' }]),
  );
  for (const version of options.versions) {
    const missing = kinds.filter(kind => served.get(kind)?.status !== 'served');
    if (missing.length === 0) {
      break;
    }
    const root = group === '' ? `/api/${version}` : `/apis/${group}/${version}`;
    try {
      const plurals = pluralsOf(
        JSON.parse(await options.connection.get(root, options)),
      );
      for (const kind of missing) {
        if (plurals.get(kind.kind) === kind.plural) {
          served.set(kind, {
            status: 'served',
            path: `${root}/${kind.plural}`,
          });
        }
      }
    } catch (error) {
      options.signal.throwIfAborted();
      if (!(error instanceof ClusterError && error.status === 404)) {
        for (const kind of missing) {
          served.set(kind, {
            status: 'failed',
            message: toError(error).message,
          });
        }
      }
    }
  }
  return [...served];
}

function readGroups(body: unknown): Map<string, Group> {
  return new Map(
    asList(asRecord(body).groups).map(group => {
      const { name, preferredVersion, versions } = asRecord(group);
      const preferred = asText(asRecord(preferredVersion).version);
      const others = asTexts(versions, 'version');
      return [
        asText(name) ?? '',
        {
          versions: [
            ...new Set([...(preferred ? [preferred] : []), ...others]),
          ],
        },
      ];
    }),
  );
}

/** By kind; what stands below another resource, such as `pods/log`, is no kind of its own. */
function pluralsOf(body: unknown): Map<string, string> {
  return new Map(
    asList(asRecord(body).resources).flatMap(resource => {
      const { name, kind } = asRecord(resource);
      return typeof name === 'string' &&
        typeof kind === 'string' &&
        !name.includes('/')
        ? [[kind, name]]
        : [];
    }),
  );
}
