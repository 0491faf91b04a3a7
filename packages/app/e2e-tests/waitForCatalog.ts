import { type FullConfig, request } from '@playwright/test';
import { DEMO_COMPONENTS } from './demo';

const PATIENCE_MILLISECONDS = 90_000;
const LOOK_EVERY_MILLISECONDS = 500;

type Context = Awaited<ReturnType<typeof request.newContext>>;

async function countComponents(context: Context, backend: string) {
  const signIn = await context
    .post(`${backend}/api/auth/guest/refresh`)
    .catch(() => undefined);
  if (!signIn?.ok()) {
    return 0;
  }
  const { token } = (await signIn.json()).backstageIdentity;
  const answer = await context.get(
    `${backend}/api/catalog/entities/by-query?filter=kind=component&limit=0`,
    { headers: { authorization: `Bearer ${token}` } },
  );
  return answer.ok() ? (await answer.json()).totalItems : 0;
}

// The development server serves the app on a port of its own.
const backendOf = (baseURL: string) =>
  baseURL.replace(/:3000$/, ':7007').replace(/\/$/, '');

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
