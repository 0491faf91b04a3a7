import type { Knex } from 'knex';

/** Whether a database is PostgreSQL; the other one is SQLite. */
export function isPostgres(client: Knex.Client): boolean {
  return client.dialect === 'postgresql';
}
