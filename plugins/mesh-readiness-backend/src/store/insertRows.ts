import type { Knex } from 'knex';

/** Rows a statement; 26 columns of as many stay far below the 32,766 values that SQLite takes. */
const ROWS = 200;

/**
 * Inserts rows that all have the same columns; with a key, rows that are there already are replaced.
 * Written out because the one of Knex takes half as long again on SQLite, where it builds a union of selects.
 */
export async function insertRows<T extends object>(
  trx: Knex.Transaction,
  table: string,
  columns: readonly (keyof T & string)[],
  rows: readonly T[],
  key?: keyof T & string,
): Promise<void> {
  const names = columns.map(() => '??').join(', ');
  const values = `(${columns.map(() => '?').join(', ')})`;
  const others = columns.filter(column => column !== key);
  const merge = key
    ? `on conflict (??) do update set ${others
        .map(() => '?? = excluded.??')
        .join(', ')}`
    : '';
  for (let start = 0; start < rows.length; start += ROWS) {
    const some = rows.slice(start, start + ROWS);
    await trx.raw(
      `insert into ?? (${names}) values ${some
        .map(() => values)
        .join(', ')} ${merge}`,
      [
        table,
        ...columns,
        ...some.flatMap(row => columns.map(column => row[column] ?? null)),
        ...(key ? [key, ...others.flatMap(column => [column, column])] : []),
      ] as Knex.RawBinding[],
    );
  }
}
