/** The mesh that a generated namespace is in; `none` for those that are in none. */
export type MeshOfPlace =
  | 'istio-sidecar'
  | 'istio-ambient'
  | 'linkerd'
  | 'cilium'
  | 'none';

/** A generated namespace. */
export interface Place {
  namespace: string;
  mesh: MeshOfPlace;
}

/** A generated workload. */
export interface WorkloadPlan {
  name: string;
  index: number;
  place: Place;
}
