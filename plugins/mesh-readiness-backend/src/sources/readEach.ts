import type { Entity } from '@backstage/catalog-model';
import type { EntityReader } from 'backstage-plugin-mesh-readiness-node';

/** An entity that was asked for, or the reference of one that the catalog does not have. */
export interface Reached {
  entityRef: string;
  entity: Entity | undefined;
}

/** Reads entities and keeps the reference beside each. */
export async function readEach(
  entities: EntityReader,
  entityRefs: readonly string[],
): Promise<Reached[]> {
  const found = await entities.byRefs(entityRefs);
  return entityRefs.map((entityRef, index) => ({
    entityRef,
    entity: found[index],
  }));
}
