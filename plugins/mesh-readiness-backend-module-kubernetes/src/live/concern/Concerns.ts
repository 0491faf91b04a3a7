import { groupKindOf } from '../../objects/groupKind';
import { readKind } from '../../objects/kinds';
import type { KubernetesObject } from '../../objects/KubernetesObject';
import type { GroupKind, ObjectSet } from '../../objects/ObjectSet';
import type { Observation } from '../../observe/Observation';
import { rootNamespaceOf } from '../../service/rootNamespaceOf';
import type { ServiceIdentity } from '../../service/ServiceIdentity';
import { WORKLOAD_KINDS } from '../../service/workloadKinds';
import type { ObjectChange } from '../cluster/LiveObjects';
import { termsOfObject, termsOfService } from './linkTerms';
import { MultiMap } from './MultiMap';
import { namedNamespaces } from './namedNamespaces';

/** What runs, in itself: what it says about other namespaces is nothing. */
const RUNNING: ReadonlySet<GroupKind> = new Set([
  ...WORKLOAD_KINDS.map(({ kind }) => kind),
  'Namespace',
  'Node',
]);
/** What other objects make, and therefore belongs to the services of these. */
const MADE: ReadonlySet<GroupKind> = new Set(
  WORKLOAD_KINDS.filter(({ madeBy }) => madeBy.length > 0).map(
    ({ kind }) => kind,
  ),
);
/** Namespaces whose workloads are what the cluster itself consists of: its network and its meshes. */
const SYSTEM_NAMESPACES = [
  'calico-system',
  'cilium',
  'istio-system',
  'kube-system',
  'linkerd',
];
const LONGEST_CHAIN = 4;

interface Registered {
  terms: ReadonlySet<string>;
  namespaces: ReadonlySet<string>;
  workloads: ReadonlySet<string>;
}

/**
 * Knows for one cluster which services a change can concern, without looking at any that it does not: those linked in the
 * namespace, or in one that the object speaks of or that speaks of it; those that the object could be linked with; and all of
 * the cluster, for what holds in all of it.
 */
export class Concerns {
  readonly #objects: ObjectSet;
  readonly #services = new Map<string, Registered>();
  readonly #byTerm = new MultiMap<string, string>();
  readonly #byNamespace = new MultiMap<string, string>();
  readonly #byWorkload = new MultiMap<string, string>();
  /** By namespace: those whose objects speak of it, and how many of these there are. */
  readonly #speakOf = new Map<string, Map<string, number>>();

  constructor(objects: ObjectSet) {
    this.#objects = objects;
  }

  /** Takes note of what a service is linked with now. */
  set(identity: ServiceIdentity, observation: Observation) {
    const { entityRef } = identity;
    const workloads =
      observation.status === 'linked' ? observation.workloads : [];
    this.#forget(entityRef);
    const registered = {
      terms: termsOfService(identity),
      namespaces: new Set(workloads.map(namespaceOfWorkload)),
      workloads: new Set(workloads),
    };
    this.#services.set(entityRef, registered);
    this.#each(registered, (index, key) => index.add(key, entityRef));
  }

  /** Takes note of what an object speaks of; to be told of every change. */
  note({ kind, before, after }: ObjectChange) {
    if (!RUNNING.has(kind)) {
      this.#count(before, -1);
      this.#count(after, 1);
    }
  }

