import { ResponseError } from '@backstage/errors';

/** The status that the backend answered with; nothing where it did not answer. */
export const statusOf = (error: Error): number | undefined =>
  error instanceof ResponseError ? error.statusCode : undefined;
