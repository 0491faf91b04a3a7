import type {
  BackstageCredentials,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  compareEditions,
  type Edition,
  knowledgeTryPermission,
} from 'backstage-plugin-mesh-readiness-common';
import { quoteRaw } from 'backstage-plugin-mesh-readiness-node';
import express, {
  type Request,
  type RequestHandler,
  type Response,
  type Router,
} from 'express';
import PromiseRouter from 'express-promise-router';
import type { AnsweringEditions, Assessor } from './assess/Assessor';
import { editionToCompareWith } from './assess/editionToCompareWith';
import { candidateEdition } from './dryRun/candidateEdition';
import { rememberLast } from './dryRun/rememberLast';
import type { DryRunner } from './dryRun/DryRunner';
import type { OverlayFile } from './overlays/OverlayFile';
import { readOverlay } from './overlays/readOverlay';
import {
  type AssessmentRequestBody,
  readAssessmentRequest,
} from './schema/assessmentRequest';
import {
  type DryRunRequestBody,
  readDryRunRequest,
} from './schema/dryRunRequest';
import { openApiDocument } from './schema/openapi';
import { summariseEdition } from './summariseEdition';

const LARGEST_BODY = '1mb';

/** Editions change with a restart, by software or by overlays, so a browser asks each time whether what it keeps still holds. */
const KEEP = 'private, no-cache';

