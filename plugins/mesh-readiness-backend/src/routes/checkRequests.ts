import {
  type Edition,
  SERVICE_FILTER_KEYS,
} from 'backstage-plugin-mesh-readiness-common';
import type { Router } from 'express';
import { readAssessmentRequest } from '../schema/assessmentRequest';
import { readDryRunRequest } from '../schema/dryRunRequest';
import { readChangesQuery } from './query/readChangesQuery';
import { readCsvQuery } from './query/readCsvQuery';
import { readFacetQuery } from './query/readFacetQuery';
import { readGroupsQuery } from './query/readGroupsQuery';
import { readHistoryQuery } from './query/readHistoryQuery';
import { readQuery } from './query/readQuery';
import { readServiceQuery } from './query/readServiceQuery';
import { readSummaryQuery } from './query/readSummaryQuery';
import { readBody } from './readBody';

const QUERIES = {
  '/services': readServiceQuery,
  '/services/facets/:name': readFacetQuery,
  '/services.csv': readCsvQuery,
  '/summary': readSummaryQuery,
  '/groups/:by': readGroupsQuery,
  '/history': readHistoryQuery,
  '/changes': readChangesQuery,
};

/** Checks requests before the OpenAPI document does, because that says less well what is wrong. */
export function checkRequests(
  router: Router,
  { edition }: { edition: Edition },
): void {
  router.post('/assessments', readBody(readAssessmentRequest));
  router.post('/dry-runs', readBody(readDryRunRequest));
  for (const [path, read] of Object.entries(QUERIES)) {
    router.get(
      path,
      readQuery(read, {
        edition,
        lists: [...SERVICE_FILTER_KEYS, 'facets', 'columns'],
      }),
    );
  }
}
