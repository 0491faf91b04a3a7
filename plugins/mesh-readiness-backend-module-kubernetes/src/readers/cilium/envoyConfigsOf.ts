import { asList, asRecord, asText } from '../../objects/fields';
import type { KubernetesObject } from '../../objects/KubernetesObject';
import type { KeysOf } from '../../objects/ObjectSet';
import { onceFor } from '../../objects/onceFor';
import type { ServiceScope } from '../../service/ServiceScope';
import { namespaceOf } from '../support';

/** The kinds in which Cilium takes configuration of Envoy, of one namespace and of the whole cluster. */
export const ENVOY_CONFIG = 'CiliumEnvoyConfig.cilium.io';
export const CLUSTERWIDE_ENVOY_CONFIG =
  'CiliumClusterwideEnvoyConfig.cilium.io';

/** A Kubernetes Service that a configuration of Envoy names. */
export interface NamedService {
  namespace: string;
  name: string;
  /** Where it is named: `spec.services[0]`. */
  field: string;
}

/** Configuration of Envoy that the traffic to a Service goes through. */
export interface ServingEnvoyConfig {
  object: KubernetesObject;
  /** The field that names the Service. */
  field: string;
}

const byService: KeysOf = object =>
  namedServices(object).map(({ namespace, name }) => keyOf(namespace, name));

/** The configurations of Envoy that the traffic to the service goes through. */
export const envoyConfigsOf = onceFor(
  ({ objects, services }: ServiceScope): ServingEnvoyConfig[] => {
    const own = new Set(
      services.map(service =>
        keyOf(namespaceOf(service), service.metadata.name),
      ),
    );
    return [ENVOY_CONFIG, CLUSTERWIDE_ENVOY_CONFIG].flatMap(kind => {
      const found = [...own].flatMap(service =>
        objects.find(kind, byService, service),
      );
      return [...new Set(found)].flatMap(object => {
        const named = namedServices(object).find(({ namespace, name }) =>
          own.has(keyOf(namespace, name)),
        );
        return named ? [{ object, field: named.field }] : [];
      });
    });
  },
);

/**
 * The Services that a configuration of Envoy speaks for: those whose traffic it takes over. Its `backendServices` are where that
 * traffic may go, and count only where it takes over none.
 */
export function namedServices(object: KubernetesObject): NamedService[] {
  const { services, backendServices } = asRecord(object.spec);
  const [list, key] =
    asList(services).length > 0
      ? [services, 'services']
      : [backendServices, 'backendServices'];
  return asList(list).flatMap((item, index) => {
    const { name, namespace } = asRecord(item);
    const text = asText(name);
    return text === undefined
      ? []
      : [
          {
            name: text,
            namespace: asText(namespace) ?? (namespaceOf(object) || 'default'),
            field: `spec.${key}[${index}]`,
          },
        ];
  });
}

function keyOf(namespace: string, name: string): string {
  return `${namespace}/${name}`;
}
