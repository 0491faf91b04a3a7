import { READ_KINDS, type ReadKind } from '../objects/kinds';

/** The role that a cluster has to give the portal: to read each kind that is read, and nothing else. */
export function clusterRole(kinds: readonly ReadKind[] = READ_KINDS): object {
  const byGroup = new Map<string, string[]>();
  for (const { group, plural } of kinds) {
    byGroup.set(group, [...(byGroup.get(group) ?? []), plural]);
  }
  return {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name: 'backstage-mesh-readiness' },
    rules: [...byGroup].map(([group, resources]) => ({
      apiGroups: [group],
      resources: [...new Set(resources)].sort(),
      verbs: ['get', 'list', 'watch'],
    })),
  };
}
