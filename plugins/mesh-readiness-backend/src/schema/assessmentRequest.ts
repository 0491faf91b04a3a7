import { type Entity, parseEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { z } from 'zod';
import type { PostedProfile } from '../assess/profileClaims';
import { contextValues } from './contextValues';
import { strict } from './strict';
import { word } from './word';

const MOST_ISSUES = 5;

const name = z
  .string()
  .regex(
    /^[a-zA-Z0-9]([-a-zA-Z0-9_.]{0,61}[a-zA-Z0-9])?$/,
    'expected 1 to 63 letters, digits, dashes, underscores and dots',
  );

const entity = z
  .looseObject({
    apiVersion: z.string(),
    kind: z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,62}$/, 'expected a kind'),
    metadata: z.looseObject({
      name,
      namespace: name.nullish(),
      annotations: z.record(z.string(), z.unknown()).nullish(),
    }),
    spec: z.record(z.string(), z.unknown()).nullish(),
    relations: z
      .array(z.looseObject({ type: z.string(), targetRef: z.string() }))
      .nullish(),
  })
  .describe(
    'An entity as a catalog-info.yaml holds it. Without relations it gets those that the catalog would give it.',
  );

const features = z
  .array(word)
  .max(100)
  .optional()
  .describe('Ids or aliases of features');

const profile = strict({
  entityRef: word
    .refine(
      isEntityRef,
      'expected the reference of an entity such as "component:default/orders"',
    )
    .optional()
    .describe('What the service is called'),
  requires: features.describe(
    'Ids or aliases of features that are required; ["none"] when nothing special is needed',
  ),
  prefers: features,
  notNeeded: features,
  context: strict(contextValues).partial().optional(),
}).describe('A service without an entity');

/** The body of `POST /assessments`. */
export const assessmentRequestSchema = strict({
  entity: entity.optional(),
  related: z
    .array(entity)
    .optional()
    .describe('Entities around it that stand in for those of the catalog'),
  profile: profile.optional(),
  edition: word.optional().describe('Id of the edition to answer under'),
}).describe('Exactly one of "entity" and "profile"');

/** What is to be assessed, and under which edition. */
export type AssessmentRequestBody = { edition?: string } & (
  | { entity: Entity; related: Entity[] }
  | { profile: PostedProfile }
);

/** Checks the body of `POST /assessments`; throws an `InputError` that says what was expected. */
export function readAssessmentRequest(body: unknown): AssessmentRequestBody {
  const parsed = assessmentRequestSchema.safeParse(body);
  if (!parsed.success) {
    const issues = parsed.error.issues
      .slice(0, MOST_ISSUES)
      .map(({ path, message }) => `${['body', ...path].join('.')}: ${message}`);
    throw new InputError(`The request is malformed. ${issues.join('; ')}`);
  }
  const { edition, related, ...rest } = parsed.data;
  if (rest.entity && !rest.profile) {
    return {
      edition,
      entity: rest.entity as Entity,
      related: (related ?? []) as Entity[],
    };
  }
  if (rest.profile && !rest.entity && !related) {
    return { edition, profile: rest.profile };
  }
  throw new InputError(
    `The request has ${
      Object.keys(parsed.data).join(', ') || 'nothing'
    }, expected exactly one of "entity" and "profile", and "related" only beside "entity"`,
  );
}

function isEntityRef(text: string): boolean {
  try {
    parseEntityRef(text);
    return true;
  } catch {
    return false;
  }
}
