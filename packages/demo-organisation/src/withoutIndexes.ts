import type { Knex } from 'knex';

/** Does work on a table while it has no indexes and builds them anew afterwards, which is far quicker for many rows. */
export async function withoutIndexes(
  transaction: Knex.Transaction,
  table: string,
  work: () => Promise<void>,
): Promise<void> {
  const indexes: { name: string; definition: string }[] =
    transaction.client.config.client === 'pg'
      ? await transaction('pg_indexes')
          .whereRaw('schemaname = current_schema()')
          .where('tablename', table)
          .select({ name: 'indexname', definition: 'indexdef' })
      : await transaction('sqlite_master')
          .where({ type: 'index', tbl_name: table })
          .whereNotNull('sql')
          .select('name', { definition: 'sql' });
  for (const { name } of indexes) {
    await transaction.raw('drop index ??', [name]);
  }
  await work();
  for (const { definition } of indexes) {
    await transaction.raw(definition);
  }
}
