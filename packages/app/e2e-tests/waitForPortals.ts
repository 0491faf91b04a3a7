import {
  type APIRequestContext,
  type FullConfig,
  request,
} from '@playwright/test';
import { backendOf, guestHeaders } from './backend';
import { DEMO_COMPONENTS } from './demo';
import { GENERATED_SERVICES, PORTALS } from './portals';

const PATIENCE_MILLISECONDS = 180_000;
// What a visitor of the restricted portal sees at least, once the organisation is filled in.
const FEW = 100;

const LOOK_EVERY_MILLISECONDS = 500;

/** Waits until the catalog has read the whole demo, and until the organisations are assessed, so that no test has to care how far they are. */
export default async function waitForPortals(config: FullConfig) {
  const context = await request.newContext();
  const demo = backendOf(config.projects[0].use.baseURL!);
  await waitUntil(
    'components in the catalog of the demo',
    DEMO_COMPONENTS,
    () => countComponents(context, demo),
  );
  if (!process.env.PLAYWRIGHT_URL) {
    await waitUntil(
      `services refreshed in ${PORTALS.all}`,
      GENERATED_SERVICES + DEMO_COMPONENTS,
      () => countRefreshed(context, PORTALS.all),
    );
    await waitUntil(`services to be seen in ${PORTALS.own}`, FEW, () =>
      countSeen(context, PORTALS.own),
    );
  }
  await context.dispose();
}

async function waitUntil(
  what: string,
  wanted: number,
  count: () => Promise<number>,
) {
  const started = Date.now();
  let found = await count();
  while (found < wanted) {
    if (Date.now() - started > PATIENCE_MILLISECONDS) {
      throw new Error(
        `There are ${found} ${what} after ${
          PATIENCE_MILLISECONDS / 1000
        } seconds, expected ${wanted}. The log of the backend says why; DEBUG_PORTAL=1 shows it.`,
      );
    }
    await new Promise(resolve => setTimeout(resolve, LOOK_EVERY_MILLISECONDS));
    found = await count();
  }
}

async function countComponents(context: APIRequestContext, backend: string) {
  const answer = await read(
    context,
    backend,
    '/api/catalog/entities/by-query?filter=kind=component&limit=0',
  );
  return answer?.totalItems ?? 0;
}

/** Services of the last refresh that came to its end. */
async function countRefreshed(context: APIRequestContext, backend: string) {
  const answer = await read(context, backend, '/api/mesh-readiness/refresh');
  return answer?.progress || answer?.last?.cancelled
    ? 0
    : answer?.last?.services ?? 0;
}

/** Services that a visitor with a restricted view sees, once they are as many as the catalog shows them; how many there are in all they are not told. */
async function countSeen(context: APIRequestContext, backend: string) {
  const [components, services] = await Promise.all([
    countComponents(context, backend),
    read(context, backend, '/api/mesh-readiness/services?limit=1&facets=none'),
  ]);
  return services?.total === components && !services.freshness.progress
    ? components
    : 0;
}

async function read(context: APIRequestContext, backend: string, path: string) {
  const headers = await guestHeaders(context, backend);
  const answer =
    headers && (await context.get(`${backend}${path}`, { headers }));
  return answer?.ok() ? answer.json() : undefined;
}
