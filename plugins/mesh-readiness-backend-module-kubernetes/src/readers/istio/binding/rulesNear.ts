import { asList, asRecord, asText, fieldAt } from '../../../objects/fields';
import type { KubernetesObject } from '../../../objects/KubernetesObject';
import type { GroupKind } from '../../../objects/ObjectSet';
import type { ServiceScope } from '../../../service/ServiceScope';
import { namesOf } from '../../support';
import { parseHost, type Host } from './parseHost';

function* byService({ metadata, spec }: KubernetesObject) {
  const { namespace = '' } = metadata;
  const { gateways } = asRecord(spec);
  const isInMesh =
    asList(gateways).length === 0 || asList(gateways).includes('mesh');
  for (const host of hostsOf(asRecord(spec))) {
    const key = keyOf(parseHost(host, namespace), isInMesh);
    if (key !== undefined) {
      yield key;
    }
  }
  for (const route of asList(asRecord(spec).http)) {
    const delegate = asRecord(asRecord(route).delegate);
    const name = asText(delegate.name);
    if (name !== undefined) {
      yield `delegates to ${asText(delegate.namespace) || namespace}/${name}`;
    }
  }
}

/**
 * The objects of a kind that name hosts which can be the service's, in whatever namespace, wildcards among them. They are looked
 * up and not searched for, so that what a service costs does not grow with the cluster; files hold few.
 */
export function rulesNear(
  kind: GroupKind,
  scope: ServiceScope,
): readonly KubernetesObject[] {
  const { objects } = scope;
  if (objects.origin.kind === 'files') {
    return objects.list(kind);
  }
  const found = [
    wildcardKey(),
    ...scope.namespaces.map(namespace => wildcardKey(namespace)),
    ...scope.services.map(
      ({ metadata }) => `${metadata.namespace ?? ''}/${metadata.name}`,
    ),
    ...scope.namespaces.flatMap(namespace =>
      namesOf(scope).map(name => `${namespace}/${name}`),
    ),
  ].flatMap(key => objects.find(kind, byService, key));
  const delegating = found.flatMap(({ metadata }) =>
    objects.find(
      kind,
      byService,
      `delegates to ${metadata.namespace ?? ''}/${metadata.name}`,
    ),
  );
  return [...new Set([...found, ...delegating])];
}

/** The host of a DestinationRule, those of a VirtualService, and where its routes lead to. */
function hostsOf(spec: Record<string, unknown>): unknown[] {
  return [
    spec.host,
    ...asList(spec.hosts),
    ...[spec.http, spec.tcp, spec.tls]
      .flatMap(asList)
      .flatMap(route => asList(asRecord(route).route))
      .map(destination => fieldAt(destination, 'destination', 'host')),
  ];
}

/** A Service, all of a namespace, or all that there are; the last two only where callers inside the mesh can mean them. */
function keyOf(host: Host, isInMesh: boolean): string | undefined {
  switch (host.kind) {
    case 'service':
      return `${host.namespace}/${host.name}`;
    case 'wildcard':
      return isInMesh ? wildcardKey(host.namespace) : undefined;
    case 'other':
      return undefined;
    default:
      throw new TypeError(`Unknown host ${host satisfies never}`);
  }
}

function wildcardKey(namespace = ''): string {
  return `*.${namespace}`;
}