/** The routes of the plugin. */
export function createRouter(options: {
  assessor: Assessor;
  dryRunner: DryRunner;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
  /** With overlays. */
  editions: readonly Edition[];
  defaultEdition: Edition;
  /** What the editions on offer were made of. */
  knowledge: {
    editions: readonly Edition[];
    overlays: readonly OverlayFile[];
  };
}): Router {
  const {
    assessor,
    dryRunner,
    httpAuth,
    permissions,
    editions,
    defaultEdition,
    knowledge,
  } = options;

  const findEdition = (id: string) =>
    editions.find(edition => edition.id === id);
  const knownIds = editions.map(({ id }) => id).join(', ');
  const editionOfPath = (id: string): Edition => {
    const edition = findEdition(id);
    if (!edition) {
      throw new NotFoundError(
        `There is no edition '${id}', expected one of ${knownIds}`,
      );
    }
    return edition;
  };
  const editionAskedFor = (id: string): Edition => {
    const edition = findEdition(id);
    if (!edition) {
      throw new InputError(
        `The edition '${id}' is not known, expected one of ${knownIds}`,
      );
    }
    return edition;
  };
  const editionsToAnswer = (id: string | undefined): AnsweringEditions => {
    const edition = id === undefined ? defaultEdition : editionAskedFor(id);
    return { edition, comparedWith: editionToCompareWith(edition, editions) };
  };
  const credentialsOf = (request: Request): Promise<BackstageCredentials> =>
    httpAuth.credentials(request, { allow: ['user', 'service'] });

  const routes: Router = createValidatedOpenApiRouter(openApiDocument);

  routes.get('/editions', async (request, response) => {
    await credentialsOf(request);
    sendKnowledge(response, {
      items: [...editions]
        .sort((a, b) => b.date.localeCompare(a.date))
        .map(edition => summariseEdition(edition, edition === defaultEdition)),
    });
  });

  routes.get('/editions/:editionId', async (request, response) => {
    await credentialsOf(request);
    sendKnowledge(response, editionOfPath(request.params.editionId));
  });

  routes.get('/editions/:editionId/comparison', async (request, response) => {
    await credentialsOf(request);
    const after = editionOfPath(request.params.editionId);
    const other = request.query.with as string | undefined;
    if (other === undefined) {
      throw new InputError(
        `The query names no edition to compare with, expected "with" and one of ${knownIds}`,
      );
    }
    const before = editionAskedFor(other);
    sendKnowledge(response, compareEditions(before, after));
  });

  routes.get(
    '/editions/:editionId/features/:featureId',
    async (request, response) => {
      await credentialsOf(request);
      const { editionId, featureId } = request.params;
      const feature = editionOfPath(editionId).features.find(
        ({ id }) => id === featureId,
      );
      if (!feature) {
        throw new NotFoundError(
          `The edition ${editionId} has no feature '${featureId}'`,
        );
      }
      sendKnowledge(response, feature);
    },
  );

  routes.get('/editions/:editionId/rules/:code', async (request, response) => {
    await credentialsOf(request);
    const { editionId, code } = request.params;
    const rule = editionOfPath(editionId).rules.find(one => one.code === code);
    if (!rule) {
      throw new NotFoundError(`The edition ${editionId} has no rule '${code}'`);
    }
    sendKnowledge(response, rule);
  });

  routes.get(
    '/assessments/:kind/:namespace/:name',
    async (request, response) => {
      const credentials = await credentialsOf(request);
      const { kind, namespace, name } = request.params;
      response.json(
        await assessor.assessCatalogEntity(
          { kind, namespace, name },
          {
            credentials,
            ...editionsToAnswer(request.query.edition as string | undefined),
          },
        ),
      );
    },
  );

  routes.post('/assessments', async (request, response) => {
    const credentials = await credentialsOf(request);
    const body: AssessmentRequestBody = request.body;
    const answering = editionsToAnswer(body.edition);
    response.json(
      'entity' in body
        ? await assessor.assessPostedEntity(body.entity, body.related, {
            credentials,
            ...answering,
          })
        : assessor.assessProfile(body.profile, answering),
    );
  });

  const candidateOf = rememberLast(
    ({
      edition: id = defaultEdition.id,
      overlays = [],
      withoutOverlays,
    }: Pick<DryRunRequestBody, 'edition' | 'overlays' | 'withoutOverlays'>) =>
      candidateEdition({
        edition: knowledge.editions.find(one => one.id === id)!,
        overlays: withoutOverlays ? [] : knowledge.overlays,
        candidates: overlays.map(({ name, content }) =>
          readOverlay(name, content),
        ),
      }),
  );

  routes.post('/dry-runs', async (request, response) => {
    const credentials = await credentialsOf(request);
    const [{ result }] = await permissions.authorize(
      [{ permission: knowledgeTryPermission }],
      { credentials },
    );
    if (result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(
        `You may not try knowledge, expected the permission ${knowledgeTryPermission.name}`,
      );
    }
    const { edition, overlays, withoutOverlays, cursor, limit } =
      request.body as DryRunRequestBody;
    if (edition !== undefined) {
      editionAskedFor(edition);
    }
    response.json(
      await dryRunner.runPage({
        credentials,
        before: defaultEdition,
        after: await candidateOf({ edition, overlays, withoutOverlays }),
        offered: editions,
        cursor,
        limit,
      }),
    );
  });

  const router = PromiseRouter();
  router.use(express.json({ limit: LARGEST_BODY }));
  // The route of the validated router would serve the same as OpenAPI 3.0.3.
  router.get('/openapi.json', (request, response) => {
    response.json({ ...openApiDocument, servers: [{ url: request.baseUrl }] });
  });
  router.post('/assessments', readBody(readAssessmentRequest));
  router.post('/dry-runs', readBody(readDryRunRequest));
  router.use(routes);
  return router;
}

/** Checks a body before the OpenAPI document does, because it says better what is wrong. */
function readBody(read: (body: unknown) => unknown): RequestHandler {
  return (request, _response, next) => {
    if (!request.is('application/json')) {
      throw new InputError(
        `The body of the request is of type ${quoteRaw(
          request.get('Content-Type') ?? 'unknown',
        )}, expected application/json`,
      );
    }
    request.body = read(request.body);
    next();
  };
}

function sendKnowledge(response: Response, knowledge: object) {
  response.set('Cache-Control', KEEP).json(knowledge);
}
