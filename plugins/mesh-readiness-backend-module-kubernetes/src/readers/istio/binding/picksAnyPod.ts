import { asRecord, fieldAt } from '../../../objects/fields';
import { groupKindOf } from '../../../objects/groupKind';
import type { KubernetesObject } from '../../../objects/KubernetesObject';
import { matchesMap, type Labels } from '../../../objects/labelSelector';
import type { GroupKind, KeysOf, ObjectSet } from '../../../objects/ObjectSet';
import { WORKLOAD_KINDS } from '../../../service/workloadKinds';
import { isUnread } from '../../support';
import { MACHINES } from '../machines';

/** Where each kind that is picked as pods are says which labels it bears; virtual machines of the mesh are picked like pods. */
const LABELS = new Map<GroupKind, readonly string[]>([
  ...WORKLOAD_KINDS.map(
    ({ kind, template }) =>
      [kind, [...template, 'metadata', 'labels']] as const,
  ),
  ...MACHINES,
]);

const KINDS = [...LABELS.keys()];

const byLabel: KeysOf = object => Object.entries(labelsOf(object)).map(labelOf);

/**
 * Whether labels pick any pod of a namespace, running or only described, or a virtual machine of the mesh; `undefined` where not
 * all of them were seen.
 */
export function picksAnyPod(
  objects: ObjectSet,
  namespace: string,
  wanted: unknown,
): boolean | undefined {
  const [first] = Object.entries(asRecord(wanted));
  if (first === undefined) {
    return false;
  }
  if (
    KINDS.some(kind =>
      objects
        .find(kind, byLabel, labelOf(first), namespace)
        .some(object => matchesMap(wanted, labelsOf(object))),
    )
  ) {
    return true;
  }
  return KINDS.some(kind => isUnread(objects, kind)) ? undefined : false;
}

function labelsOf(object: KubernetesObject): Labels {
  const path = LABELS.get(groupKindOf(object)) ?? [];
  return asRecord(fieldAt(object, ...path)) as Labels;
}

function labelOf([key, value]: [string, unknown]): string {
  return `${key}=${typeof value === 'string' ? value : ''}`;
}
