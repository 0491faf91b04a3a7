import {
  type Edition,
  SERVICE_SORT_KEYS,
  type ServiceQuery,
  type ServiceSortKey,
} from 'backstage-plugin-mesh-readiness-common';
import { readChoice } from './readChoice';
import { readOne } from './readOne';

const ORDERS = ['asc', 'desc'] as const;

/** In which order to list services. */
export function readSort(
  params: URLSearchParams,
  edition: Edition,
): Pick<ServiceQuery, 'sort' | 'order'> {
  const sort = readOne(params, 'sort');
  const order = readOne(params, 'order');
  return {
    ...(sort === undefined ? {} : { sort: readSortKey(sort, edition) }),
    ...(order === undefined
      ? {}
      : { order: readChoice('order', order, ORDERS) }),
  };
}

function readSortKey(written: string, { meshes }: Edition): ServiceSortKey {
  return readChoice<ServiceSortKey>('sort', written, [
    ...SERVICE_SORT_KEYS,
    ...meshes.map(({ id }) => `verdict:${id}` as const),
  ]);
}
