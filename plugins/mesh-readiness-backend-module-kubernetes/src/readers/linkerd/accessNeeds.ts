import type { KubernetesObject } from '../../objects/KubernetesObject';
import type { ObservedNeed } from '../ObjectReader';

/**
 * What a policy of Linkerd for whom nothing else is said makes a service need: the access policy of a Server, or the default of a
 * pod or namespace. Policies that let everybody in, or only watch, ask for nothing.
 */
export function accessNeeds(
  object: KubernetesObject,
  field: string,
  policy: string,
): ObservedNeed[] {
  const need = { need: 'required', object, field, raw: policy } as const;
  switch (policy) {
    case 'deny':
    case 'cluster-unauthenticated':
      return [{ feature: 'security.authorization.l4', ...need }];
    case 'all-authenticated':
      return [{ feature: 'security.mtls', ...need }];
    case 'cluster-authenticated':
      return [
        { feature: 'security.mtls', ...need },
        { feature: 'security.authorization.l4', ...need },
      ];
    default:
      return [];
  }
}
