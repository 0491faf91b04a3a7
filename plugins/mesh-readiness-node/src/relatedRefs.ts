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
  const refs = (entity.relations ?? [])
    .filter(({ type }) => type === relation.type)
    .map(({ targetRef }) => parseEntityRef(targetRef))
    .filter(
      ({ kind }) =>
        !relation.kind || kind.toLowerCase() === relation.kind.toLowerCase(),
    )
    .map(ref => stringifyEntityRef(ref));
  return [...new Set(refs)];
}
