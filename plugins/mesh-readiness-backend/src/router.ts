import type {
  HttpAuthService,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import express, { type Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { ViewerReader } from './access/ViewerReader';
import type { Assessor } from './assess/Assessor';
import type { DryRunner } from './dryRun/DryRunner';
import type { OverlayFile } from './overlays/OverlayFile';
import { addAdoptionRoutes } from './routes/addAdoptionRoutes';
import { addAssessmentRoutes } from './routes/addAssessmentRoutes';
import { addDryRunRoutes } from './routes/addDryRunRoutes';
import { addKnowledgeRoutes } from './routes/addKnowledgeRoutes';
import { addRefreshRoutes } from './routes/addRefreshRoutes';
import { addServiceRoutes } from './routes/addServiceRoutes';
import { Asking } from './routes/Asking';
import { checkRequests } from './routes/checkRequests';
import type { CredentialsOf } from './routes/CredentialsOf';
import { ChangeReader } from './routes/history/ChangeReader';
import { HistoryReader } from './routes/history/HistoryReader';
import type { Lookups } from './routes/Lookups';
import { OfferedEditions } from './routes/OfferedEditions';
import type { Refreshes } from './routes/Refreshes';
import { openApiDocument } from './schema/openapi';
import type { ServiceStore } from './store/ServiceStore';

const LARGEST_BODY = '1mb';

/** The routes of the plugin. */
export function createRouter(options: {
  assessor: Assessor;
  dryRunner: DryRunner;
  catalog: CatalogService;
  httpAuth: HttpAuthService;
  logger: LoggerService;
  permissions: PermissionsService;
  /** With overlays. */
  editions: readonly Edition[];
  defaultEdition: Edition;
  /** What the editions on offer were made of. */
  knowledge: {
    editions: readonly Edition[];
    overlays: readonly OverlayFile[];
  };
  lookups: Lookups;
  refreshes: Refreshes;
  store: Pick<ServiceStore, 'changes' | 'days'>;
}): Router {
  const { catalog, httpAuth, logger, permissions, lookups, store } = options;
  const edition = options.defaultEdition;
  const credentialsOf: CredentialsOf = request =>
    httpAuth.credentials(request, { allow: ['user', 'service'] });
  const viewers = new ViewerReader({ permissions, catalog, logger });
  const editions = new OfferedEditions({
    all: options.editions,
    standard: edition,
  });
  const asking = new Asking({ credentialsOf, viewers, lookups });
  const shared = {
    ...options,
    editions,
    edition,
    credentialsOf,
    viewers,
    asking,
  };

  const routes: Router = createValidatedOpenApiRouter(openApiDocument);
  addKnowledgeRoutes(routes, shared);
  addAssessmentRoutes(routes, shared);
  addDryRunRoutes(routes, shared);
  addServiceRoutes(routes, shared);
  addAdoptionRoutes(routes, {
    ...shared,
    changes: new ChangeReader({ store, logger }),
    history: new HistoryReader({ store, logger }),
  });
  addRefreshRoutes(routes, shared);

  const router = PromiseRouter();
  router.use(express.json({ limit: LARGEST_BODY }));
  // The route of the validated router would serve the same as OpenAPI 3.0.3.
  router.get('/openapi.json', (request, response) => {
    response.json({ ...openApiDocument, servers: [{ url: request.baseUrl }] });
  });
  checkRequests(router, { edition });
  router.use(routes);
  return router;
}
