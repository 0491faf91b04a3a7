import type { KubernetesObject } from '../objects/KubernetesObject';
import type { ObjectSet } from '../objects/ObjectSet';
import type { ServiceIdentity } from './ServiceIdentity';

/** How a service and its objects were brought together, surest first. */
export type LinkedBy =
  /** The annotation `backstage.io/kubernetes-label-selector`. */
  | 'label-selector'
  /** The annotation `backstage.io/kubernetes-id`, and a label of that name. */
  | 'kubernetes-id'
  /** Only the name, and the namespace where one is known: a guess. */
  | 'name';

/** Something that makes pods: a Deployment, a CronJob, a Rollout, or a Pod that nothing made. */
export interface Workload {
  object: KubernetesObject;
  /** Namespace that its pods run in. */
  namespace: string;
  /** Labels of its pods. */
  labels: Record<string, string>;
  /** Annotations of its pods. */
  annotations: Record<string, string>;
  /** The specification of its pods: `spec.template.spec` of a Deployment. */
  podSpec: Record<string, unknown>;
  /** Where the template stands in the object, for the fields that are quoted: `spec.template`; empty for a Pod. */
  templateField: string;
  /** How many pods it asks for; absent where it does not say, or asks for as many as there are nodes or runs. */
  replicas?: number;
  /** Its pods that run now; empty where pods are not seen, as in files. */
  pods: readonly KubernetesObject[];
}

/** The part of a set of objects that concerns one service; what every reader is given. */
export interface ServiceScope {
  identity: ServiceIdentity;
  objects: ObjectSet;
  linkedBy: LinkedBy;
  /** The namespaces of its workloads, mostly one. */
  namespaces: readonly string[];
  workloads: readonly Workload[];
  /**
   * The Kubernetes Services that lead to its pods, or that a Service of them splits its traffic to; in files without one, those
   * that are called like it, which have no specification.
   */
  services: readonly KubernetesObject[];
  /** The namespace whose policies hold for the whole mesh, where one is installed that has such a namespace: `istio-system`. */
  rootNamespace: string;
  /** The domain of the cluster, for host names: `cluster.local`. */
  clusterDomain: string;
}
