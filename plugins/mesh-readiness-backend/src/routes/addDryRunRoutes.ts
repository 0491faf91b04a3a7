import {
  assessmentReadPermission,
  type Edition,
  knowledgeTryPermission,
} from 'backstage-plugin-mesh-readiness-common';
import type { Router } from 'express';
import type { ViewerReader } from '../access/ViewerReader';
import { candidateEdition } from '../dryRun/candidateEdition';
import type { DryRunner } from '../dryRun/DryRunner';
import { rememberLast } from '../dryRun/rememberLast';
import type { OverlayFile } from '../overlays/OverlayFile';
import { readOverlay } from '../overlays/readOverlay';
import type { DryRunRequestBody } from '../schema/dryRunRequest';
import type { CredentialsOf } from './CredentialsOf';
import type { OfferedEditions } from './OfferedEditions';

/** What other knowledge would change, to who may try it. */
export function addDryRunRoutes(
  routes: Router,
  options: {
    dryRunner: DryRunner;
    editions: OfferedEditions;
    /** What the editions on offer were made of. */
    knowledge: {
      editions: readonly Edition[];
      overlays: readonly OverlayFile[];
    };
    viewers: ViewerReader;
    credentialsOf: CredentialsOf;
  },
): void {
  const { dryRunner, editions, knowledge, viewers, credentialsOf } = options;

  const candidateOf = rememberLast(
    ({
      edition: id = editions.standard.id,
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
    await viewers.require(
      [knowledgeTryPermission, assessmentReadPermission],
      credentials,
    );
    const { edition, overlays, withoutOverlays, cursor, limit } =
      request.body as DryRunRequestBody;
    if (edition !== undefined) {
      editions.askedFor(edition);
    }
    response.json(
      await dryRunner.runPage({
        credentials,
        before: editions.standard,
        after: await candidateOf({ edition, overlays, withoutOverlays }),
        offered: editions.all,
        cursor,
        limit,
      }),
    );
  });
}
