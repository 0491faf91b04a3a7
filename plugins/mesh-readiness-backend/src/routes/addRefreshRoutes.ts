import {
  assessmentRefreshPermission,
  type RefreshStatus,
} from 'backstage-plugin-mesh-readiness-common';
import type { Router } from 'express';
import type { ViewerReader } from '../access/ViewerReader';
import type { CredentialsOf } from './CredentialsOf';
import { freshnessFor } from './freshnessFor';
import type { Refreshes } from './Refreshes';
import { sendNew } from './sendNew';

/** How far a refresh has come, and starting and stopping one. */
export function addRefreshRoutes(
  routes: Router,
  options: {
    refreshes: Refreshes;
    viewers: Pick<ViewerReader, 'require' | 'sightOf'>;
    credentialsOf: CredentialsOf;
  },
): void {
  const { refreshes, viewers, credentialsOf } = options;

  routes.get('/refresh', async (request, response) => {
    const credentials = await credentialsOf(request);
    const viewer = await viewers.sightOf([], credentials);
    const { last, ...freshness } = await refreshes.status();
    const body: RefreshStatus = {
      ...freshnessFor(viewer, freshness),
      ...(last && viewer.sees === 'all' && { last }),
    };
    sendNew(response, body);
  });

  routes.post('/refresh', async (request, response) => {
    const credentials = await credentialsOf(request);
    await viewers.require([assessmentRefreshPermission], credentials);
    await refreshes.start();
    response.status(202).end();
  });

  routes.delete('/refresh', async (request, response) => {
    const credentials = await credentialsOf(request);
    await viewers.require([assessmentRefreshPermission], credentials);
    await refreshes.cancel();
    response.status(202).end();
  });
}
