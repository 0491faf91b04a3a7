import * as fc from 'fast-check';
import {
  ORIGINS,
  type Claims,
  type ContextClaim,
  type Edition,
  type Need,
  type Provenance,
  type RequirementClaim,
} from '../../types';
import { makeClaims, makePlace } from './makeProfile';

const places: fc.Arbitrary<Provenance> = fc
  .record({
    origin: fc.constantFrom(...ORIGINS),
    basis: fc.constantFrom('declared', 'inferred', 'observed'),
    entityRef: fc.constantFrom('component:default/a', 'system:default/b'),
    field: fc.constantFrom('requires', 'prefers', 'not-needed'),
  } as const)
  .map(makePlace);

const needs: fc.Arbitrary<Need> = fc.constantFrom(
  'required',
  'required',
  'preferred',
  'unknown',
  'none',
);

const requirementClaims = (edition: Edition): fc.Arbitrary<RequirementClaim> =>
  fc.record({
    feature: fc.oneof(
      {
        weight: 12,
        arbitrary: fc.constantFrom(
          ...edition.features.flatMap(({ id, aliases }) => [id, ...aliases]),
        ),
      },
      { weight: 1, arbitrary: fc.constantFrom('tokns', 'Warp-Drive') },
    ),
    need: needs,
    provenance: places,
  });

const contextClaims = (edition: Edition): fc.Arbitrary<ContextClaim> =>
  fc.oneof(
    fc.record({
      key: fc.constantFrom('newCluster' as const, 'platformTeam' as const),
      value: fc.boolean(),
      provenance: places,
    }),
    fc.record({
      key: fc.constantFrom('teamSize' as const, 'pods' as const),
      value: fc.integer({ min: 1, max: 40 }),
      provenance: places,
    }),
    fc.record({
      key: fc.constant('priorities' as const),
      value: fc.subarray(
        edition.guidance.priorities.rows.map(({ id }) => id),
        { minLength: 1, maxLength: 2 },
      ),
      provenance: places,
    }),
  );

/** Anything that sources may say about one service. */
export function claimsOf(edition: Edition): fc.Arbitrary<Claims> {
  return fc
    .record({
      requirements: fc.array(requirementClaims(edition), { maxLength: 9 }),
      context: fc.array(contextClaims(edition), { maxLength: 4 }),
    })
    .map(makeClaims);
}
