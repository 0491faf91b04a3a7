import { asList, asRecord, fieldAt } from '../../../objects/fields';
import type { KubernetesObject } from '../../../objects/KubernetesObject';
import type { GroupKind } from '../../../objects/ObjectSet';
import type { ServiceScope, Workload } from '../../../service/ServiceScope';
import type { UnboundObject } from '../../ObjectReader';
import { namesService } from '../../support';
import type { Bound, Reach } from './Bound';
import { bindTarget } from './bindTarget';
import { arePodsOfGateway } from './gatewayPods';
import { namespacesOf } from './namespacesOf';
import { picksAnyPod } from './picksAnyPod';
import { policiesNear } from './policiesNear';
import { selectedWorkloads } from './selects';

/** A policy that holds for a service. */
export interface BoundPolicy {
  object: KubernetesObject;
  reach: Reach;
  /** The workloads of the service that it holds for. */
  workloads: readonly Workload[];
  /** True where a waypoint carries it out. */
  waypoint: boolean;
}

/** How policies of a kind say whom they are meant for. */
export interface PolicyKind {
  kind: GroupKind;
  /** Where the labels stand. */
  selector: 'selector.matchLabels' | 'workloadSelector.labels';
  /** Whether a selector in the root namespace picks pods of all namespaces; otherwise it picks those of the root namespace only. */
  rootSelects: boolean;
}

/** The policies of a kind that hold for a service, and those of its namespace that take no effect. */
export function bindPolicies(
  policyKind: PolicyKind,
  scope: ServiceScope,
): { policies: BoundPolicy[]; unbound: UnboundObject[] } {
  const policies: BoundPolicy[] = [];
  const unbound: UnboundObject[] = [];
  for (const namespace of namespacesOf(scope)) {
    for (const object of policiesNear(policyKind.kind, namespace, scope)) {
      for (const bound of bind(object, namespace, policyKind, scope)) {
        if (bound.kind === 'bound') {
          policies.push({ object, ...bound });
        } else {
          unbound.push({ object, field: bound.field, reason: bound.reason });
        }
      }
    }
  }
  return { policies, unbound };
}

type Holds =
  | (Omit<BoundPolicy, 'object'> & { kind: 'bound' })
  | Extract<Bound, { kind: 'unbound' }>;

function bind(
  object: KubernetesObject,
  namespace: string,
  { selector, rootSelects }: PolicyKind,
  scope: ServiceScope,
): Holds[] {
  const targets = targetsOf(object);
  if (targets.length > 0) {
    return bindTargets(targets, object, scope);
  }
  const isOwn = scope.namespaces.includes(namespace);
  const labels = fieldAt(object.spec, ...selector.split('.'));
  if (Object.keys(asRecord(labels)).length === 0) {
    return [
      {
        kind: 'bound',
        reach: isOwn ? 'namespace' : 'mesh',
        workloads: isOwn
          ? scope.workloads.filter(one => one.namespace === namespace)
          : scope.workloads,
        waypoint: false,
      },
    ];
  }
  const workloads = selectedWorkloads(
    labels,
    scope,
    rootSelects && namespace === scope.rootNamespace ? undefined : namespace,
  );
  if (workloads.length > 0) {
    return [{ kind: 'bound', reach: 'workload', workloads, waypoint: false }];
  }
  return isOwn &&
    namespace !== scope.rootNamespace &&
    !arePodsOfGateway(labels) &&
    namesService(scope, object.metadata.name, ...textsIn(labels)) &&
    picksAnyPod(scope.objects, namespace, labels) === false
    ? [
        {
          kind: 'unbound',
          field: `spec.${selector}`,
          reason: 'selects no pod',
        },
      ]
    : [];
}

function textsIn(labels: unknown): string[] {
  return Object.values(asRecord(labels)).filter(
    value => typeof value === 'string',
  );
}

/** One target is enough; what takes no effect is told of only where all of it does. */
function bindTargets(
  targets: readonly (readonly [field: string, target: unknown])[],
  object: KubernetesObject,
  scope: ServiceScope,
): Holds[] {
  const bounds = targets.map(([field, target]) =>
    bindTarget(target, field, object, scope),
  );
  const holding = bounds.find(bound => bound.kind === 'bound');
  if (holding?.kind === 'bound') {
    return [
      {
        kind: 'bound',
        reach: holding.reach,
        workloads: scope.workloads,
        waypoint: holding.waypoint ?? false,
      },
    ];
  }
  const dead = bounds.filter(bound => bound.kind === 'unbound');
  return scope.namespaces.includes(object.metadata.namespace ?? '') &&
    dead.length === bounds.length
    ? dead
    : [];
}

function targetsOf({
  spec,
}: KubernetesObject): (readonly [field: string, target: unknown])[] {
  const { targetRef, targetRefs } = asRecord(spec);
  return [
    ...asList(targetRefs).map(
      (target, index) => [`spec.targetRefs[${index}]`, target] as const,
    ),
    ...(targetRef === undefined || targetRef === null
      ? []
      : [['spec.targetRef', targetRef] as const]),
  ];
}
