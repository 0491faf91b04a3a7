import { InputError } from '@backstage/errors';
import { quoteRaw } from 'backstage-plugin-mesh-readiness-node';
import type { RequestHandler } from 'express';

/** Checks a body and puts what was read of it in its place. */
export function readBody(read: (body: unknown) => unknown): RequestHandler {
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
