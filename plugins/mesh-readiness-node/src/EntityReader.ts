import type { Entity } from '@backstage/catalog-model';

/**
 * Reads catalog entities for one assessment.
 *
 * @remarks
 * Every entity is fetched at most once, and what several sources ask for at the same time is fetched in one catalog
 * call. So ask for all that is needed at once, and do not keep what was read for the next assessment.
 */
export interface EntityReader {
  /** The entity, or `undefined` when the catalog has none of that reference. */
  byRef(entityRef: string): Promise<Entity | undefined>;
  /** The entities in the order of the references, `undefined` for each that the catalog does not have. */
  byRefs(entityRefs: readonly string[]): Promise<(Entity | undefined)[]>;
}
