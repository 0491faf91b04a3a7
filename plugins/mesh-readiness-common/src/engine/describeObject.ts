import type { ObjectPlace } from '../types';

/** An object in words: its kind, namespace and name. */
export function describeObject({
  kind,
  namespace,
  name,
}: Pick<ObjectPlace, 'kind' | 'namespace' | 'name'>): string {
  return `${kind} ${namespace ? `${namespace}/${name}` : name}`;
}
