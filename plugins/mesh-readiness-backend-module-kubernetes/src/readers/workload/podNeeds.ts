import { podField } from '../../objects/fieldPaths';
import {
  asList,
  asNumber,
  asRecord,
  asText,
  fieldAt,
} from '../../objects/fields';
import type { Workload } from '../../service/ServiceScope';
import type { ObservedNeed } from '../ObjectReader';

/** What the specification of a workload's pods makes it need. */
export function podNeeds(workload: Workload): ObservedNeed[] {
  return [
    ...hostNetwork(workload),
    ...job(workload),
    ...initContainers(workload),
    ...userOfTheSidecar(workload),
    ...windows(workload),
  ];
}

function hostNetwork(workload: Workload): ObservedNeed[] {
  return workload.podSpec.hostNetwork === true
    ? [
        {
          feature: 'workload.host-network',
          need: 'required',
          object: workload.object,
          field: podField(workload, 'spec.hostNetwork'),
          raw: 'true',
        },
      ]
    : [];
}

function job({ object }: Workload): ObservedNeed[] {
  return object.kind === 'Job' || object.kind === 'CronJob'
    ? [
        {
          feature: 'workload.job',
          need: 'required',
          object,
          field: 'kind',
          raw: object.kind,
        },
      ]
    : [];
}

/** Containers that meshes put in front themselves. */
const OF_A_MESH = [
  'istio-init',
  'istio-proxy',
  'istio-validation',
  'linkerd-init',
  'linkerd-network-validator',
  'linkerd-proxy',
];

/** Whether an init container calls anything cannot be seen, so it is no more than a wish; one that goes on running is a sidecar. */
function initContainers(workload: Workload): ObservedNeed[] {
  const names = asList(workload.podSpec.initContainers).flatMap(container => {
    const { name, restartPolicy } = asRecord(container);
    return typeof name === 'string' &&
      restartPolicy !== 'Always' &&
      !OF_A_MESH.includes(name)
      ? [name]
      : [];
  });
  return names.length > 0
    ? [
        {
          feature: 'workload.init-network',
          need: 'preferred',
          object: workload.object,
          field: podField(workload, 'spec.initContainers'),
          raw: names.slice(0, 3).join(', '),
        },
      ]
    : [];
}

const SIDECAR_USER = 1337;

/** A container that does not name a user runs as the one of its pod. */
function userOfTheSidecar(workload: Workload): ObservedNeed[] {
  const ofPod = userIn(workload.podSpec);
  const places = asList(workload.podSpec.containers).flatMap(
    (container, index) => {
      const own = userIn(container);
      if (
        OF_A_MESH.includes(asText(asRecord(container).name) ?? '') ||
        (own ?? ofPod) !== SIDECAR_USER
      ) {
        return [];
      }
      return [own === undefined ? 'spec' : `spec.containers[${index}]`];
    },
  );
  return [...new Set(places)].map(place => ({
    feature: 'workload.uid-1337',
    need: 'required',
    object: workload.object,
    field: podField(workload, `${place}.securityContext.runAsUser`),
    raw: String(SIDECAR_USER),
  }));
}

function userIn(spec: unknown): number | undefined {
  return asNumber(fieldAt(spec, 'securityContext', 'runAsUser'));
}

const OS_LABELS = ['kubernetes.io/os', 'beta.kubernetes.io/os'];

function windows(workload: Workload): ObservedNeed[] {
  const { nodeSelector, os } = workload.podSpec;
  const label = OS_LABELS.find(
    each => asRecord(nodeSelector)[each] === 'windows',
  );
  const field =
    asRecord(os).name === 'windows'
      ? 'spec.os.name'
      : label && `spec.nodeSelector["${label}"]`;
  return field === undefined
    ? []
    : [
        {
          feature: 'workload.windows',
          need: 'required',
          object: workload.object,
          field: podField(workload, field),
          raw: 'windows',
        },
      ];
}
