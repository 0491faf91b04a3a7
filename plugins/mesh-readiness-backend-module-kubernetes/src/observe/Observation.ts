import type {
  ContextClaim,
  Distribution,
  UnreadKind,
} from 'backstage-plugin-mesh-readiness-common';
import type { KubernetesObject } from '../objects/KubernetesObject';
import type { ObjectSet } from '../objects/ObjectSet';
import type { ObservedNeed, UnboundObject } from '../readers/ObjectReader';
import type { LinkedBy } from '../service/ServiceScope';

/** One thing that was seen and says something about a service. */
export interface Seen {
  object: KubernetesObject;
  field: string;
  raw?: string;
  api?: string;
}

/** A value of the surroundings that objects show. */
export type ObservedValue = Omit<ContextClaim, 'provenance'> & Seen;

/** The mesh that a service runs in, as its objects show it. */
export interface ObservedEnrolment extends Seen {
  /** The mesh whose proxies carry the traffic of its pods; where pods are not seen, the one that is configured. Absent: none. */
  mesh?: string;
  release?: string;
  /** Absent where the image of the proxy does not tell. */
  distribution?: Distribution;
  /** The mesh that labels and annotations ask for, where pods were seen that do not run in it, or not all of them; absent: nothing else is asked for. */
  configured?: string;
  /** Where they ask for it; absent where nothing else is asked for. */
  askedBy?: Seen;
  /** Absent where pods are not seen. */
  pods?: { inMesh: number; all: number };
}

/** What the objects of one set say about one service. */
export interface Linked {
  status: 'linked';
  origin: ObjectSet['origin'];
  linkedBy: LinkedBy;
  /** Its workloads, as they are told of: `Deployment shop/orders`. */
  workloads: string[];
  /** The first of its workloads, which stands for the link. */
  workload: KubernetesObject;
  /** For a link by name: what to write into the entity so that it is no guess, as YAML that can be copied. */
  add?: string;
  needs: ObservedNeed[];
  context: ObservedValue[];
  /** Absent where nothing tells, as in files without the Namespace. */
  enrolment?: ObservedEnrolment;
  unbound: UnboundObject[];
  /** The kinds that could not be read, as far as they could say something about a service. */
  unread: readonly UnreadKind[];
}

/** No object of the set belongs to the service, as far as anybody can tell. */
export interface NotLinked {
  status: 'not-linked';
  origin: ObjectSet['origin'];
  /** What was looked for, in words: "pods with the label app=orders in the namespace shop". */
  looked: string[];
  /** Why nothing was found, in a sentence. */
  reason: string;
  /** The workload that comes nearest, and that would be found with what is to be written; absent: none does. */
  nearest?: string;
  /** What to write into the entity, as YAML that can be copied. */
  add: string;
  unread: readonly UnreadKind[];
}

/** What one set of objects says about one service. */
export type Observation = Linked | NotLinked;
