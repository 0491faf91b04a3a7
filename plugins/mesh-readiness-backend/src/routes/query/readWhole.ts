import { InputError } from '@backstage/errors';
import { quoteRaw } from 'backstage-plugin-mesh-readiness-node';
import { readOne } from './readOne';

/** A whole number out of a query, within bounds. */
export function readWhole(
  params: URLSearchParams,
  name: string,
  options: { least: number; most: number; otherwise: number },
): number {
  const { least, most, otherwise } = options;
  const written = readOne(params, name);
  if (written === undefined) {
    return otherwise;
  }
  const number = /^\d{1,9}$/.test(written) ? Number(written) : NaN;
  if (!(number >= least && number <= most)) {
    throw new InputError(
      `The query parameter "${name}" is "${quoteRaw(
        written,
      )}", expected a whole number from ${least} to ${most}`,
    );
  }
  return number;
}
