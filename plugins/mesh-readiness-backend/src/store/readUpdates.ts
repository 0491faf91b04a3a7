import type { Knex } from 'knex';
import { toRecord } from './fromServiceRow';
import { RECORD_COLUMNS, type RecordRow } from './ServiceRow';
import type { ServiceRecord } from './ServiceRecord';
import type { Updates } from './ServiceStore';

/** A service that is there, one that left, or, where nothing was written since, nothing but the newest version. */
type UpdateRow = { newest: number } & (
  | (RecordRow & { version: number; joined_at: string })
  | { version: number; entity_ref: string; status: null }
  | { version: null; entity_ref: null; status: null }
);

const COLUMNS = [
  'version',
  'entity_ref',
  ...RECORD_COLUMNS.filter(column => column !== 'entity_ref'),
  'joined_at',
];

/**
 * Reads a page of what was written after a position, in the order of versions and references, in one statement: services and those
 * that left are then of one moment. A service that left and came back is there, and is not named among those that left.
 */
export async function readUpdates(
  database: Knex,
  position: { version: number; after?: string },
  limit: number,
): Promise<Updates & { after?: string }> {
  const since =
    position.after === undefined
      ? database.raw('version > ?', [position.version])
      : database.raw('(version, entity_ref) > (?, ?)', [
          position.version,
          position.after,
        ]);
  const present = database('services')
    .select(COLUMNS)
    .where(since)
    .orderBy(['version', 'entity_ref'])
    .limit(limit + 1);
  const left = database('service_changes as line')
    .select(
      COLUMNS.map(column =>
        column === 'version' || column === 'entity_ref'
          ? `line.${column}`
          : database.raw('null as ??', [column]),
      ),
    )
    .where('kind', 'left')
    .where(since)
    .whereNotExists(
      database('services').where(
        'services.entity_ref',
        database.ref('line.entity_ref'),
      ),
    )
    .orderBy(['version', 'entity_ref'])
    .limit(limit + 1);
  // Who knows of no service yet has to forget none.
  const both =
    position.version === 0
      ? database.raw('select * from (?) as present', [present])
      : database.raw(
          'select * from (?) as present union all select * from (?) as gone',
          [present, left],
        );
  const rows: UpdateRow[] = await database('store_state as state')
    .leftJoin(database.raw('(?) as page', [both]), database.raw('true'))
    .select('state.version as newest', 'page.*')
    .orderBy(['page.version', 'page.entity_ref'])
    .limit(limit + 1);

  const records: ServiceRecord[] = [];
  const removed = new Set<string>();
  let last: { version: number; after: string } | undefined;
  for (const row of rows.slice(0, limit)) {
    if (row.version === null) {
      continue;
    }
    if (row.status === null) {
      removed.add(row.entity_ref);
    } else {
      records.push({ ...toRecord(row), joinedAt: row.joined_at });
    }
    last = { version: row.version, after: row.entity_ref };
  }
  const more = rows.length > limit;
  return {
    records,
    removed: [...removed],
    more,
    ...(more && last ? last : { version: rows[0]?.newest ?? position.version }),
  };
}
