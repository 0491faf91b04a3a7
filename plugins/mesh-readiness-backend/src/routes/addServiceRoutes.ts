import {
  type Edition,
  SERVICE_FACETS,
  type ServiceList,
} from 'backstage-plugin-mesh-readiness-common';
import { NotFoundError } from '@backstage/errors';
import { quoteRaw } from 'backstage-plugin-mesh-readiness-node';
import type { Router } from 'express';
import { csvColumns } from '../csv/csvColumns';
import { writeCsv } from '../csv/writeCsv';
import type { Asking } from './Asking';
import { readCsvQuery } from './query/readCsvQuery';
import { readFacetQuery } from './query/readFacetQuery';
import { readServiceQuery } from './query/readServiceQuery';
import { sendNew } from './sendNew';

/** Lists of services, what they can be filtered by, and all of them in a file. */
export function addServiceRoutes(
  routes: Router,
  options: { asking: Asking; edition: Edition },
): void {
  const { asking, edition } = options;

  routes.get('/services', async (request, response) => {
    const { params, viewer, lookup, freshness } = await asking.about(request);
    const body: ServiceList = {
      ...lookup.list(readServiceQuery(params, edition), viewer),
      freshness,
    };
    sendNew(response, body);
  });

  routes.get('/services/facets/:name', async (request, response) => {
    const name = SERVICE_FACETS.find(one => one === request.params.name);
    if (!name) {
      throw new NotFoundError(
        `There is no facet '${quoteRaw(
          request.params.name,
        )}', expected one of ${SERVICE_FACETS.join(', ')}`,
      );
    }
    const { params, viewer, lookup } = await asking.about(request);
    const { filters, ...which } = readFacetQuery(params, edition);
    sendNew(response, lookup.facet(name, { filters, viewer }, which));
  });

  routes.get('/services.csv', async (request, response) => {
    const { params, viewer, lookup } = await asking.about(request);
    const { columns, ...query } = readCsvQuery(params, edition);
    const services = lookup.select(query, viewer);
    response
      .set('Cache-Control', 'private, no-store')
      .attachment('mesh-readiness-services.csv')
      .type('text/csv; charset=utf-8');
    await writeCsv(services, csvColumns(columns, edition), response);
  });
}
