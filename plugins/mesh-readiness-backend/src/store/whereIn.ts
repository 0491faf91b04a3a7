import type { Knex } from 'knex';
import { isPostgres } from './isPostgres';

/** Narrows a query down to some texts, given as one value, so that the statement is the same however many there are. */
export function whereIn<T extends Knex.QueryBuilder>(
  query: T,
  column: string,
  texts: readonly string[],
): T {
  return isPostgres(query.client)
    ? (query.whereRaw('?? = any(?)', [column, [...texts]]) as T)
    : (query.whereRaw('?? in (select value from json_each(?))', [
        column,
        JSON.stringify(texts),
      ]) as T);
}
