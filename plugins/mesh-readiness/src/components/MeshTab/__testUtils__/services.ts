import {
  assess,
  builtInEditions,
  mergeProfile,
  type Assessed,
  type Assessment,
  type Claims,
  type ContextClaim,
  type Edition,
  type NotAssessed,
  type Origin,
  type Provenance,
  type RequirementClaim,
} from 'backstage-plugin-mesh-readiness-common';

/** The edition that the fixtures are assessed under. */
export const edition: Edition = builtInEditions.find(
  ({ id }) => id === '2024-12',
)!;

const NOW = '2026-11-22T09:30:00.000Z';
const ORDERS = 'component:default/orders';

const places: Record<Origin, Partial<Provenance>> = {
  component: { source: 'annotations', entityRef: ORDERS },
  system: { source: 'related', entityRef: 'system:default/shop' },
  domain: { source: 'related', entityRef: 'domain:default/retail' },
  owner: { source: 'owner', entityRef: 'group:default/team-orders' },
  cluster: { source: 'cluster', entityRef: 'resource:default/prod-eu' },
  api: { source: 'openapi', entityRef: 'api:default/orders' },
  workload: { source: 'kubernetes' },
  defaults: { source: 'defaults' },
};

/** A place to have read something in. */
export const provenance = (
  origin: Origin,
  raw: string,
  more: Partial<Provenance> = {},
): Provenance => ({
  source: origin,
  origin,
  basis: 'declared',
  field: 'metadata.annotations["mesh-readiness.io/requires"]',
  raw,
  readAt: NOW,
  ...places[origin],
  ...more,
});

/** A need, read in the annotation of an entity. */
export const needs = (
  feature: string,
  origin: Origin = 'component',
  need: RequirementClaim['need'] = 'required',
  more: Partial<Provenance> = {},
): RequirementClaim => ({
  feature,
  need,
  provenance: provenance(origin, feature, more),
});

/** Something known about the surroundings, read in the annotation of an entity. */
export const context = <K extends ContextClaim['key']>(
  key: K,
  value: Extract<ContextClaim, { key: K }>['value'],
  origin: Origin,
) =>
  ({
    key,
    value,
    provenance: provenance(origin, String(value), {
      field: `metadata.annotations["mesh-readiness.io/${key}"]`,
    }),
  } as ContextClaim);

/** What the engine says about a service of which this was read, under the edition of the fixtures or another. */
export const assessClaims = (
  claims: Partial<Claims>,
  under: Edition = edition,
): Assessment =>
  assess(
    mergeProfile(
      ORDERS,
      {
        requirements: [],
        context: [],
        enrolments: [],
        problems: [],
        reports: [],
        complete: [],
        ...claims,
      },
      under,
    ),
    under,
    { now: NOW },
  );

/** The same for claims that make a service known. */
export const assessed = (
  claims: Partial<Claims>,
  under: Edition = edition,
): Assessed => {
  const assessment = assessClaims(claims, under);
  if (assessment.status !== 'assessed') {
    throw new Error('expected claims that make a service known');
  }
  return assessment;
};

/** A cluster that has been there for some time, whose CNI is known. */
export const existingCluster = [
  context('cluster', 'prod-eu', 'cluster'),
  context('cni', 'aws-vpc-cni', 'cluster'),
  context('newCluster', false, 'cluster'),
  context('nodes', 3, 'cluster'),
];

/** The claims of the article's own case. */
export const workedCaseClaims = {
  requirements: [
    needs('jwt', 'api', 'required', {
      basis: 'inferred',
      field: 'spec.definition#/components/securitySchemes/bearer',
      raw: '{"type":"http","scheme":"bearer","bearerFormat":"JWT"}',
    }),
    needs('hs512'),
    needs('rate-limit', 'system'),
    needs('authorization-policy'),
    needs('constrained-resources', 'cluster'),
    needs('keep-cni', 'cluster'),
    needs('multicluster', 'system', 'preferred'),
  ],
  context: [...existingCluster, context('pods', 12, 'component')],
  enrolments: [{ provenance: provenance('component', 'none') }],
} satisfies Partial<Claims>;

/** The article's own case: Istio Ambient, with work to do. */
export const workedCase: Assessed = assessed(workedCaseClaims);

/** A service that only needs what every mesh has, so that guidance alone decides and lacks an answer. */
export const openCase: Assessed = assessed({
  requirements: [needs('mtls')],
  context: existingCluster,
});

/** A service that needs what no two meshes have together. */
export const allBlockedCase: Assessed = assessed({
  requirements: [
    needs('envoy-filter'),
    needs('constrained-resources'),
    needs('keep-cni', 'cluster'),
    needs('jwt'),
  ],
  context: existingCluster,
});

/** A service whose System the reader may not see. */
export const hiddenCase: Assessed = assessed({
  requirements: [
    needs('mtls', 'component'),
    {
      feature: 'jwt',
      need: 'required',
      provenance: {
        source: 'related',
        origin: 'system',
        basis: 'declared',
        field: '',
        readAt: NOW,
        hidden: true,
      },
    },
  ],
  context: existingCluster,
});

/** A service with more wrong in what was read than is shown at once. */
export const problemCase: Assessed = assessed({
  requirements: [needs('mtls'), needs('jwtt'), needs('tracng')],
  problems: [
    {
      kind: 'malformed-value',
      params: {
        raw: 'twelve',
        expected: 'a whole number from 1 to 1000000',
        where: 'annotation mesh-readiness.io/pods of component:default/orders',
      },
      because: [
        provenance('component', 'twelve', {
          field: 'metadata.annotations["mesh-readiness.io/pods"]',
        }),
      ],
    },
  ],
});

/** A service about which nothing is known. */
export const notAssessedCase = assessClaims({
  reports: [
    {
      source: 'annotations',
      status: 'nothing',
      looked: ['annotations of component:default/orders'],
      message: 'No annotation starts with mesh-readiness.io/',
    },
    {
      source: 'openapi',
      status: 'failed',
      looked: ['definition of api:default/orders'],
      message: 'The definition is not YAML',
    },
    { source: 'owner', status: 'nothing', looked: [] },
  ],
}) as NotAssessed;
