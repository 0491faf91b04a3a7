import { asList, asNumber, asRecord, asText } from '../../objects/fields';
import type { KubernetesObject } from '../../objects/KubernetesObject';
import { namespaceOf } from '../support';

/** The group of the routes of the Gateway API. */
export const GATEWAY_API = 'gateway.networking.k8s.io';

/** What a route is attached to or sends requests to. */
export interface RouteReference {
  /** Empty for the core group, which some write `core`. */
  group: string;
  kind: string;
  namespace: string;
  name: string;
  sectionName?: string;
  port?: number;
  /** Share of the requests; 1 where none is given. */
  weight: number;
  /** Where it stands in the route: `spec.parentRefs[0]`. */
  field: string;
}

/** What a route is attached to. */
export function parentsOf(route: KubernetesObject): RouteReference[] {
  const { parentRefs } = asRecord(route.spec);
  return asList(parentRefs).flatMap((parent, index) =>
    toReference(route, parent, 'Gateway', `spec.parentRefs[${index}]`),
  );
}

/** What one rule of a route sends requests to. */
export function backendsOf(
  route: KubernetesObject,
  rule: unknown,
  field: string,
): RouteReference[] {
  const { backendRefs } = asRecord(rule);
  return asList(backendRefs).flatMap((backend, index) =>
    toReference(route, backend, 'Service', `${field}.backendRefs[${index}]`),
  );
}

/** What a filter of a route names, such as where copies of requests go. */
export function filterTarget(
  route: KubernetesObject,
  target: unknown,
  field: string,
): RouteReference | undefined {
  return toReference(route, target, 'Service', field)[0];
}

/** Whether a reference leads to a Kubernetes Service. */
export function leadsToService({ group, kind }: RouteReference): boolean {
  return group === '' && kind === 'Service';
}

function toReference(
  route: KubernetesObject,
  reference: unknown,
  defaultKind: 'Gateway' | 'Service',
  field: string,
): RouteReference[] {
  const { group, kind, namespace, name, sectionName, port, weight } =
    asRecord(reference);
  const text = asText(name);
  if (text === undefined) {
    return [];
  }
  const ofKind = asText(kind) ?? defaultKind;
  return [
    {
      group: groupOfReference(asText(group), ofKind),
      kind: ofKind,
      namespace: asText(namespace) ?? namespaceOf(route),
      name: text,
      sectionName: asText(sectionName),
      port: asNumber(port),
      weight: asNumber(weight) ?? 1,
      field,
    },
  ];
}

function groupOfReference(group: string | undefined, kind: string): string {
  if (group === undefined) {
    return kind === 'Service' ? '' : GATEWAY_API;
  }
  return group === 'core' ? '' : group;
}
