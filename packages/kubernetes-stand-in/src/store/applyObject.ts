import type { ApiObject, ObjectReference } from '../ApiObject';
import type { KindRegistry } from '../kinds/KindRegistry';
import type { ServedKind } from '../kinds/ServedKind';
import type { ObjectStore } from './ObjectStore';

const DEFINITION = 'CustomResourceDefinition.apiextensions.k8s.io';

/** Writes an object where it belongs, and installs its kind where it is not yet. */
export function applyObject(
  object: ApiObject,
  kinds: KindRegistry,
  store: ObjectStore,
): void {
  const kind = kinds.kindOf(object);
  if (kind.id === DEFINITION) {
    kinds.define(object);
  }
  const { namespace, ...metadata } = object.metadata;
  store.apply(kind.id, {
    ...object,
    metadata: {
      ...metadata,
      ...(kind.namespaced && { namespace: namespaceOf(kind, object) }),
    },
  });
}

/** Removes an object; false when there is none. */
export function removeObject(
  object: ObjectReference,
  kinds: KindRegistry,
  store: ObjectStore,
): boolean {
  const kind = kinds.kindOf(object);
  return store.remove(kind.id, {
    name: object.metadata.name,
    namespace: namespaceOf(kind, object),
  });
}

/** As kubectl has it: `default` where none is written, and none where the kind has none. */
function namespaceOf(
  { namespaced }: ServedKind,
  { metadata: { namespace = 'default' } }: ObjectReference,
): string {
  return namespaced ? namespace : '';
}
