import type { Need } from 'backstage-plugin-mesh-readiness-common';
import type { KubernetesObject } from '../objects/KubernetesObject';
import type { GroupKind } from '../objects/ObjectSet';
import type { ServiceScope } from '../service/ServiceScope';

/** A need that an object states for a service. */
export interface ObservedNeed {
  /** Id of the feature. */
  feature: string;
  /** `required` for what is in force; `preferred` for how it is done, which a move may change; `unknown` where the object does not tell. */
  need: Exclude<Need, 'none'>;
  object: KubernetesObject;
  /** The field that says so: `spec.jwtRules[0]`. */
  field: string;
  /** What stands there, short, and never a secret: `issuer https://accounts.example.com`. */
  raw?: string;
  /** The API that it speaks, where that is not the group of the object: the domain of the label or annotation. */
  api?: string;
}

/** An object that states something about this service and takes no effect, with the reason: it selects no pod, or refers to what does not exist. */
export interface UnboundObject {
  object: KubernetesObject;
  field: string;
  /** "selects no pod", "refers to the Service web, which does not exist"; continues a sentence that names the object. */
  reason: string;
}

/** What a reader found. */
export interface ReaderResult {
  needs: ObservedNeed[];
  unbound?: UnboundObject[];
}

/** Reads the objects of one API for what they make a service need; pure, and never throws, whatever was written into the objects. */
export interface ObjectReader {
  /** The kinds that it reads. */
  kinds: readonly GroupKind[];
  read(scope: ServiceScope): ReaderResult;
}
