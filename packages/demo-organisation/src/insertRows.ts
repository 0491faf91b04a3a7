import type { Knex } from 'knex';
import chunk from 'lodash/chunk';

const ROWS_AT_ONCE = 2_000;

/** Inserts many rows with few statements, each of which carries its rows as one JSON document. */
export async function insertRows(
  knex: Knex,
  table: string,
  columns: readonly string[],
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  const isPostgres = knex.client.config.client === 'pg';
  const source = isPostgres
    ? `select ${columns
        .map(() => '??')
        .join(', ')} from json_populate_recordset(null::??, ?::json)`
    : `select ${columns
        .map(column => `value ->> '${column}'`)
        .join(', ')} from json_each(?)`;
  for (const part of chunk(rows, ROWS_AT_ONCE)) {
    await knex.raw(
      `insert into ?? (${columns.map(() => '??').join(', ')}) ${source}`,
      [
        table,
        ...columns,
        ...(isPostgres ? [...columns, table] : []),
        JSON.stringify(part),
      ],
    );
  }
}
