import type { Config } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
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
  const text = (value: unknown) =>
    typeof value === 'string' ? value : undefined;
  return {
    name: cluster.getString('name'),
    url: cluster.getString('url'),
    authProvider:
      cluster.getOptionalString('authProvider') ??
      text(metadata[ANNOTATION_AUTH_PROVIDER]),
    token:
      cluster.getOptionalString('serviceAccountToken') ??
      text(metadata.serviceAccountToken),
    caData: cluster.getOptionalString('caData'),
    caFile: cluster.getOptionalString('caFile'),
    skipTlsVerify: cluster.getOptionalBoolean('skipTLSVerify') ?? false,
  };
}
