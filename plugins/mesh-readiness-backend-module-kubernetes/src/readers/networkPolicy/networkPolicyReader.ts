import { asList, asRecord, asText } from '../../objects/fields';
import type { KubernetesObject } from '../../objects/KubernetesObject';
import { matchesSelector } from '../../objects/labelSelector';
import type { ServiceScope } from '../../service/ServiceScope';
import type {
  ObjectReader,
  ObservedNeed,
  UnboundObject,
} from '../ObjectReader';
import { anyWorkload, listed, namesService } from '../support';
import { isOpen, type OpenPorts, portsOf } from './portsOf';

const KIND = 'NetworkPolicy.networking.k8s.io';

/** The ports that proxies of other pods come in on: ztunnel's and Linkerd's. */
const MESH_PORTS = [15008, 4143];

/** Reads which network policies hold for the pods of a service, and whether the proxies of a mesh would come through. */
export const networkPolicyReader: ObjectReader = {
  kinds: [KIND],
  read(scope) {
    const { namespaces } = scope;
    return {
      needs: namespaces.flatMap(namespace => readNamespace(scope, namespace)),
      unbound: namespaces.flatMap(namespace => unbound(scope, namespace)),
    };
  },
};

function readNamespace(scope: ServiceScope, namespace: string): ObservedNeed[] {
  const pods = scope.workloads.filter(
    workload => workload.namespace === namespace,
  );
  const policies = scope.objects
    .list(KIND, namespace)
    .filter(({ spec }) =>
      pods.some(({ labels }) =>
        matchesSelector(asRecord(spec).podSelector, labels),
      ),
    );
  const closed = MESH_PORTS.filter(port => !anyLetsIn(policies, port));
  return policies.flatMap(policy => [
    policyNeed(policy, closed),
    ...defaultDenyNeeds(policy),
  ]);
}

function unbound(scope: ServiceScope, namespace: string): UnboundObject[] {
  return scope.objects
    .list(KIND, namespace)
    .filter(
      ({ metadata, spec }) =>
        namesService(scope, metadata.name) &&
        !matchesSelector(asRecord(spec).podSelector, {}) &&
        !anyWorkload(scope.objects, namespace, ({ labels }) =>
          matchesSelector(asRecord(spec).podSelector, labels),
        ),
    )
    .map(object => ({
      object,
      field: 'spec.podSelector',
      reason: 'selects no pod',
    }));
}

/** What policies let in adds up, so that a port is closed only where none of them opens it. */
function anyLetsIn(
  policies: readonly KubernetesObject[],
  port: number,
): boolean {
  const limiting = policies.filter(policy => limits(policy, 'Ingress'));
  return (
    limiting.length === 0 ||
    limiting.some(({ spec }) => isOpen(portsOf(asRecord(spec).ingress), port))
  );
}

function policyNeed(
  object: KubernetesObject,
  closed: readonly number[],
): ObservedNeed {
  const { ingress, egress } = asRecord(object.spec);
  const letsIn = limits(object, 'Ingress');
  const letsOut = limits(object, 'Egress');
  const missing =
    letsIn && closed.length > 0 ? [`not ${closed.join(', not ')}`] : [];
  return {
    feature: 'security.network-policy',
    need: 'required',
    object,
    field: letsIn ? fieldOf('ingress', ingress) : fieldOf('egress', egress),
    raw: [
      ...(letsIn ? [`lets in ${portWords(portsOf(ingress))}`, ...missing] : []),
      ...(letsOut ? [`lets out ${portWords(portsOf(egress))}`] : []),
    ].join('; '),
  };
}

/** A policy for all pods of the namespace that lets nothing through in a direction. */
function defaultDenyNeeds(object: KubernetesObject): ObservedNeed[] {
  const { podSelector, ingress, egress } = asRecord(object.spec);
  const directions = [
    { type: 'Ingress', key: 'ingress', rules: ingress, word: 'nothing in' },
    { type: 'Egress', key: 'egress', rules: egress, word: 'nothing out' },
  ] as const;
  const denied = directions.filter(
    ({ type, rules }) => limits(object, type) && asList(rules).length === 0,
  );
  return denied.length === 0 || !matchesSelector(podSelector, {})
    ? []
    : [
        {
          feature: 'workload.default-deny',
          need: 'required',
          object,
          field: fieldOf(denied[0].key, denied[0].rules),
          raw: `lets ${listed(denied.map(({ word }) => word))}`,
        },
      ];
}

/** A direction that a policy does not speak of is open; without `policyTypes` it speaks of what comes in, and of what goes out where it has rules for that. */
function limits(
  { spec }: KubernetesObject,
  direction: 'Ingress' | 'Egress',
): boolean {
  const { policyTypes, egress } = asRecord(spec);
  const types = asList(policyTypes);
  if (types.length > 0) {
    return types.some(type => asText(type) === direction);
  }
  return direction === 'Ingress' || egress !== undefined;
}

function portWords({ all, words }: OpenPorts): string {
  if (all) {
    return 'all ports';
  }
  return words.length > 0 ? listed(words) : 'nothing';
}

/** Where a direction is closed by leaving its rules out, the list of directions says so. */
function fieldOf(key: 'ingress' | 'egress', rules: unknown): string {
  return rules === undefined ? 'spec.policyTypes' : `spec.${key}`;
}
