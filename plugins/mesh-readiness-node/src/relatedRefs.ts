import {
  type Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/** References of the entities that one is related to, each once and in the order of its relations. */
export function relatedRefs(
  entity: Entity,
  relation: { type: string; kind?: string },
): string[] {
  const kind = relation.kind?.toLowerCase();
  const refs = new Set<string>();
  for (const { type, targetRef } of entity.relations ?? []) {
    // Some entities have thousands of relations, and most of them tell their kind at once.
    if (type !== relation.type || isOfOtherKind(targetRef, kind)) {
      continue;
    }
    const target = parseEntityRef(targetRef);
    if (kind === undefined || target.kind.toLowerCase() === kind) {
      refs.add(stringifyEntityRef(target));
    }
  }
  return [...refs];
}

function isOfOtherKind(targetRef: string, kind: string | undefined): boolean {
  const end = targetRef.indexOf(':');
  return (
    kind !== undefined &&
    end > 0 &&
    (end !== kind.length || targetRef.slice(0, end).toLowerCase() !== kind)
  );
}
