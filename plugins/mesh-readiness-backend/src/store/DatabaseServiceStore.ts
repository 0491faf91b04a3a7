import type { DatabaseService } from '@backstage/backend-plugin-api';
import type {
  AdoptionDay,
  ServiceChange,
} from 'backstage-plugin-mesh-readiness-common';
import type { Knex } from 'knex';
import { type ChangeRow, toChange } from './ChangeRow';
import { toInputs, toStoredService } from './fromServiceRow';
import { isPostgres } from './isPostgres';
import { migrateTables } from './migrateTables';
import { readUpdates } from './readUpdates';
import {
  INPUTS_COLUMNS,
  type InputsRow,
  SERVICE_COLUMNS,
  type ServiceRow,
} from './ServiceRow';
import type {
  Batch,
  RefreshState,
  ServiceStore,
  Updates,
  Written,
} from './ServiceStore';
import { type StateRow, toState, toStateColumns } from './StateRow';
import type { ServiceInputs, StoredService } from './StoredService';
import { whereIn } from './whereIn';
import { writeBatch } from './writeBatch';

/** Keeps services in the database of the plugin, on PostgreSQL or SQLite. */
export class DatabaseServiceStore implements ServiceStore {
  readonly #database: Knex;

  /** Brings the tables up to date first, unless the portal does that itself. */
  static async create(options: {
    database: Pick<DatabaseService, 'getClient' | 'migrations'>;
  }): Promise<DatabaseServiceStore> {
    const database = await options.database.getClient();
    const { dialect } = database.client;
    if (dialect !== 'postgresql' && dialect !== 'sqlite3') {
      throw new Error(
        `Mesh Readiness keeps its answers in PostgreSQL or SQLite, and its database is ${dialect}; choose one of the two under backend.database.plugin.mesh-readiness`,
      );
    }
    if (!options.database.migrations?.skip) {
      await migrateTables(database);
    }
    return new DatabaseServiceStore(database);
  }

  private constructor(database: Knex) {
    this.#database = database;
  }

  async pageOfInputs(options: {
    after?: string;
    limit: number;
  }): Promise<ServiceInputs[]> {
    const rows = await this.#database<InputsRow>('services')
      .select(...INPUTS_COLUMNS)
      .where('entity_ref', '>', options.after ?? '')
      .orderBy('entity_ref')
      .limit(options.limit);
    return rows.map(toInputs);
  }

  async services(entityRefs: readonly string[]): Promise<StoredService[]> {
    if (entityRefs.length === 0) {
      return [];
    }
    const rows: ServiceRow[] = await whereIn(
      this.#database<ServiceRow>('services').select(...SERVICE_COLUMNS),
      'entity_ref',
      entityRefs,
    );
    return rows.map(toStoredService);
  }

  async write(batch: Batch): Promise<Written> {
    if (batch.services.length === 0 && batch.removed.length === 0) {
      return { rows: 0, changes: [] };
    }
    return this.#database.transaction(
      trx => writeBatch(trx, batch),
      // Whoever waited for the lock has to see what was written meanwhile; a stricter level set in the database would make it fail.
      isPostgres(this.#database.client)
        ? { isolationLevel: 'read committed' }
        : undefined,
    );
  }

  async updatesSince(
    position: { version: number; after?: string },
    limit: number,
  ): Promise<Updates & { after?: string }> {
    return readUpdates(this.#database, position, limit);
  }

  async changes(options: {
    since?: string;
    entityRefs?: readonly string[];
    limit: number;
    offset?: number;
  }): Promise<ServiceChange[]> {
    const { since, entityRefs, limit, offset = 0 } = options;
    if (entityRefs?.length === 0) {
      return [];
    }
    const query = this.#database<ChangeRow>('service_changes')
      .select('*')
      .orderBy([
        { column: 'at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit)
      .offset(offset);
    if (since !== undefined) {
      query.where('at', '>=', new Date(since).toISOString());
    }
    if (entityRefs) {
      whereIn(query, 'entity_ref', entityRefs);
    }
    const rows: ChangeRow[] = await query;
    return rows.map(toChange);
  }

  async days(from: string): Promise<AdoptionDay[]> {
    const rows = await this.#database<{ day: string; totals: string }>(
      'adoption_days',
    )
      .select('day', 'totals')
      .where('day', '>=', from)
      .orderBy('day');
    return rows.map(({ day, totals }) => ({ ...JSON.parse(totals), day }));
  }

  async keepDay({ day, ...totals }: AdoptionDay): Promise<void> {
    await this.#database('adoption_days')
      .insert({ day, totals: JSON.stringify(totals) })
      .onConflict('day')
      .merge()
      .whereRaw('adoption_days.totals <> excluded.totals');
  }

  async state(): Promise<RefreshState> {
    const row = await this.#database<StateRow>('store_state').first('*');
    return row ? toState(row) : { version: 0 };
  }

  async keepState(
    state: Partial<Omit<RefreshState, 'version'>>,
  ): Promise<void> {
    const columns = toStateColumns(state);
    if (Object.keys(columns).length > 0) {
      const { last } = state;
      const isFull = last && !last.cancelled && last.services > 0;
      await this.#database<StateRow>('store_state').update({
        ...columns,
        ...(isFull && {
          filled_at: this.#database.raw('coalesce(filled_at, ?)', [
            new Date(last.endedAt).toISOString(),
          ]),
        }),
      });
    }
  }

  async forgetBefore(day: string): Promise<void> {
    await this.#database('service_changes').where('at', '<', day).delete();
    await this.#database('adoption_days').where('day', '<', day).delete();
  }
}
