import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { isPostgres } from './isPostgres';

/**
 * Brings the tables up to date.
 *
 * @remarks
 * Replicas that start at the same moment do so one after the other. Knex has a lock of its own, but whoever finds it taken, or
 * creates its tables at the same time, fails and would take the portal down with it.
 */
export async function migrateTables(database: Knex): Promise<void> {
  const directory = resolvePackagePath(
    'backstage-plugin-mesh-readiness-backend',
    'migrations',
  );
  if (!isPostgres(database.client)) {
    await database.migrate.latest({ directory });
    return;
  }
  await database.transaction(
    async trx => {
      await trx.raw('select pg_advisory_xact_lock(hashtext(?))', [
        'mesh-readiness migrations',
      ]);
      await trx.migrate.latest({ directory });
    },
    // Whoever waited for the lock has to see the tables that were made meanwhile.
    { isolationLevel: 'read committed' },
  );
}
