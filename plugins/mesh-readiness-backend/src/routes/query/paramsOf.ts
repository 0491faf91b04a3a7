import type { Request } from 'express';

/** The query parameters of a request as they were sent. */
export function paramsOf({
  originalUrl,
}: Pick<Request, 'originalUrl'>): URLSearchParams {
  const start = originalUrl.indexOf('?');
  return new URLSearchParams(start < 0 ? '' : originalUrl.slice(start));
}
