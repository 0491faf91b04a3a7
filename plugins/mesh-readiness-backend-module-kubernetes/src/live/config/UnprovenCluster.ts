import type { ClusterSettings } from './ClusterSettings';

/** One cluster as the Kubernetes plugin is told of it, before anybody looked how the portal can read it. */
export interface UnprovenCluster extends Omit<ClusterSettings, 'access'> {
  authProvider: string | undefined;
  token?: string;
}
