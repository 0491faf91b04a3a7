import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  assessmentReadPermission,
  assessmentRefreshPermission,
} from 'backstage-plugin-mesh-readiness-common';
import type { Router } from 'express';
import type { ViewerReader } from '../access/ViewerReader';
import type { Assessor } from '../assess/Assessor';
import type { AssessmentRequestBody } from '../schema/assessmentRequest';
import type { CredentialsOf } from './CredentialsOf';
import type { OfferedEditions } from './OfferedEditions';
import type { Refreshes } from './Refreshes';

/** The answer about one service, to who may see it. */
export function addAssessmentRoutes(
  routes: Router,
  options: {
    assessor: Assessor;
    editions: OfferedEditions;
    viewers: ViewerReader;
    refreshes: Pick<Refreshes, 'refreshService'>;
    credentialsOf: CredentialsOf;
  },
): void {
  const { assessor, editions, viewers, refreshes, credentialsOf } = options;

  routes.get(
    '/assessments/:kind/:namespace/:name',
    async (request, response) => {
      const credentials = await credentialsOf(request);
      const answering = editions.toAnswer(
        request.query.edition as string | undefined,
      );
      const viewer = await viewers.sightOf([], credentials);
      const { kind, namespace, name } = request.params;
      response.json(
        await assessor.assessCatalogEntity(
          { kind, namespace, name },
          { credentials, viewer, ...answering },
        ),
      );
    },
  );

  routes.post(
    '/assessments/:kind/:namespace/:name/refresh',
    async (request, response) => {
      const credentials = await credentialsOf(request);
      const answering = editions.toAnswer(
        request.query.edition as string | undefined,
      );
      const viewer = await viewers.sightOf(
        [assessmentRefreshPermission],
        credentials,
      );
      const { kind, namespace, name } = request.params;
      const ref = { kind, namespace, name };
      if (viewer.sees !== 'all') {
        await viewers.requireEntity(ref, credentials);
      }
      await refreshes.refreshService(stringifyEntityRef(ref));
      response.json(
        await assessor.assessCatalogEntity(ref, {
          credentials,
          viewer,
          ...answering,
        }),
      );
    },
  );

  routes.post('/assessments', async (request, response) => {
    const credentials = await credentialsOf(request);
    const body: AssessmentRequestBody = request.body;
    const answering = editions.toAnswer(body.edition);
    await viewers.require([assessmentReadPermission], credentials);
    response.json(
      'entity' in body
        ? await assessor.assessPostedEntity(body.entity, body.related, {
            credentials,
            ...answering,
          })
        : assessor.assessProfile(body.profile, answering),
    );
  });
}
