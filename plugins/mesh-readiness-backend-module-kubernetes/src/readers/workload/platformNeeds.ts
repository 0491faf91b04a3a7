import { metadataField } from '../../objects/fieldPaths';
import { asText, fieldAt } from '../../objects/fields';
import type { KubernetesObject } from '../../objects/KubernetesObject';
import type { ServiceScope } from '../../service/ServiceScope';
import type { ObservedNeed } from '../ObjectReader';

const FARGATE_PROFILE = 'eks.amazonaws.com/fargate-profile';
const COMPUTE_TYPE = 'eks.amazonaws.com/compute-type';

/** What the nodes under the pods of a service allow: neither Fargate nor Autopilot lets agents run beside them. */
export function platformNeeds({
  objects,
  workloads,
}: ServiceScope): ObservedNeed[] {
  return workloads.flatMap(({ object, pods }) => {
    const [onEks] = pods.flatMap(pod => onFargate(pod, nodeOf(pod)) ?? []);
    const [onGke] = pods.flatMap(pod => onAutopilot(nodeOf(pod)) ?? []);
    return [
      ...(onEks ? [onEks] : []),
      ...(onGke ? [onGke] : []),
      ...markedForFargate(object),
    ];
  });

  function nodeOf(pod: KubernetesObject): KubernetesObject | undefined {
    const name = asText(fieldAt(pod.spec, 'nodeName'));
    return name === undefined ? undefined : objects.named('Node', '', name)[0];
  }
}

function onFargate(
  pod: KubernetesObject,
  node: KubernetesObject | undefined,
): ObservedNeed | undefined {
  const profile = pod.metadata.labels?.[FARGATE_PROFILE];
  if (profile !== undefined) {
    return fargate(pod, FARGATE_PROFILE, profile);
  }
  return node?.metadata.labels?.[COMPUTE_TYPE] === 'fargate'
    ? fargate(node, COMPUTE_TYPE, 'fargate')
    : undefined;
}

/** A Pod of its own is its workload, and has been looked at. */
function markedForFargate(object: KubernetesObject): ObservedNeed[] {
  const profile = asText(
    fieldAt(object.spec, 'template', 'metadata', 'labels', FARGATE_PROFILE),
  );
  return profile === undefined
    ? []
    : [
        {
          ...fargate(object, FARGATE_PROFILE, profile),
          field: `spec.template.${metadataField('labels', FARGATE_PROFILE)}`,
        },
      ];
}

function fargate(
  object: KubernetesObject,
  label: string,
  raw: string,
): ObservedNeed {
  return {
    feature: 'platform.no-node-agents.eks-fargate',
    need: 'required',
    object,
    field: metadataField('labels', label),
    raw,
    api: 'eks.amazonaws.com',
  };
}

/** Nodes of Autopilot are named so, and no others are. */
const AUTOPILOT_NODE = /^gk3-/;

function onAutopilot(
  node: KubernetesObject | undefined,
): ObservedNeed | undefined {
  return node && AUTOPILOT_NODE.test(node.metadata.name)
    ? {
        feature: 'platform.no-node-agents.gke-autopilot',
        need: 'required',
        object: node,
        field: 'metadata.name',
        raw: node.metadata.name,
      }
    : undefined;
}
