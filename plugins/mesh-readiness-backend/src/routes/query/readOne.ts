import { InputError } from '@backstage/errors';
import { quoteRaw } from 'backstage-plugin-mesh-readiness-node';

/** The value of a query parameter that may stand there once; `undefined` when it does not. */
export function readOne(
  params: URLSearchParams,
  name: string,
): string | undefined {
  const values = params.getAll(name);
  if (values.length > 1) {
    throw new InputError(
      `The query parameter "${name}" stands there ${
        values.length
      } times (${quoteRaw(values.join(', '))}), expected one`,
    );
  }
  return values[0];
}
