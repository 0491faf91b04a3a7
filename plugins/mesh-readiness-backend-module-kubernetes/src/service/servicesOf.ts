import { compareObjects, compareTexts } from '../objects/compareObjects';
import { asList, asRecord, asText, asTexts, fieldAt } from '../objects/fields';
import type { KubernetesObject } from '../objects/KubernetesObject';
import { matchesMap, type Labels } from '../objects/labelSelector';
import type { KeysOf, ObjectSet } from '../objects/ObjectSet';
import { onceFor } from '../objects/onceFor';
import type { Workload } from './ServiceScope';

/** Labels that a controller writes into a Service for as long as a release lasts. */
const OF_ONE_RELEASE = ['pod-template-hash', 'rollouts-pod-template-hash'];

/** The labels that a Service selects its pods by, without those of one release; none where it selects no pods. */
export const selectorOfService = onceFor(
  (service: KubernetesObject): Labels => {
    const pairs = Object.entries(asRecord(fieldAt(service.spec, 'selector')))
      .filter(([key]) => !OF_ONE_RELEASE.includes(key))
      .sort(([a], [b]) => compareTexts(a, b));
    return pairs.every(
      (pair): pair is [string, string] => typeof pair[1] === 'string',
    )
      ? Object.fromEntries(pairs)
      : {};
  },
);

/** A Service can only select pods that have the first of its labels. */
const byFirstLabel: KeysOf = service =>
  Object.entries(selectorOfService(service))
    .slice(0, 1)
    .map(([key, value]) => `${key}=${value}`);

/** Ways to write the group of a Service that a route belongs to; left out, the field would mean the group of the route. */
const SERVICE_GROUPS: readonly unknown[] = [
  '',
  'core',
  'gateway.networking.k8s.io',
  undefined,
];

/** Routes by the Services that they belong to. */
const byParent: KeysOf = route =>
  asList(fieldAt(route.spec, 'parentRefs')).flatMap(parent => {
    const { group, kind, name } = asRecord(parent);
    return kind === 'Service' &&
      typeof name === 'string' &&
      SERVICE_GROUPS.includes(group)
      ? [name]
      : [];
  });

const bySplitService: KeysOf = split => {
  const service = asText(fieldAt(split.spec, 'service'));
  return service === undefined ? [] : [service.split('.')[0]];
};

const byHost: KeysOf = virtualService =>
  asList(fieldAt(virtualService.spec, 'hosts')).flatMap(host =>
    typeof host === 'string'
      ? serviceName(host, virtualService.metadata.namespace ?? '') ?? []
      : [],
  );

/** The Services that lead to pods of workloads, and those that routes of these split traffic to. */
export function servicesOf(
  workloads: readonly Workload[],
  objects: ObjectSet,
): KubernetesObject[] {
  const selecting = new Set(
    workloads.flatMap(workload => servicesThatSelect(workload, objects)),
  );
  const splitTo = [...selecting].flatMap(service => backends(service, objects));
  return [...new Set([...selecting, ...splitTo])].sort(compareObjects);
}

function servicesThatSelect(
  { namespace, labels, pods }: Workload,
  objects: ObjectSet,
): KubernetesObject[] {
  const labelSets = [labels, ...pods.map(pod => pod.metadata.labels ?? {})];
  const pairs = new Set(
    labelSets.flatMap(each =>
      Object.entries(each)
        .filter(([key]) => !OF_ONE_RELEASE.includes(key))
        .map(([key, value]) => `${key}=${value}`),
    ),
  );
  return [...pairs].flatMap(pair =>
    objects.find('Service', byFirstLabel, pair, namespace).filter(service => {
      const selector = selectorOfService(service);
      return labelSets.some(each => matchesMap(selector, each));
    }),
  );
}

/** Kinds of routes, and where they name what they belong to and what they lead to. */
const ROUTES = [
  'HTTPRoute.gateway.networking.k8s.io',
  'GRPCRoute.gateway.networking.k8s.io',
  'TCPRoute.gateway.networking.k8s.io',
  'TLSRoute.gateway.networking.k8s.io',
  'HTTPRoute.policy.linkerd.io',
];

/** The Services of its own namespace that a Service's routes and splits divide its traffic among; where one alone is led to, that is another service. */
function backends(
  { metadata: { name, namespace = '' } }: KubernetesObject,
  objects: ObjectSet,
): KubernetesObject[] {
  const routes = ROUTES.flatMap(kind =>
    objects.find(kind, byParent, name, namespace),
  );
  const names = [
    ...routes.flatMap(route =>
      asList(fieldAt(route.spec, 'rules')).flatMap(rule =>
        amongSeveral(asRecord(rule).backendRefs).flatMap(backendName),
      ),
    ),
    ...objects
      .find('TrafficSplit.split.smi-spec.io', bySplitService, name, namespace)
      .flatMap(split => asTexts(fieldAt(split.spec, 'backends'), 'service')),
    ...objects
      .find('VirtualService.networking.istio.io', byHost, name, namespace)
      .flatMap(virtualService => hostsLedTo(virtualService, namespace)),
  ];
  return [...new Set(names)].flatMap(each =>
    objects.named('Service', namespace, each),
  );
}

/** The items of a list that has more than one. */
function amongSeveral(value: unknown): readonly unknown[] {
  const items = asList(value);
  return items.length > 1 ? items : [];
}

function backendName(value: unknown): string[] {
  const { group = '', kind = 'Service', name, namespace } = asRecord(value);
  return (group === '' || group === 'core') &&
    kind === 'Service' &&
    namespace === undefined &&
    typeof name === 'string'
    ? [name]
    : [];
}

function hostsLedTo(
  { spec }: KubernetesObject,
  namespace: string,
): readonly string[] {
  return ['http', 'tcp', 'tls'].flatMap(protocol =>
    asList(fieldAt(spec, protocol)).flatMap(rule =>
      amongSeveral(asRecord(rule).route).flatMap(route => {
        const host = asText(fieldAt(route, 'destination', 'host'));
        return host === undefined ? [] : serviceName(host, namespace) ?? [];
      }),
    ),
  );
}

/** The name of the Service that a host means, where it is one of a namespace: `orders`, `orders.shop`, `orders.shop.svc.cluster.local`. */
function serviceName(host: string, namespace: string): string | undefined {
  const [name, ofNamespace = namespace, svc = 'svc'] = host.split('.');
  return ofNamespace === namespace && svc === 'svc' ? name : undefined;
}
