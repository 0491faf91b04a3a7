import { asNumber, asRecord, fieldAt } from '../objects/fields';
import { groupKindOf } from '../objects/groupKind';
import type { KubernetesObject } from '../objects/KubernetesObject';
import type { GroupKind } from '../objects/ObjectSet';
import type { Workload } from './ServiceScope';
import { WORKLOAD_KINDS, type WorkloadKind } from './workloadKinds';

/** A workload as far as its own object tells; its pods are for the caller to find. */
export type WorkloadTemplate = Omit<Workload, 'pods'>;

const KINDS: ReadonlyMap<GroupKind, WorkloadKind> = new Map(
  WORKLOAD_KINDS.map(each => [each.kind, each]),
);

const KEPT = new WeakMap<
  KubernetesObject,
  { template: WorkloadTemplate | undefined }
>();

/** The workload that an object is; `undefined` where it is none, or only a part of one. */
export function workloadOf(
  object: KubernetesObject,
): WorkloadTemplate | undefined {
  let kept = KEPT.get(object);
  if (!kept) {
    kept = { template: templateOf(object) };
    KEPT.set(object, kept);
  }
  return kept.template;
}

/** A pod as a workload of its own, where what made it cannot be read. */
export function podAsWorkload(pod: KubernetesObject): WorkloadTemplate {
  return {
    object: pod,
    namespace: pod.metadata.namespace ?? '',
    labels: pod.metadata.labels ?? {},
    annotations: pod.metadata.annotations ?? {},
    podSpec: asRecord(pod.spec),
    templateField: '',
    replicas: 1,
  };
}

function templateOf(object: KubernetesObject): WorkloadTemplate | undefined {
  const kind = KINDS.get(groupKindOf(object));
  const owners = object.metadata.ownerReferences ?? [];
  if (!kind || owners.some(owner => kind.madeBy.includes(owner.kind))) {
    return undefined;
  }
  if (kind.kind === 'Pod') {
    return podAsWorkload(object);
  }
  const template = fieldAt(object, ...kind.template);
  if (template === undefined) {
    return undefined;
  }
  const replicas = replicasOf(kind.kind, object);
  return {
    object,
    namespace: object.metadata.namespace ?? '',
    labels: textsAt(template, 'labels'),
    annotations: textsAt(template, 'annotations'),
    podSpec: asRecord(fieldAt(template, 'spec')),
    templateField: kind.template.join('.'),
    ...(replicas !== undefined && { replicas }),
  };
}

/** How many pods an object asks for; one where a kind that has a number does not say it. */
function replicasOf(
  kind: GroupKind,
  object: KubernetesObject,
): number | undefined {
  switch (kind) {
    case 'CronJob.batch':
    case 'DaemonSet.apps':
    case 'Job.batch':
      return undefined;
    default:
      return asNumber(fieldAt(object.spec, 'replicas')) ?? 1;
  }
}

function textsAt(
  template: unknown,
  key: 'labels' | 'annotations',
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(asRecord(fieldAt(template, 'metadata', key))).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}
