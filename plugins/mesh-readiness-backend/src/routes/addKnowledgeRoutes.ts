import { InputError, NotFoundError } from '@backstage/errors';
import { compareEditions } from 'backstage-plugin-mesh-readiness-common';
import type { Response, Router } from 'express';
import { summariseEdition } from '../summariseEdition';
import type { CredentialsOf } from './CredentialsOf';
import type { OfferedEditions } from './OfferedEditions';

/** Editions change with a restart, by software or by overlays, so a browser asks each time whether what it keeps still holds. */
const KEEP = 'private, no-cache';

/** What the editions say, to everybody who is signed in. */
export function addKnowledgeRoutes(
  routes: Router,
  options: { editions: OfferedEditions; credentialsOf: CredentialsOf },
): void {
  const { editions, credentialsOf } = options;

  routes.get('/editions', async (request, response) => {
    await credentialsOf(request);
    sendKnowledge(response, {
      items: [...editions.all]
        .sort((a, b) => b.date.localeCompare(a.date))
        .map(edition =>
          summariseEdition(edition, edition === editions.standard),
        ),
    });
  });

  routes.get('/editions/:editionId', async (request, response) => {
    await credentialsOf(request);
    sendKnowledge(response, editions.ofPath(request.params.editionId));
  });

  routes.get('/editions/:editionId/comparison', async (request, response) => {
    await credentialsOf(request);
    const after = editions.ofPath(request.params.editionId);
    const other = request.query.with as string | undefined;
    if (other === undefined) {
      throw new InputError(
        `The query names no edition to compare with, expected "with" and one of ${editions.ids}`,
      );
    }
    const before = editions.askedFor(other);
    sendKnowledge(response, compareEditions(before, after));
  });

  routes.get(
    '/editions/:editionId/features/:featureId',
    async (request, response) => {
      await credentialsOf(request);
      const { editionId, featureId } = request.params;
      const feature = editions
        .ofPath(editionId)
        .features.find(({ id }) => id === featureId);
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
    const rule = editions
      .ofPath(editionId)
      .rules.find(one => one.code === code);
    if (!rule) {
      throw new NotFoundError(`The edition ${editionId} has no rule '${code}'`);
    }
    sendKnowledge(response, rule);
  });
}

function sendKnowledge(response: Response, knowledge: object) {
  response.set('Cache-Control', KEEP).json(knowledge);
}
