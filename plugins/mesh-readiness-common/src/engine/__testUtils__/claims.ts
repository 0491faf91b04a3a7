import * as fc from 'fast-check';
import {
  ORIGINS,
  type Claims,
  type ContextClaim,
  type Edition,
  type Enrolment,
  type Need,
  type Provenance,
  type RequirementClaim,
} from '../../types';
import { builtInEditions } from '../../knowledge/builtInEditions';
import { makeClaims, makePlace } from './makeProfile';

const objects = fc
  .record({
    api: fc.constantFrom(
      'apps',
      'gateway.networking.k8s.io',
      ...builtInEditions.flatMap(({ meshes }) =>
        meshes.flatMap(({ reads = [] }) => reads.map(({ api }) => api)),
      ),
    ),
    kind: fc.constantFrom(
      'Gateway',
      'HTTPRoute',
      'AuthorizationPolicy',
      'PeerAuthentication',
    ),
    name: fc.constantFrom('orders', 'carts'),
  })
  .map(object => ({ ...object, apiVersion: `${object.api}/v1` }));

const places: fc.Arbitrary<Provenance> = fc
  .record({
    origin: fc.constantFrom(...ORIGINS),
    basis: fc.constantFrom('declared', 'inferred', 'observed'),
    entityRef: fc.constantFrom('component:default/a', 'system:default/b'),
    field: fc.constantFrom('requires', 'prefers', 'not-needed'),
    object: fc.option(objects, { nil: undefined, freq: 3 }),
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

/** A mesh in one of its releases, a patch of one, a release that nobody knows, or no release. */
const meshesInUse = (edition: Edition) =>
  fc.constantFrom(...edition.meshes).chain(({ id, releases }) =>
    fc.record(
      {
        mesh: fc.constant(id),
        release: fc.constantFrom(
          '0.1',
          '99.9',
          'stable',
          ...releases.flatMap(({ version }) => [version, `${version}.3`]),
        ),
        distribution: fc.constantFrom(
          'open-source' as const,
          'enterprise' as const,
        ),
      },
      { requiredKeys: ['mesh'] },
    ),
  );

const enrolments = (edition: Edition): fc.Arbitrary<Enrolment> =>
  fc.oneof(
    places.map(provenance => ({ provenance })),
    fc
      .tuple(meshesInUse(edition), places)
      .map(([mesh, provenance]) => ({ ...mesh, provenance })),
  );

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
    fc.record({
      key: fc.constant('kubernetesVersion' as const),
      value: fc.constantFrom('1.24', '1.31', '1.32.4', '1.33', '1.36.1', '?'),
      provenance: places,
    }),
    fc.record({
      key: fc.constant('installedMesh' as const),
      value: meshesInUse(edition),
      provenance: places,
    }),
  );

/** Anything that sources may say about one service. */
export function claimsOf(edition: Edition): fc.Arbitrary<Claims> {
  return fc
    .record({
      requirements: fc.array(requirementClaims(edition), { maxLength: 9 }),
      context: fc.array(contextClaims(edition), { maxLength: 5 }),
      enrolments: fc.array(enrolments(edition), { maxLength: 2 }),
    })
    .map(makeClaims);
}
