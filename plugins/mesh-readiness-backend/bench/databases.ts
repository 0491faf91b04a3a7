import { join } from 'node:path';
import knexFactory, { type Knex } from 'knex';

/** The databases that are measured. */
export const DATABASES = ['sqlite', 'pg'] as const;

/** One of {@link DATABASES}. */
export type DatabaseName = (typeof DATABASES)[number];

/** Where a database is. */
export type Place = { file: string } | { connection: string };

/** Makes an empty database, a file in a folder or one more in a PostgreSQL. */
export async function makeDatabase(
  database: DatabaseName,
  name: string,
  places: { folder: string; postgres?: string },
): Promise<Place> {
  if (database === 'sqlite') {
    return { file: join(places.folder, `${name}.sqlite`) };
  }
  const server = knexFactory({
    client: 'pg',
    connection: `${places.postgres}/postgres`,
  });
  await server.raw('create database ??', [name]);
  await server.destroy();
  return { connection: `${places.postgres}/${name}` };
}

/** Opens a database as Backstage does. */
export function openDatabase(place: Place): Knex {
  return 'file' in place
    ? knexFactory({
        client: 'better-sqlite3',
        connection: { filename: place.file },
        useNullAsDefault: true,
        pool: {
          afterCreate(connection: any, done: (error?: Error) => void) {
            connection.pragma('foreign_keys = ON');
            done();
          },
        },
      })
    : knexFactory({ client: 'pg', connection: place.connection });
}
