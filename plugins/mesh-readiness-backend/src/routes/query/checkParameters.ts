import { InputError } from '@backstage/errors';
import { quoteRaw } from 'backstage-plugin-mesh-readiness-node';

/** Throws when a query has a parameter that the route does not know. */
export function checkParameters(
  params: URLSearchParams,
  known: readonly string[],
): void {
  for (const name of params.keys()) {
    if (!known.includes(name)) {
      throw new InputError(
        `The query parameter "${quoteRaw(
          name,
        )}" is not known, expected ${known.join(', ')}`,
      );
    }
  }
}
