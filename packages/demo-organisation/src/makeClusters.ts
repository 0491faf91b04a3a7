import type { Entity } from '@backstage/catalog-model';
import { entityOf } from './entityOf';
import { numbered } from './words';

/** A cluster that services can be placed on. */
export interface Cluster {
  entity: Entity;
  ref: string;
  /** The mesh that is installed there. */
  mesh?: string;
  /** True when it adds no need to the services that run there. */
  quiet: boolean;
}

const REGIONS = ['eu', 'us', 'asia', 'africa', 'pacific'];

const SORTS: Record<string, string>[] = [
  {
    'new-cluster': 'false',
    cni: 'calico',
    'cni-changeable': 'true',
    'kubernetes-version': '1.34',
  },
  {
    'new-cluster': 'false',
    cni: 'aws-vpc-cni',
    'cni-changeable': 'false',
    'kubernetes-version': '1.35',
  },
  {
    'new-cluster': 'false',
    'cni-changeable': 'true',
    'kubernetes-version': '1.35',
    mesh: 'istio-ambient 1.31',
  },
  {
    'new-cluster': 'true',
    'cni-changeable': 'true',
    'kubernetes-version': '1.35',
  },
  {
    'new-cluster': 'false',
    cni: 'flannel',
    'cni-changeable': 'true',
    'kubernetes-version': '1.35',
    mesh: 'linkerd 2.20',
  },
  {
    'new-cluster': 'false',
    cni: 'cilium',
    'cni-changeable': 'true',
    'kubernetes-version': '1.35',
    mesh: 'cilium 1.20',
  },
  {
    'new-cluster': 'true',
    cni: 'azure-cni',
    'cni-changeable': 'false',
    'kubernetes-version': '1.35',
  },
  {
    'new-cluster': 'false',
    cni: 'calico',
    'cni-changeable': 'true',
    'kubernetes-version': '1.35',
    mesh: 'istio-sidecar 1.30',
  },
  {
    'new-cluster': 'false',
    'cni-changeable': 'true',
    'kubernetes-version': '1.31',
    mesh: 'istio-sidecar 1.24',
  },
  {},
];

/** Clusters of every sort: with a CNI that must stay, with each mesh installed, new, old, and one nobody wrote anything about. */
export function makeClusters(
  count: number,
  ownerOf: (index: number) => string,
): Cluster[] {
  return Array.from({ length: count }, (_, index) => {
    const sort = SORTS[index % SORTS.length];
    const name = numbered(
      `cluster-${REGIONS[index % REGIONS.length]}`,
      index + 1,
      2,
    );
    return {
      entity: entityOf('Resource', name, {
        needs: {
          ...sort,
          ...(sort['kubernetes-version'] && {
            nodes: String(3 + ((index * 7) % 40)),
          }),
        },
        spec: { type: 'kubernetes-cluster', owner: ownerOf(index) },
      }),
      ref: `resource:default/${name}`,
      mesh: sort.mesh,
      quiet: sort['cni-changeable'] !== 'false',
    };
  });
}
