import {
  addManifests,
  applyOverlay,
  builtInEditions,
  compareAssessments,
  parseOverlay,
  type Assessed,
  type Claims,
  type Edition,
} from 'backstage-plugin-mesh-readiness-common';
import {
  assessed,
  context,
  edition as older,
  existingCluster,
  needs,
  provenance,
  workedCaseClaims,
} from './services';

/** The edition that is answered by when none is asked for. */
export const newer: Edition = builtInEditions.find(
  ({ id }) => id === '2026-11',
)!;

/** An answer as the backend gives it: with manifests, and compared with another edition. */
const answer = (
  claims: Partial<Claims>,
  under: Edition,
  other: Edition,
): Assessed => {
  const assessment = assessed(claims, under);
  const comparison = compareAssessments(assessed(claims, other), assessment, {
    before: other,
    after: under,
  });
  return addManifests({ ...assessment, comparison }, under) as Assessed;
};

/** The article's own case under the newer edition. */
export const newerCase: Assessed = answer(workedCaseClaims, newer, older);

const rateLimitClaims = {
  requirements: [needs('local-rate-limit'), needs('mtls')],
  context: [...existingCluster, context('service', 'orders', 'component')],
} satisfies Partial<Claims>;

/** A service that Linkerd could not serve in 2024 and can since 2.17. */
export const rateLimitCase: Assessed = answer(rateLimitClaims, newer, older);

/** The same under the older edition. */
export const rateLimitBeforeCase: Assessed = answer(
  rateLimitClaims,
  older,
  newer,
);

/** A service that needs what came to Linkerd after the release that its cluster has. */
export const upgradeCase: Assessed = answer(
  {
    requirements: [needs('rate-limit-local')],
    context: [
      ...existingCluster,
      context(
        'installedMesh',
        { mesh: 'linkerd', release: '2.16', distribution: 'open-source' },
        'cluster',
      ),
    ],
  },
  newer,
  older,
);

/** A service in a cluster with an old Linkerd, an old Istio Ambient it runs in, and a Kubernetes that not all support. */
export const oldReleaseCase: Assessed = answer(
  {
    requirements: [needs('mtls')],
    context: [
      ...existingCluster,
      context(
        'installedMesh',
        { mesh: 'linkerd', release: '2.16', distribution: 'open-source' },
        'cluster',
      ),
      context('kubernetesVersion', '1.31', 'cluster'),
    ],
    enrolments: [
      {
        mesh: 'istio-ambient',
        release: '1.26',
        provenance: provenance('workload', 'istio-ambient 1.26', {
          basis: 'observed',
        }),
      },
    ],
  },
  newer,
  older,
);

/** A service that needs nothing that only a mesh gives. */
export const noMeshCase: Assessed = answer(
  { requirements: [needs('tracing', 'component', 'preferred')] },
  newer,
  older,
);

/** A service that rests on statements that are in doubt. */
export const doubtCase: Assessed = answer(
  {
    requirements: [
      needs('local-rate-limit'),
      needs('jwt'),
      needs('hs512'),
      needs('mirroring'),
    ],
  },
  newer,
  older,
);

const { located } = parseOverlay({
  path: 'acme.yaml',
  data: {
    id: 'acme',
    title: 'What holds at Acme',
    by: 'Platform team',
    date: '2026-11-01',
    reason: 'Nobody may write Envoy filters.',
    support: {
      'security.mtls': {
        linkerd: [{ level: 'none', sources: ['acme-policy'] }],
      },
    },
    sources: [
      {
        id: 'acme-policy',
        title: 'Policy of Acme',
        kind: 'documentation',
        url: 'https://acme.example/policy',
        read: '2026-11-01',
      },
    ],
  },
});

/** The newer edition with knowledge of an organisation's own laid over it. */
export const overlaid: Edition = applyOverlay(newer, located!).edition!;

/** A service that the overlay keeps out of Linkerd. */
export const overlaidCase: Assessed = answer(
  { requirements: [needs('mtls')], context: existingCluster },
  overlaid,
  older,
);
