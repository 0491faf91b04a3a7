import { compareObjects } from '../objects/compareObjects';
import { asText, fieldAt } from '../objects/fields';
import type { KubernetesObject } from '../objects/KubernetesObject';
import type { ObjectSet } from '../objects/ObjectSet';
import { onceFor } from '../objects/onceFor';
import type { ObservedValue } from './Observation';

const nodeFacts = onceFor(
  (nodes: readonly KubernetesObject[]): ObservedValue[] => {
    const [first] = [...nodes].sort(compareObjects);
    const oldest = nodes
      .flatMap(node => versionOf(node) ?? [])
      .sort(
        (a, b) =>
          a.major - b.major ||
          a.minor - b.minor ||
          compareObjects(a.node, b.node),
      )[0];
    return [
      ...(first
        ? [
            {
              key: 'nodes' as const,
              value: nodes.length,
              object: first,
              field: 'metadata.name',
            },
          ]
        : []),
      ...(oldest
        ? [
            {
              key: 'kubernetesVersion' as const,
              value: `${oldest.major}.${oldest.minor}`,
              object: oldest.node,
              field: 'status.nodeInfo.kubeletVersion',
              raw: oldest.raw,
            },
          ]
        : []),
    ];
  },
);

/** The DaemonSets that CNI plugins run as. */
const CNI_PLUGINS: ReadonlyMap<string, string> = new Map([
  ['anetd', 'gke-dataplane-v2'],
  ['antrea-agent', 'antrea'],
  ['aws-node', 'aws-vpc-cni'],
  ['azure-cns', 'azure-cni'],
  ['calico-node', 'calico'],
  ['canal', 'canal'],
  ['cilium', 'cilium'],
  ['kindnet', 'kindnet'],
  ['kube-flannel-ds', 'flannel'],
  ['kube-ovn-cni', 'kube-ovn'],
  ['kube-router', 'kube-router'],
  ['ovnkube-node', 'ovn-kubernetes'],
  ['weave-net', 'weave-net'],
]);

const cniIn = onceFor(
  (daemonSets: readonly KubernetesObject[]): ObservedValue[] => {
    const found = daemonSets
      .flatMap(object => {
        const cni = CNI_PLUGINS.get(object.metadata.name);
        return cni === undefined ? [] : [{ cni, object }];
      })
      .sort((a, b) => compareObjects(a.object, b.object));
    const [first] = found;
    return first && found.every(({ cni }) => cni === first.cni)
      ? [
          {
            key: 'cni',
            value: first.cni,
            object: first.object,
            field: 'metadata.name',
            raw: first.object.metadata.name,
          },
        ]
      : [];
  },
);

/** What is so for the whole cluster: how many nodes it has, of which version of Kubernetes, and its CNI. */
export function clusterFactsOf(objects: ObjectSet): ObservedValue[] {
  return [
    ...nodeFacts(objects.list('Node')),
    ...cniIn(objects.list('DaemonSet.apps')),
  ];
}

function versionOf(node: KubernetesObject) {
  const raw = asText(fieldAt(node.status, 'nodeInfo', 'kubeletVersion'));
  const numbers = raw && /^v?(\d+)\.(\d+)/.exec(raw);
  return numbers
    ? { node, raw, major: Number(numbers[1]), minor: Number(numbers[2]) }
    : undefined;
}
