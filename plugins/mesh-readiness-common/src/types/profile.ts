import type { ContextKey, Distribution, ProblemKind } from './knowledge';

/** Where a value may stand, nearest to the service first; the nearest wins. */
export const ORIGINS = [
  'component',
  'system',
  'domain',
  'owner',
  'cluster',
  'api',
  'workload',
  'defaults',
] as const;

/** One of {@link ORIGINS}. */
export type Origin = (typeof ORIGINS)[number];

/** The Kubernetes object that something was read from. */
export interface ObjectPlace {
  /** Name of the cluster it runs in; absent: it was read from a file. */
  cluster?: string;
  /** The file it was read from; absent: it was read from a cluster. */
  file?: string;
  /** The line of the file that it begins at; absent: it is not known, or there is no file. */
  line?: number;
  /** `security.istio.io/v1`. */
  apiVersion: string;
  kind: string;
  namespace?: string;
  name: string;
  /**
   * The API that it speaks: the group of the object, empty for the core group, or the domain of the label or annotation that
   * was read: `balancer.linkerd.io`.
   */
  api: string;
}

/** Where a requirement or context value was read. */
export interface Provenance {
  /** Id of the requirement source that read it. */
  source: string;
  origin: Origin;
  /** Written down by a person, worked out from something else, or seen running. */
  basis: 'declared' | 'inferred' | 'observed';
  /** How many entities lie between the component and the place, among places of one origin; absent: none. */
  distance?: number;
  /** The catalog entity it stands on. */
  entityRef?: string;
  /** The Kubernetes object it stands in; absent: none. */
  object?: ObjectPlace;
  /** The field it stands in: `metadata.annotations["mesh-readiness.io/requires"]`. */
  field: string;
  /** The text as it stands there. */
  raw?: string;
  /** When it was read, ISO 8601. */
  readAt: string;
  /** True when the reader may not see the entity; then entity, object, field and text are left out. */
  hidden?: boolean;
}

/** `none`: stated not to be needed. `unknown`: it could not be found out. */
export type Need = 'required' | 'preferred' | 'unknown' | 'none';

/** What one place says about the need for one feature. */
export interface RequirementClaim {
  /** Id or alias as it was written. */
  feature: string;
  need: Need;
  provenance: Provenance;
}

/** The value each context key takes. */
export interface ContextValues {
  newCluster: boolean;
  platformTeam: boolean;
  /** Number of people. */
  teamSize: number;
  /** Ids of the guidance's priorities, most important first. */
  priorities: string[];
  pods: number;
  nodes: number;
  /** Name of the CNI plugin in use. */
  cni: string;
  /** Name of the cluster. */
  cluster: string;
  kubernetesVersion: string;
  /** Mesh installed in the cluster, as `mesh`, `mesh release` or `mesh release distribution`. */
  installedMesh: {
    mesh: string;
    release?: string;
    distribution?: Distribution;
  };
  /** Kubernetes namespace of the service. */
  namespace: string;
  /** Name of the Kubernetes objects of the service. */
  service: string;
  /** Labels that select the pods of the service, as `app=orders,tier=api`. */
  selector: string;
}

/** What one place says about one context value. */
export type ContextClaim = {
  [K in ContextKey]: {
    key: K;
    value: ContextValues[K];
    provenance: Provenance;
  };
}[ContextKey];

/** What one place says about the mesh a service runs in; `mesh` absent: in none. */
export interface Enrolment {
  mesh?: string;
  release?: string;
  distribution?: Distribution;
  /** The mesh that labels and annotations ask for, where pods were seen that do not run in it, or not all of them; absent: nothing else is asked for. */
  configured?: string;
  /** How many of its pods run in the mesh, and how many there are; absent where pods were not seen. */
  pods?: { inMesh: number; all: number };
  provenance: Provenance;
}

/** Something that is wrong with what was read, or that could not be read. */
export interface Problem {
  kind: ProblemKind;
  /** Values for the placeholders of the rule's sentences. */
  params: Record<string, string>;
  because: Provenance[];
}

/** Objects of a kind that a source could not read, so that nobody can tell whether there are any. */
export interface UnreadKind {
  /** `EnvoyFilter.networking.istio.io`. */
  kind: string;
  /** Where: the name of a cluster. */
  where: string;
  /** `missing`: the cluster has no such kind. `forbidden`: the portal may not read it. `failed`: it could not be read, and will be tried again. */
  reason: 'missing' | 'forbidden' | 'failed';
  /** What the cluster answered, in one line. */
  message?: string;
}

/** What one source did for one service. */
export interface SourceReport {
  source: string;
  /** `stale`: it failed, and what it found before is used. */
  status: 'read' | 'nothing' | 'failed' | 'stale';
  /** Since when what it found is used without having been read again, ISO 8601; only with `stale`. */
  since?: string;
  /** What it looked at, in words: "annotations of component:default/orders". */
  looked: string[];
  /** Why it found nothing or failed. */
  message?: string;
  /** What to write into the entity so that it finds something, as YAML that can be copied; absent: nothing would help. */
  add?: string;
  /** Kinds of objects that it could not read; absent: none. */
  unread?: UnreadKind[];
}

/** Everything that was read about one service, unmerged. */
export interface Claims {
  requirements: RequirementClaim[];
  context: ContextClaim[];
  enrolments: Enrolment[];
  problems: Problem[];
  reports: SourceReport[];
  /** Places that state the list of needs is complete, so that an empty one means "needs nothing". */
  complete: Provenance[];
}

/** A service needs a feature. */
export interface Requirement {
  /** Feature id; the name as written when the edition does not know it. */
  feature: string;
  /** False when the edition does not know the name. */
  known: boolean;
  title: string;
  need: Exclude<Need, 'none'>;
  /** Every place that led to it, the one that decided first. */
  because: Provenance[];
  /** For an unknown name: the nearest known ones. */
  suggestions?: string[];
}

/** A context value with every place that gave one, the one that decided first. */
export interface KnownValue<T> {
  value: T;
  because: Provenance[];
}

/** What is known about the surroundings and is no need. */
export type Context = {
  [K in ContextKey]?: KnownValue<ContextValues[K]>;
};

/** All requirements and all context of one service, merged. */
export interface Profile {
  entityRef: string;
  requirements: Requirement[];
  /** Feature ids stated not to be needed, with the places. */
  notNeeded: { feature: string; because: Provenance[] }[];
  context: Context;
  /** What counts: what was observed before what is declared. */
  enrolment?: Enrolment;
  /** What other places say about the mesh it runs in, in the order in which they would count; absent: no other place says anything. */
  otherEnrolments?: Enrolment[];
  problems: Problem[];
  reports: SourceReport[];
  /** True when anything is known about its needs; false: it cannot be assessed. */
  known: boolean;
}
