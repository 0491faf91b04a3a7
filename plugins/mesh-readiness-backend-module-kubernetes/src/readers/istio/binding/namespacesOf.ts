import type { ServiceScope } from '../../../service/ServiceScope';

/**
 * The namespaces whose objects can concern a service: its own, and the root namespace. What other namespaces say about it is the
 * matter of the callers that run there.
 */
export function namespacesOf({
  namespaces,
  rootNamespace,
}: ServiceScope): readonly string[] {
  return namespaces.includes(rootNamespace)
    ? namespaces
    : [...namespaces, rootNamespace];
}
