import type { z } from 'zod';
import { showValue } from '../showValue';
import { valueAt } from '../valueAt';
import { didYouMean } from './nearestIds';
import { problemAt, type OverlayProblem } from './OverlayProblem';

const SEPARATOR = ', ';

/** Makes the message of an issue about unknown keys the list of the known ones, for {@link describeIssue} to use. */
export const nameKnownKeys: z.core.$ZodErrorMap = issue => {
  if (issue.code !== 'unrecognized_keys') {
    return undefined;
  }
  const { def } = (issue.inst as z.core.$ZodObject)._zod;
  return Object.keys(def.shape).join(SEPARATOR);
};

const TYPES: Record<string, string> = {
  string: 'a text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object with keys',
  record: 'an object with keys',
};

const MINIMA: Record<string, (minimum: number | bigint) => string> = {
  array: minimum => `a list with at least ${minimum}`,
  string: () => 'a text that is not empty',
};

/** What a schema found wrong with the data of a file, in words that say what was expected. */
export function describeIssue(
  issue: z.core.$ZodIssue,
  data: unknown,
  file: string,
  base: readonly PropertyKey[] = [],
): OverlayProblem[] {
  const path = [...base, ...issue.path];
  const value = valueAt(data, path);
  const problem = (expected: string) => [
    problemAt('schema', file, path, showValue(value), expected),
  ];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = issue.message.split(SEPARATOR);
      return issue.keys.map(key =>
        problemAt(
          'schema',
          file,
          [...path, key],
          `the key "${key}"`,
          `one of ${issue.message}${didYouMean(key, candidates(known))}`,
        ),
      );
    }
    case 'invalid_key':
      return [
        problemAt(
          'schema',
          file,
          path,
          `the key "${String(path[path.length - 1])}"`,
          issue.issues[0].message,
        ),
      ];
    case 'invalid_value':
      return problem(oneOf(issue.values, value));
    case 'invalid_type':
      return problem(TYPES[issue.expected] ?? issue.message);
    case 'too_small':
      return problem(MINIMA[issue.origin]?.(issue.minimum) ?? issue.message);
    case 'too_big':
      return issue.origin === 'array'
        ? [
            problemAt(
              'schema',
              file,
              path,
              `${(value as unknown[]).length} entries`,
              `a list with at most ${issue.maximum}`,
            ),
          ]
        : problem(issue.message);
    case 'invalid_format':
      return problem(
        issue.format === 'date' ? 'a day such as "2026-11-22"' : issue.message,
      );
    case 'invalid_union': {
      const nearest = [...issue.errors].sort((a, b) => a.length - b.length)[0];
      return nearest
        ? nearest.flatMap(inner => describeIssue(inner, data, file, path))
        : problem(oneOf((issue as { options?: unknown[] }).options, value));
    }
    default:
      return problem(issue.message);
  }
}

function oneOf(values: readonly unknown[] = [], written: unknown): string {
  const known = values.map(String);
  return `one of ${known.join(SEPARATOR)}${
    typeof written === 'string' ? didYouMean(written, candidates(known)) : ''
  }`;
}

function candidates(ids: readonly string[]) {
  return ids.map(id => ({ id }));
}
