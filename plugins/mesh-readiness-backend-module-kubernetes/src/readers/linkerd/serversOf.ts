import { asList, asRecord, asText } from '../../objects/fields';
import type { KubernetesObject } from '../../objects/KubernetesObject';
import { matchesSelector } from '../../objects/labelSelector';
import type { ServiceScope, Workload } from '../../service/ServiceScope';
import type { UnboundObject } from '../ObjectReader';
import { anyWorkload, namesService } from '../support';
import { SERVER } from './api';

/** The Servers that stand for a port of the service's pods. */
export function serversOf({
  objects,
  namespaces,
  workloads,
}: ServiceScope): KubernetesObject[] {
  return namespaces.flatMap(namespace =>
    objects
      .list(SERVER, namespace)
      .filter(({ spec }) =>
        workloads.some(
          workload =>
            workload.namespace === namespace && selects(spec, workload),
        ),
      ),
  );
}

/** The Servers about the service that stand for no port of any pod. */
export function unboundServers(scope: ServiceScope): UnboundObject[] {
  return scope.namespaces.flatMap(namespace =>
    scope.objects
      .list(SERVER, namespace)
      .filter(
        ({ metadata, spec }) =>
          asRecord(spec).podSelector !== undefined &&
          !isOfProxy(spec) &&
          namesService(scope, metadata.name) &&
          !anyWorkload(scope.objects, namespace, workload =>
            selects(spec, workload),
          ),
      )
      .map(object => ({
        object,
        field: 'spec.podSelector',
        reason: 'selects no pod that has the port',
      })),
  );
}

/** The proxy has ports of its own, which no pod names before it is there. */
function isOfProxy(spec: unknown): boolean {
  return asText(asRecord(spec).port)?.startsWith('linkerd-') ?? false;
}

/** A port may be named by its number, or by a name that containers give it; the ports of the proxy itself are none of the service. */
function selects(
  spec: unknown,
  { labels, podSpec }: Pick<Workload, 'labels' | 'podSpec'>,
): boolean {
  const { podSelector, port } = asRecord(spec);
  const name = asText(port);
  return (
    podSelector !== undefined &&
    matchesSelector(podSelector, labels) &&
    (name === undefined || /^\d+$/.test(name) || hasPort(podSpec, name))
  );
}

function hasPort(podSpec: Record<string, unknown>, name: string): boolean {
  return [
    ...asList(podSpec.containers),
    ...asList(podSpec.initContainers),
  ].some(container =>
    asList(asRecord(container).ports).some(
      port => asRecord(port).name === name,
    ),
  );
}
