import { asRecord, fieldAt } from '../objects/fields';
import type { KubernetesObject } from '../objects/KubernetesObject';
import { matchesMap } from '../objects/labelSelector';
import { selectorOfService } from '../service/servicesOf';
import type { ServiceScope } from '../service/ServiceScope';
import type { ObservedValue } from './Observation';

/** What a service is called in its cluster: its namespace, its Service, and the labels of its pods, each where there is one only. */
export function namesOf(scope: ServiceScope): ObservedValue[] {
  const { namespaces, workloads } = scope;
  const [{ object }] = workloads;
  const named = mainObjectOf(scope);
  const selector = named && selectorOf(named);
  return [
    ...(namespaces.length === 1 && namespaces[0] !== ''
      ? [
          {
            key: 'namespace' as const,
            value: namespaces[0],
            object,
            field: 'metadata.namespace',
          },
        ]
      : []),
    ...(named
      ? [
          {
            key: 'service' as const,
            value: named.metadata.name,
            object: named,
            field: 'metadata.name',
          },
        ]
      : []),
    ...(named && selector ? [{ object: named, ...selector }] : []),
  ];
}

/** The Service that stands for all workloads: the only one, the one of the entity's name, or the one that selects all pods. */
function mainObjectOf({
  identity,
  services: named,
  workloads,
}: ServiceScope): KubernetesObject | undefined {
  // One that no file describes is only assumed.
  const services = named.filter(({ spec }) => spec !== undefined);
  const leading = services.filter(
    service => Object.keys(selectorOfService(service)).length > 0,
  );
  if (leading.length === 0) {
    return onlyName(workloads.map(({ object }) => object));
  }
  const selecting = leading.filter(service =>
    workloads.every(({ labels }) =>
      matchesMap(selectorOfService(service), labels),
    ),
  );
  return (
    selecting.find(({ metadata }) =>
      [identity.name, identity.kubernetesId].includes(metadata.name),
    ) ?? onlyName(selecting)
  );
}

/** The first object where all have one name; in files, one may be written several times. */
function onlyName(
  objects: readonly KubernetesObject[],
): KubernetesObject | undefined {
  const [first] = objects;
  return objects.every(({ metadata }) => metadata.name === first.metadata.name)
    ? first
    : undefined;
}

function selectorOf(object: KubernetesObject) {
  const isService = object.kind === 'Service';
  const labels = isService
    ? selectorOfService(object)
    : asRecord(fieldAt(object.spec, 'selector', 'matchLabels'));
  const value = Object.entries(labels)
    .map(([key, label]) => `${key}=${label}`)
    .join(',');
  return value === ''
    ? undefined
    : {
        key: 'selector' as const,
        value,
        field: isService ? 'spec.selector' : 'spec.selector.matchLabels',
      };
}
