import type { Entity } from '@backstage/catalog-model';
import type { Knex } from 'knex';
import chunk from 'lodash/chunk';
import { insertRows } from './insertRows';
import { searchRows } from './searchRows';
import { withEtag } from './stitch';

const ENTITIES_AT_ONCE = 500;

/** Puts changed entities in the place of those of the same uid, with a new etag; answers them as the catalog now does. Relations stay. */
export async function changeInCatalog(
  knex: Knex,
  entities: readonly Entity[],
): Promise<Entity[]> {
  const changed = entities.map(entity => withEtag(entity));
  for (const part of chunk(changed, ENTITIES_AT_ONCE)) {
    const ids = part.map(({ metadata }) => metadata.uid!);
    await knex.transaction(async transaction => {
      for (const entity of part) {
        await transaction('final_entities')
          .where('entity_id', entity.metadata.uid)
          .update({
            hash: entity.metadata.etag,
            final_entity: JSON.stringify(entity),
          });
      }
      await transaction('search').whereIn('entity_id', ids).delete();
      await insertRows(
        transaction,
        'search',
        ['entity_id', 'key', 'value', 'original_value'],
        part.flatMap(entity =>
          searchRows(entity).map(row => ({
            entity_id: entity.metadata.uid,
            ...row,
          })),
        ),
      );
    });
  }
  return changed;
}
