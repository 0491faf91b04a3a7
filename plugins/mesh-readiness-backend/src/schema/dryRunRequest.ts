import { InputError } from '@backstage/errors';
import { z } from 'zod';
import { strict } from './strict';
import { word } from './word';

const MOST_ISSUES = 5;
const MOST_OVERLAYS = 5;
const DEFAULT_LIMIT = 50;
const LARGEST_LIMIT = 200;

/** The body of `POST /dry-runs`. */
export const dryRunRequestSchema = strict({
  edition: word
    .optional()
    .describe(
      'Id of the edition to try; the one that answers today when it is left out',
    ),
  overlays: z
    .array(
      strict({
        name: word.describe('What problems call it, such as acme.yaml'),
        content: z.string().describe('YAML'),
      }),
    )
    .max(MOST_OVERLAYS)
    .optional()
    .describe(
      'Overlays to try, laid over those in use; one with the id of one in use takes its place',
    ),
  withoutOverlays: z
    .boolean()
    .optional()
    .describe('Whether to leave out the overlays in use'),
  cursor: z
    .string()
    .min(1)
    .max(10_000)
    .optional()
    .describe('From the answer before; left out for the first page'),
  limit: z
    .int()
    .min(1)
    .max(LARGEST_LIMIT)
    .default(DEFAULT_LIMIT)
    .describe('Services on a page'),
}).describe('What to try: at least one of the first three');

/** What is to be tried, and on which page of services. */
export type DryRunRequestBody = z.output<typeof dryRunRequestSchema>;

/** Checks the body of `POST /dry-runs`; throws an `InputError` that says what was expected. */
export function readDryRunRequest(body: unknown): DryRunRequestBody {
  const parsed = dryRunRequestSchema.safeParse(body);
  if (!parsed.success) {
    const issues = parsed.error.issues
      .slice(0, MOST_ISSUES)
      .map(({ path, message }) => `${['body', ...path].join('.')}: ${message}`);
    throw new InputError(`The request is malformed. ${issues.join('; ')}`);
  }
  const { edition, overlays = [], withoutOverlays } = parsed.data;
  if (edition === undefined && overlays.length === 0 && !withoutOverlays) {
    throw new InputError(
      'The request names nothing to try, expected at least one of "edition", "overlays" and "withoutOverlays"',
    );
  }
  return parsed.data;
}
