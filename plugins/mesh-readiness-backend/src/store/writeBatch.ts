import type { ServiceChange } from 'backstage-plugin-mesh-readiness-common';
import type { Knex } from 'knex';
import { CHANGE_COLUMNS, toChangeRow } from './ChangeRow';
import { cleanText } from './cleanText';
import { diffService } from './diffService';
import { insertRows } from './insertRows';
import { STORED_COLUMNS, type StoredRow } from './ServiceRow';
import type { Batch, Written } from './ServiceStore';
import { type StateRow, toStateColumns } from './StateRow';
import { whereIn } from './whereIn';

/** Services that are read, compared and written at a time, so that the memory a batch takes does not grow with it. */
const SERVICES = 200;

/** For so long after a store was filled for the first time, the catalog is likely to fill up still. */
const YOUNG_MILLISECONDS = 60 * 60_000;

/**
 * Writes what differs from what is there. The row about the store is locked first, so that whoever writes at the same time waits,
 * finds what was written before, and versions become visible in their order; with one lock taken first by all there is no deadlock.
 */
export async function writeBatch(
  trx: Knex.Transaction,
  batch: Batch,
): Promise<Written> {
  const state = await trx<StateRow>('store_state')
    .select('version', 'changed_at', 'filled_at')
    .forUpdate()
    .first();
  if (!state) {
    throw new Error(
      'The table store_state of Mesh Readiness has no row, and its migrations put one there; restore it with the version that is the highest in the table services',
    );
  }
  const version = state.version + 1;
  const at = later(new Date(batch.at).toISOString(), state.changed_at);
  const isYoung =
    state.filled_at === null ||
    Date.parse(at) < Date.parse(state.filled_at) + YOUNG_MILLISECONDS;
  const changes: ServiceChange[] = [];

  const services = new Map(batch.services.map(row => [row.entity_ref, row]));
  const refs = [...services.keys()];
  let rows = 0;
  for (let start = 0; start < refs.length; start += SERVICES) {
    const some = refs.slice(start, start + SERVICES);
    const current = new Map(
      (
        await whereIn(
          trx<StoredRow>('services').select(...STORED_COLUMNS),
          'entity_ref',
          some,
        )
      ).map((row: StoredRow) => [row.entity_ref, row]),
    );
    const differing: StoredRow[] = [];
    for (const entityRef of some) {
      const before = current.get(entityRef);
      const row = services.get(entityRef)!;
      const lines = diffService(before, row);
      if (!lines) {
        continue;
      }
      differing.push({ ...row, version, joined_at: before?.joined_at ?? at });
      // Every service is new to a young store, which is no news about any of them.
      if (before || !isYoung) {
        changes.push(
          ...lines.map(line => ({
            ...line,
            entityRef,
            at,
            cause: batch.cause,
          })),
        );
      }
    }
    await insertRows(trx, 'services', STORED_COLUMNS, differing, 'entity_ref');
    rows += differing.length;
  }

  const removed = await remove(
    trx,
    batch.removed.map(cleanText).filter(ref => !services.has(ref)),
  );
  rows += removed.length;
  changes.push(
    ...removed.map(entityRef => ({
      kind: 'left' as const,
      entityRef,
      at,
      cause: batch.cause,
    })),
  );

  if (rows > 0) {
    await insertRows(
      trx,
      'service_changes',
      CHANGE_COLUMNS,
      changes.map(change => toChangeRow(change, version)),
    );
    await trx<StateRow>('store_state').update({
      version,
      ...(changes.length > 0 && { changed_at: at }),
      ...(batch.progress && toStateColumns({ progress: batch.progress })),
    });
  }
  return { rows, changes };
}

/** Gives the references of those that were there, in the order given. */
async function remove(
  trx: Knex.Transaction,
  refs: readonly string[],
): Promise<string[]> {
  if (refs.length === 0) {
    return [];
  }
  const rows: Pick<StoredRow, 'entity_ref'>[] = await whereIn(
    trx('services').select('entity_ref'),
    'entity_ref',
    refs,
  );
  const there = new Set(rows.map(row => row.entity_ref));
  const removed = [...new Set(refs)].filter(ref => there.has(ref));
  if (removed.length > 0) {
    await whereIn(trx('services'), 'entity_ref', removed).delete();
  }
  return removed;
}

/** The clock may have been set back, and time in the change log only goes on. */
function later(at: string, newest: string | null): string {
  return newest !== null && newest > at ? newest : at;
}
