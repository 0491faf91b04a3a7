/** A Kubernetes object as it is kept: whatever no reader reads has been left out, and nothing in it is a secret. */
export interface KubernetesObject {
  /** `security.istio.io/v1`. */
  apiVersion: string;
  kind: string;
  metadata: {
    name: string;
    /** Absent for an object that stands in no namespace. */
    namespace?: string;
    labels?: Record<string, string>;
    annotations?: Record<string, string>;
    /** The objects that made it, such as the ReplicaSet of a Pod. */
    ownerReferences?: { apiVersion?: string; kind: string; name: string }[];
  };
  /** Anybody may have written it, so nothing is sure about its parts. */
  spec?: unknown;
  /** Of a CiliumNetworkPolicy, where several stand in one object. */
  specs?: unknown;
  /** Of a Pod or Node, as far as it is read. */
  status?: unknown;
  /** Where it was read from, for an object that comes from a file. */
  source?: { file: string; line: number };
}
