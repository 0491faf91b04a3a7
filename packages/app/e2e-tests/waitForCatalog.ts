import {
  type APIRequestContext,
  type FullConfig,
  request,
} from '@playwright/test';
import { backendOf, guestHeaders } from './backend';
import { DEMO_COMPONENTS } from './demo';

const PATIENCE_MILLISECONDS = 90_000;
const LOOK_EVERY_MILLISECONDS = 500;

async function countComponents(context: APIRequestContext, backend: string) {
  const headers = await guestHeaders(context, backend);
  if (!headers) {
    return 0;
  }
  const answer = await context.get(
    `${backend}/api/catalog/entities/by-query?filter=kind=component&limit=0`,
    { headers },
  );
  return answer.ok() ? (await answer.json()).totalItems : 0;
}

/** Waits until the catalog has read the whole demo, so that no test has to care how far it is. */
export default async function waitForCatalog(config: FullConfig) {
  const { baseURL } = config.projects[0].use;
  const context = await request.newContext();
  const started = Date.now();
  let found = 0;
  while (Date.now() - started < PATIENCE_MILLISECONDS) {
    found = await countComponents(context, backendOf(baseURL!));
    if (found >= DEMO_COMPONENTS) {
      await context.dispose();
      return;
    }
    await new Promise(resolve => setTimeout(resolve, LOOK_EVERY_MILLISECONDS));
  }
  throw new Error(
    `The catalog has ${found} components after ${
      PATIENCE_MILLISECONDS / 1000
    } seconds, but the demo has ${DEMO_COMPONENTS}. The log of the backend says why; DEBUG_PORTAL=1 shows it.`,
  );
}
