import { NotFoundError } from '@backstage/errors';
import {
  ADOPTION_GROUPS,
  type AdoptionGroups,
  type AdoptionSummary,
  type Edition,
} from 'backstage-plugin-mesh-readiness-common';
import { quoteRaw } from 'backstage-plugin-mesh-readiness-node';
import type { Router } from 'express';
import type { Asking } from './Asking';
import type { ChangeReader } from './history/ChangeReader';
import type { HistoryReader } from './history/HistoryReader';
import { readChangesQuery } from './query/readChangesQuery';
import { readGroupsQuery } from './query/readGroupsQuery';
import { readHistoryQuery } from './query/readHistoryQuery';
import { readSummaryQuery } from './query/readSummaryQuery';
import { sendNew } from './sendNew';

/** What all services come to, now and over time. */
export function addAdoptionRoutes(
  routes: Router,
  options: {
    asking: Asking;
    edition: Edition;
    changes: ChangeReader;
    history: HistoryReader;
  },
): void {
  const { asking, edition, changes, history } = options;

  routes.get('/summary', async (request, response) => {
    const { params, viewer, lookup, freshness } = await asking.about(request);
    const { filters } = readSummaryQuery(params, edition);
    const body: AdoptionSummary = {
      ...lookup.summary({ filters, viewer }),
      freshness,
    };
    sendNew(response, body);
  });

  routes.get('/groups/:by', async (request, response) => {
    const by = ADOPTION_GROUPS.find(one => one === request.params.by);
    if (!by) {
      throw new NotFoundError(
        `Services are not grouped by '${quoteRaw(
          request.params.by,
        )}', expected one of ${ADOPTION_GROUPS.join(', ')}`,
      );
    }
    const { params, viewer, lookup, freshness } = await asking.about(request);
    const { filters, ...page } = readGroupsQuery(params, edition);
    const body: AdoptionGroups = {
      ...lookup.groups(by, { filters, viewer }, page),
      freshness,
    };
    sendNew(response, body);
  });

  routes.get('/history', async (request, response) => {
    const asked = await asking.about(request);
    sendNew(
      response,
      await history.read(asked, readHistoryQuery(asked.params, edition)),
    );
  });

  routes.get('/changes', async (request, response) => {
    const asked = await asking.about(request);
    sendNew(
      response,
      await changes.read(asked, readChangesQuery(asked.params, edition)),
    );
  });
}
