import type {
  ContextValues,
  ServiceFinding,
  ServiceSummary,
} from 'backstage-plugin-mesh-readiness-common';

/** What the store keeps of one service so that lists, totals and filters need nothing else. */
export interface ServiceRecord
  extends Omit<ServiceSummary, 'topFinding' | 'blockers'> {
  /** The owner and the Groups above it, nearest first. */
  ownerGroups: string[];
  /** The Resource that `cluster` was read from; absent where no entity names it. */
  clusterRef?: string;
  /** All findings of level warning, unknown or error, in the order of meshes and findings. */
  findings: ServiceFinding[];
  /** What is known of its size and of its cluster. */
  context: Pick<
    Partial<ContextValues>,
    'pods' | 'nodes' | 'cni' | 'kubernetesVersion' | 'installedMesh'
  >;
  /** When the catalog first had it, ISO 8601. */
  joinedAt: string;
}
