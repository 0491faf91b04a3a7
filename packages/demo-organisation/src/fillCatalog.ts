import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { Knex } from 'knex';
import chunk from 'lodash/chunk';
import { DEMO_ORGANISATION_PROVIDER } from './demoOrganisationProvider';
import { insertRows } from './insertRows';
import { relationsOf } from './relationsOf';
import { searchRows } from './searchRows';
import { withoutIndexes } from './withoutIndexes';

const ENTITIES_AT_ONCE = 500;
const NEVER = '2100-01-01 00:00:00';

/**
 * Puts stitched entities into the database of a catalog whose migrations have run, past its processing, which would take
 * ten seconds for a thousand. The catalog has to know a provider named {@link DEMO_ORGANISATION_PROVIDER}.
 */
export async function fillCatalog(
  knex: Knex,
  entities: readonly Entity[],
): Promise<void> {
  await knex.transaction(transaction =>
    withoutIndexes(transaction, 'search', async () => {
      for (const part of chunk(entities, ENTITIES_AT_ONCE)) {
        await insertEntities(transaction, part);
      }
    }),
  );
  if (knex.client.config.client === 'pg') {
    // Autovacuum gets there later, and until then queries are planned for empty tables.
    await knex.raw('analyze');
  }
}

async function insertEntities(
  transaction: Knex.Transaction,
  entities: readonly Entity[],
) {
  const now = new Date().toISOString().slice(0, 19).replace('T', ' ');
  const rows = entities.map(entity => ({
    entity,
    entity_id: entity.metadata.uid!,
    entity_ref: stringifyEntityRef(entity),
    unstitched: JSON.stringify(unstitched(entity)),
  }));
  const relations = await Promise.all(
    rows.map(async ({ entity, entity_id }) =>
      (
        await relationsOf(entity)
      ).map(({ source, type, target }) => ({
        originating_entity_id: entity_id,
        source_entity_ref: source,
        type,
        target_entity_ref: target,
      })),
    ),
  );
  await insertRows(
    transaction,
    'refresh_state',
    [
      'entity_id',
      'entity_ref',
      'unprocessed_entity',
      'processed_entity',
      'errors',
      'next_update_at',
      'last_discovery_at',
      'location_key',
    ],
    rows.map(row => ({
      entity_id: row.entity_id,
      entity_ref: row.entity_ref,
      unprocessed_entity: row.unstitched,
      processed_entity: row.unstitched,
      errors: '[]',
      next_update_at: NEVER,
      last_discovery_at: now,
      location_key: DEMO_ORGANISATION_PROVIDER,
    })),
  );
  await insertRows(
    transaction,
    'refresh_state_references',
    ['source_key', 'target_entity_ref'],
    rows.map(({ entity_ref }) => ({
      source_key: DEMO_ORGANISATION_PROVIDER,
      target_entity_ref: entity_ref,
    })),
  );
  await insertRows(
    transaction,
    'relations',
    ['originating_entity_id', 'source_entity_ref', 'type', 'target_entity_ref'],
    relations.flat(),
  );
  await insertRows(
    transaction,
    'final_entities',
    ['entity_id', 'entity_ref', 'hash', 'final_entity', 'last_updated_at'],
    rows.map(({ entity, entity_id, entity_ref }) => ({
      entity_id,
      entity_ref,
      hash: entity.metadata.etag,
      final_entity: JSON.stringify(entity),
      last_updated_at: now,
    })),
  );
  await insertRows(
    transaction,
    'search',
    ['entity_id', 'key', 'value', 'original_value'],
    rows.flatMap(({ entity, entity_id }) =>
      searchRows(entity).map(row => ({ entity_id, ...row })),
    ),
  );
}

function unstitched(entity: Entity): Entity {
  const { relations: _, ...others } = entity;
  const { uid: __, etag: ___, ...metadata } = entity.metadata;
  return { ...others, metadata };
}
