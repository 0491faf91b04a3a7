import { asList, asRecord, fieldAt } from '../../objects/fields';
import type { KubernetesObject } from '../../objects/KubernetesObject';
import { matchesMap, type Labels } from '../../objects/labelSelector';
import type { ServiceScope } from '../../service/ServiceScope';
import type { ObjectReader, ObservedNeed } from '../ObjectReader';
import { servicesOfHost } from './binding';
import { MACHINES } from './machines';

const ENTRIES = 'ServiceEntry.networking.istio.io';

/** Reads whether a part of the service runs on a virtual machine: one that its Services pick, or a ServiceEntry of its name. */
export const virtualMachine: ObjectReader = {
  kinds: [...MACHINES.map(([kind]) => kind), ENTRIES],
  read(scope) {
    return {
      needs: scope.namespaces.flatMap(namespace => {
        const selectors = selectorsOf(namespace, scope);
        return MACHINES.flatMap(([kind, path]) =>
          scope.objects.list(kind, namespace).flatMap(object => {
            const labels = asRecord(fieldAt(object, ...path)) as Labels;
            return selectors.some(selector => matchesMap(selector, labels))
              ? [needOf(object, path.join('.'))]
              : [];
          }),
        );
      }),
    };
  },
};

/** What picks the endpoints of the service in a namespace. */
function selectorsOf(namespace: string, scope: ServiceScope): unknown[] {
  return [
    ...scope.services
      .filter(({ metadata }) => metadata.namespace === namespace)
      .map(({ spec }) => asRecord(spec).selector),
    ...scope.objects
      .list(ENTRIES, namespace)
      .filter(({ spec }) =>
        hostsOf(spec).some(
          host => servicesOfHost(host, namespace, scope).length > 0,
        ),
      )
      .map(({ spec }) => fieldAt(spec, 'workloadSelector', 'labels')),
  ];
}

function hostsOf(spec: unknown): readonly unknown[] {
  return asList(asRecord(spec).hosts);
}

function needOf(object: KubernetesObject, field: string): ObservedNeed {
  return {
    feature: 'workload.virtual-machine',
    need: 'required',
    object,
    field,
    raw: `${object.kind} ${object.metadata.name}`,
  };
}
