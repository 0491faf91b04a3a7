import type { Config } from '@backstage/config';
import type { JsonObject, JsonValue } from '@backstage/types';
import { ANNOTATION_AUTH_PROVIDER } from './annotations';
import type { UnprovenCluster } from './UnprovenCluster';

/** One of the ways in which the Kubernetes plugin is told of clusters. */
export type LocatorMethod =
  | { type: 'config'; clusters: readonly UnprovenCluster[] }
  | {
      type: 'catalog';
      /** Names of hosts that may have an address that is not public, or no TLS. */
      allowedHosts: readonly string[];
      allowSkipTlsVerify: boolean;
    }
  /** One that Mesh Readiness cannot carry out. */
  | { type: 'other'; name: string };

/** What `kubectl proxy` listens on. */
const LOCAL_PROXY = 'http://localhost:8001';

/** Reads how the Kubernetes plugin is told of clusters; none when it is not set up. */
export function readLocatorMethods(config: Config): LocatorMethod[] {
  return (
    config.getOptionalConfigArray('kubernetes.clusterLocatorMethods') ?? []
  ).map(method => {
    const type = method.getString('type');
    switch (type) {
      case 'config':
        return {
          type,
          clusters: (method.getOptionalConfigArray('clusters') ?? []).map(
            readCluster,
          ),
        };
      case 'catalog':
        return {
          type,
          allowedHosts:
            method.getOptionalStringArray('dangerouslyAllowClusterUrls') ?? [],
          allowSkipTlsVerify:
            method.getOptionalBoolean('dangerouslyAllowSkipTLSVerify') ?? false,
        };
      case 'localKubectlProxy':
        return {
          type: 'config',
          clusters: [
            {
              name: 'local',
              url: LOCAL_PROXY,
              authProvider: type,
              skipTlsVerify: false,
            },
          ],
        };
      default:
        return { type: 'other', name: type };
    }
  });
}

function readCluster(cluster: Config): UnprovenCluster {
  const metadata = cluster.getOptional<JsonObject>('authMetadata') ?? {};
  return {
    name: cluster.getString('name'),
    url: cluster.getString('url'),
    authProvider:
      textOf(cluster.getOptional('authProvider')) ??
      textOf(metadata[ANNOTATION_AUTH_PROVIDER]),
    token:
      textOf(cluster.getOptional('serviceAccountToken')) ??
      textOf(metadata.serviceAccountToken),
    caData: textOf(cluster.getOptional('caData')),
    caFile: textOf(cluster.getOptional('caFile')),
    skipTlsVerify: cluster.getOptionalBoolean('skipTLSVerify') ?? false,
  };
}

/** Empty texts are what examples have where nothing is to be set. */
function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
