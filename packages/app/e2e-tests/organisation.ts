import type { APIRequestContext } from '@playwright/test';
import { guestHeaders } from './backend';
import { PORTALS } from './portals';
import { expect, test } from './support';

export { expect, PORTALS, test };

/** Leaves out the tests of a file when they are run on a portal that is up, which has no generated organisation. */
export function needsOrganisation() {
  test.skip(
    Boolean(process.env.PLAYWRIGHT_URL),
    'needs the portals with the generated organisation, which the tests start themselves',
  );
}

/** What the plugin of a portal answers to its visitor. */
export async function answerOf<T>(
  request: APIRequestContext,
  portal: string,
  path: string,
): Promise<T> {
  const response = await request.get(`${portal}/api/mesh-readiness${path}`, {
    headers: await guestHeaders(request, portal),
  });
  expect(response.status(), `GET ${path}`).toBe(200);
  return response.json();
}
