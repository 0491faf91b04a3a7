import { createHash } from 'node:crypto';
import {
  type Entity,
  type EntityRelation,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { relationsOf } from './relationsOf';

/** The entities as the catalog would answer them: with the relations of all of them, a uid and an etag. */
export async function stitch(entities: readonly Entity[]): Promise<Entity[]> {
  const bySource = new Map<string, Map<string, EntityRelation>>();
  for (const entity of entities) {
    for (const { source, type, target } of await relationsOf(entity)) {
      let relations = bySource.get(source);
      if (!relations) {
        relations = new Map();
        bySource.set(source, relations);
      }
      relations.set(`${type} ${target}`, { type, targetRef: target });
    }
  }
  return entities.map(entity => {
    const ref = stringifyEntityRef(entity);
    return withEtag({
      ...entity,
      metadata: { ...entity.metadata, uid: uidOf(ref) },
      relations: [...(bySource.get(ref)?.values() ?? [])].sort(byTypeAndTarget),
    });
  });
}

/** The entity with the etag that goes with what it holds. */
export function withEtag(entity: Entity): Entity {
  const { etag: _, ...metadata } = entity.metadata;
  const content = { ...entity, metadata };
  return {
    ...content,
    metadata: {
      ...metadata,
      etag: createHash('sha1').update(JSON.stringify(content)).digest('hex'),
    },
  };
}

function uidOf(ref: string): string {
  return createHash('sha1')
    .update(ref)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}

function byTypeAndTarget(one: EntityRelation, other: EntityRelation): number {
  return (
    compare(one.type, other.type) || compare(one.targetRef, other.targetRef)
  );
}

function compare(one: string, other: string): number {
  if (one === other) {
    return 0;
  }
  return one < other ? -1 : 1;
}
