import type { GroupKind } from '../../objects/ObjectSet';

/** Where each kind of virtual machine says which labels it bears. */
export const MACHINES: readonly (readonly [
  kind: GroupKind,
  labels: readonly string[],
])[] = [
  ['WorkloadEntry.networking.istio.io', ['spec', 'labels']],
  ['WorkloadGroup.networking.istio.io', ['spec', 'metadata', 'labels']],
];
