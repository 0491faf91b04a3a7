import { InputError } from '@backstage/errors';
import { quoteRaw } from 'backstage-plugin-mesh-readiness-node';
import { readOne } from './readOne';

/** The longest text to look for, and the longest value of a filter. */
export const LONGEST_TEXT = 256;

/** A text out of a query; `undefined` when it is not there. */
export function readText(
  params: URLSearchParams,
  name: string,
): string | undefined {
  const text = readOne(params, name);
  return text === undefined ? undefined : checkLength(name, text);
}

/** The text itself, unless it is too long. */
export function checkLength(name: string, text: string): string {
  if (text.length > LONGEST_TEXT) {
    throw new InputError(
      `The query parameter "${name}" has ${text.length} characters ("${quoteRaw(
        text,
      )}"), expected at most ${LONGEST_TEXT}`,
    );
  }
  return text;
}
