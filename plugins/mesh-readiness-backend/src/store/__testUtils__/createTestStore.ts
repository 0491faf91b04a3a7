import knexFactory, { type Knex } from 'knex';
import { DatabaseServiceStore } from '../DatabaseServiceStore';

/** A store in a database of its own in memory, for tests that are about something else; `knex` is to be destroyed at their end. */
export async function createTestStore(): Promise<{
  store: DatabaseServiceStore;
  knex: Knex;
}> {
  const knex = knexFactory({
    client: 'better-sqlite3',
    connection: ':memory:',
    useNullAsDefault: true,
  });
  const store = await DatabaseServiceStore.create({
    database: { getClient: async () => knex },
  });
  return { store, knex };
}
