import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import {
  CONTEXT_KEYS,
  type ContextKey,
  ORIGINS,
  PROBLEM_KINDS,
} from 'backstage-plugin-mesh-readiness-common';
import type { SourceResult } from 'backstage-plugin-mesh-readiness-node';
import { z } from 'zod';
import { contextValues } from '../schema/contextValues';

/** More than this nobody reads, and much of it is repeated for every mesh. */
const MOST = 1000;

/** Far beyond any name or place; names are compared with all that are known, which takes longer the longer they are. */
const LONGEST = 500;

/** A text of several lines, or one that only its source reads. */
const MOST_OF_A_PASSAGE = 5000;

const line = z.string().max(LONGEST, `expected at most ${LONGEST} characters`);

/** What is given back as it is: what a source looked for, or what is to be written into the entity. */
const passage = z
  .string()
  .max(MOST_OF_A_PASSAGE, `expected at most ${MOST_OF_A_PASSAGE} characters`);

const listOf = <T extends z.ZodType>(item: T) =>
  z.array(item).max(MOST, `expected at most ${MOST}`);

/** Written as the catalog writes it, because what a caller may not read is found by its reference. */
const entityRef = z.string().transform((text, context) => {
  try {
    return stringifyEntityRef(parseEntityRef(text));
  } catch {
    context.addIssue('expected the reference of an entity');
    return z.NEVER;
  }
});

const object = z.object({
  cluster: line.optional(),
  file: line.optional(),
  line: z.int().positive().optional(),
  apiVersion: line,
  kind: line,
  namespace: line.optional(),
  name: line,
  api: line,
});

const provenance = z.object({
  source: z.string(),
  origin: z.enum(ORIGINS),
  basis: z.enum(['declared', 'inferred', 'observed']),
  distance: z.int().nonnegative().optional(),
  entityRef: entityRef.optional(),
  object: object.optional(),
  field: line,
  raw: line.optional(),
  readAt: z.string(),
});

const [firstKey, ...otherKeys] = CONTEXT_KEYS;
const contextClaim = (key: ContextKey) =>
  z.object({ key: z.literal(key), value: contextValues[key], provenance });
const contextClaims = [
  contextClaim(firstKey),
  ...otherKeys.map(contextClaim),
] as const;

const sourceResult = z.object({
  requirements: listOf(
    z.object({
      feature: line,
      need: z.enum(['required', 'preferred', 'unknown', 'none']),
      provenance,
    }),
  ).optional(),
  context: listOf(z.discriminatedUnion('key', contextClaims)).optional(),
  enrolments: listOf(
    z.object({
      mesh: line.optional(),
      release: line.optional(),
      distribution: z.enum(['open-source', 'enterprise']).optional(),
      configured: line.optional(),
      pods: z
        .object({
          inMesh: z.int().nonnegative(),
          all: z.int().nonnegative(),
        })
        .refine(
          ({ inMesh, all }) => inMesh <= all,
          'expected no more pods in the mesh than there are',
        )
        .optional(),
      provenance,
    }),
  ).optional(),
  problems: listOf(
    z.object({
      kind: z.enum(PROBLEM_KINDS),
      params: z.record(z.string(), z.string()),
      because: z.array(provenance),
    }),
  ).optional(),
  complete: listOf(provenance).optional(),
  looked: listOf(z.string()),
  message: z.string().optional(),
  add: passage.optional(),
  unread: listOf(
    z.object({
      kind: line,
      where: line,
      reason: z.enum(['missing', 'forbidden', 'failed']),
      message: line.optional(),
    }),
  ).optional(),
  key: passage.optional(),
  revision: line.optional(),
});

/** What a source gave back, checked, because anybody may write a source and one must not cost the others their result. */
export function readResult(result: unknown): SourceResult {
  const parsed = sourceResult.safeParse(result);
  if (!parsed.success) {
    const [{ path, message }] = parsed.error.issues;
    throw new TypeError(
      `it gave back a wrong ${['result', ...path].join('.')}: ${message}`,
    );
  }
  return parsed.data as SourceResult;
}

/** What a source of this package gave back, whose form needs no check and whose length does, as it rests on what people write. */
export function checkCounts(result: SourceResult): SourceResult {
  for (const [part, items] of Object.entries(result)) {
    if (Array.isArray(items) && items.length > MOST) {
      throw new TypeError(
        `it gave back a wrong result.${part}: expected at most ${MOST}`,
      );
    }
  }
  return result;
}
