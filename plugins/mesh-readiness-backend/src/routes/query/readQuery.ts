import type { Edition } from 'backstage-plugin-mesh-readiness-common';
import type { RequestHandler } from 'express';
import { paramsOf } from './paramsOf';

/** Checks a query before the OpenAPI document does, because it says better what is wrong, and hands every parameter on as a list. */
export function readQuery(
  read: (params: URLSearchParams, edition: Edition) => unknown,
  options: {
    edition: Edition;
    /** Parameters that may stand there more than once. */
    lists: readonly string[];
  },
): RequestHandler {
  const { edition, lists } = options;
  return (request, _response, next) => {
    const params = paramsOf(request);
    read(params, edition);
    request.query = Object.fromEntries(
      [...new Set(params.keys())].map(name => [
        name,
        lists.includes(name) ? params.getAll(name) : params.get(name)!,
      ]),
    );
    next();
  };
}