  /** The services that a change can concern. */
  of(change: ObjectChange): Iterable<string> {
    if (this.#isOfCluster(change)) {
      return this.#services.keys();
    }
    const { kind } = change;
    const found = new Set<string>();
    const add = (refs: Iterable<string>) => {
      for (const ref of refs) {
        found.add(ref);
      }
    };
    for (const object of [change.before, change.after]) {
      if (object) {
        add(this.#near(kind, object));
        for (const term of termsOfObject(object)) {
          add(this.#byTerm.get(term));
        }
      }
    }
    return found;
  }

  #forget(entityRef: string) {
    const registered = this.#services.get(entityRef);
    if (registered) {
      this.#services.delete(entityRef);
      this.#each(registered, (index, key) => index.delete(key, entityRef));
    }
  }

  #near(kind: GroupKind, object: KubernetesObject): Iterable<string> {
    if (kind === 'Namespace') {
      return this.#byNamespace.get(object.metadata.name);
    }
    const namespace = object.metadata.namespace ?? '';
    if (MADE.has(kind)) {
      const maker = this.#makerOf(object);
      return maker === undefined
        ? this.#byNamespace.get(namespace)
        : this.#byWorkload.get(maker);
    }
    if (RUNNING.has(kind)) {
      return this.#byNamespace.get(namespace);
    }
    return [
      namespace,
      ...namedNamespaces(object),
      ...(this.#speakOf.get(namespace)?.keys() ?? []),
    ].flatMap(each => [...this.#byNamespace.get(each)]);
  }

  /** What an object was made by in the end, as workloads are told of; `undefined` where that is not known. */
  #makerOf(object: KubernetesObject): string | undefined {
    const { namespace = '' } = object.metadata;
    let current: KubernetesObject | undefined = object;
    for (let step = 0; current && step < LONGEST_CHAIN; step++) {
      const [owner]: KubernetesObject['metadata']['ownerReferences'] & {} =
        current.metadata.ownerReferences ?? [];
      if (!owner) {
        return `${current.kind} ${namespace}/${current.metadata.name}`;
      }
      const kind: GroupKind = groupKindOf({
        apiVersion: owner.apiVersion ?? 'v1',
        kind: owner.kind,
      });
      const [maker]: readonly KubernetesObject[] = this.#objects.named(
        kind,
        namespace,
        owner.name,
      );
      if (!maker && !MADE.has(kind)) {
        return `${owner.kind} ${namespace}/${owner.name}`;
      }
      current = maker;
    }
    return undefined;
  }

  #isOfCluster({ kind, before, after }: ObjectChange): boolean {
    if (kind === 'Namespace') {
      return false;
    }
    if (readKind(kind)?.namespaced === false) {
      return true;
    }
    const object = after ?? before;
    if (!object || MADE.has(kind) || kind === 'Service') {
      return false;
    }
    const { namespace = '' } = object.metadata;
    return RUNNING.has(kind)
      ? SYSTEM_NAMESPACES.includes(namespace) || isControlPlane(object)
      : namespace === rootNamespaceOf(this.#objects);
  }

  #count(object: KubernetesObject | undefined, step: 1 | -1) {
    const from = object?.metadata.namespace;
    if (!object || from === undefined) {
      return;
    }
    for (const namespace of namedNamespaces(object)) {
      const counts = this.#speakOf.get(namespace) ?? new Map<string, number>();
      const count = (counts.get(from) ?? 0) + step;
      if (count > 0) {
        counts.set(from, count);
        this.#speakOf.set(namespace, counts);
      } else {
        counts.delete(from);
        if (counts.size === 0) {
          this.#speakOf.delete(namespace);
        }
      }
    }
  }

  #each(
    { terms, namespaces, workloads }: Registered,
    step: (index: MultiMap<string, string>, key: string) => void,
  ) {
    terms.forEach(term => step(this.#byTerm, term));
    namespaces.forEach(namespace => step(this.#byNamespace, namespace));
    workloads.forEach(workload => step(this.#byWorkload, workload));
  }
}

/** Whether an object runs a mesh, wherever that was installed. */
function isControlPlane({ metadata: { labels = {} } }: KubernetesObject) {
  return (
    labels.app === 'istiod' ||
    Object.hasOwn(labels, 'linkerd.io/control-plane-component')
  );
}

/** `shop` of `Deployment shop/orders`. */
function namespaceOfWorkload(workload: string): string {
  return workload.slice(workload.indexOf(' ') + 1).split('/')[0];
}
