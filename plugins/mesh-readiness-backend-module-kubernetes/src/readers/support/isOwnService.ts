import type { ServiceScope } from '../../service/ServiceScope';
import { namespaceOf } from './namespaceOf';

/** Whether the Kubernetes Service of that namespace and name is one of those that lead to the service. */
export function isOwnService(
  scope: ServiceScope,
  namespace: string,
  name: string,
): boolean {
  return scope.services.some(
    service =>
      service.metadata.name === name && namespaceOf(service) === namespace,
  );
}
