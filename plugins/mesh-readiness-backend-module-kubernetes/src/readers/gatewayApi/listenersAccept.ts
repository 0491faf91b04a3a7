import { asList, asRecord, asText, fieldAt } from '../../objects/fields';
import type { KubernetesObject } from '../../objects/KubernetesObject';
import { matchesSelector } from '../../objects/labelSelector';
import type { ObjectSet } from '../../objects/ObjectSet';
import { namespaceOf } from '../support';
import type { RouteReference } from './RouteReference';

/** Whether a Gateway has a listener that takes routes of that namespace; where nothing is written, only those of its own. */
export function listenersAccept(
  objects: ObjectSet,
  gateway: KubernetesObject,
  { sectionName, port }: RouteReference,
  namespace: string,
): boolean {
  return asList(asRecord(gateway.spec).listeners).some(item => {
    const listener = asRecord(item);
    return (
      (sectionName === undefined || listener.name === sectionName) &&
      (port === undefined || listener.port === port) &&
      acceptsNamespace(objects, gateway, listener, namespace)
    );
  });
}

function acceptsNamespace(
  objects: ObjectSet,
  gateway: KubernetesObject,
  listener: Record<string, unknown>,
  namespace: string,
): boolean {
  const { from, selector } = asRecord(
    fieldAt(listener, 'allowedRoutes', 'namespaces'),
  );
  switch (asText(from) ?? 'Same') {
    case 'All':
      return true;
    case 'Same':
      return namespaceOf(gateway) === namespace;
    case 'Selector': {
      const [found] = objects.named('Namespace', '', namespace);
      return (
        found === undefined ||
        matchesSelector(selector, found.metadata.labels ?? {})
      );
    }
    default:
      return false;
  }
}
