import type { APIRequestContext } from '@playwright/test';

/** Where the backend of a portal listens; the development server serves the app on a port of its own. */
export const backendOf = (baseURL: string) =>
  (process.env.PLAYWRIGHT_BACKEND_URL ?? baseURL)
    .replace(/:3000\/?$/, ':7007')
    .replace(/\/$/, '');

/** The headers of a request that the guest sends; undefined while nobody can sign in. */
export async function guestHeaders(
  request: APIRequestContext,
  backend: string,
): Promise<Record<string, string> | undefined> {
  const signIn = await request
    .post(`${backend}/api/auth/guest/refresh`)
    .catch(() => undefined);
  return signIn?.ok()
    ? {
        authorization: `Bearer ${
          (await signIn.json()).backstageIdentity.token
        }`,
      }
    : undefined;
}
