import { compareAssessments, compareEditions } from '../../engine';
import { assessNeeds, type ContextValue } from '../__testUtils__/assessNeeds';
import { edition202412 } from '../__testUtils__/edition202412';
import { edition202611 } from '../__testUtils__/edition202611';

const editions = { before: edition202412, after: edition202611 };

const READY = 'ready';
const WORK = 'needs-work';
const UNKNOWN = 'unknown';
const BLOCKED = 'blocked';

/** What the corrections of the article do not say, and the fact sheet does elsewhere. */
const REASONS = {
  SILENT: 'The article says nothing of it, the sheet does (section 3).',
  WAYPOINT:
    'What is done to requests takes a waypoint in Ambient, which somebody has to deploy. The article says so of tokens alone.',
  KIALI:
    'Kiali and Prometheus are installed beside Istio, which the article counts as a feature of it (section 3, service-graph).',
};

const { SILENT, WAYPOINT, KIALI } = REASONS;

/** Every verdict that a single need of the article gets otherwise today, and why: a correction or a reason. */
const DIFFERENCES: [string, string, string, string, string][] = [
  ['security.mtls', 'cilium', READY, WORK, 'cilium-mtls'],
  ['security.jwt-authentication', 'cilium', READY, WORK, 'cilium-jwt'],
  [
    'security.jwt-authentication.hs512',
    'istio-sidecar',
    UNKNOWN,
    WORK,
    'hs512-to-rsa',
  ],
  ['security.jwt-authentication.hs512', 'cilium', UNKNOWN, WORK, SILENT],
  ['security.authorization', 'linkerd', UNKNOWN, READY, SILENT],
  ['security.authorization', 'cilium', UNKNOWN, READY, SILENT],
  ['traffic.splitting', 'istio-ambient', READY, WORK, 'istio-one-column'],
  ['traffic.circuit-breaking', 'istio-ambient', READY, WORK, WAYPOINT],
  [
    'traffic.circuit-breaking',
    'linkerd',
    BLOCKED,
    READY,
    'linkerd-circuit-breaking',
  ],
  [
    'traffic.circuit-breaking',
    'cilium',
    READY,
    WORK,
    'cilium-circuit-breaking',
  ],
  [
    'traffic.retries-timeouts',
    'istio-ambient',
    READY,
    WORK,
    'istio-one-column',
  ],
  [
    'traffic.rate-limiting',
    'istio-sidecar',
    READY,
    WORK,
    'istio-rate-limiting',
  ],
  [
    'traffic.rate-limiting',
    'istio-ambient',
    WORK,
    BLOCKED,
    'istio-rate-limiting',
  ],
  ['traffic.rate-limiting', 'linkerd', BLOCKED, READY, 'linkerd-rate-limiting'],
  ['traffic.rate-limiting', 'cilium', READY, WORK, 'cilium-rate-limiting'],
  [
    'traffic.rate-limiting.local',
    'istio-sidecar',
    READY,
    WORK,
    'istio-rate-limiting',
  ],
  [
    'traffic.rate-limiting.local',
    'istio-ambient',
    WORK,
    BLOCKED,
    'istio-rate-limiting',
  ],
  [
    'traffic.rate-limiting.local',
    'linkerd',
    BLOCKED,
    READY,
    'linkerd-rate-limiting',
  ],
  [
    'traffic.rate-limiting.local',
    'cilium',
    UNKNOWN,
    WORK,
    'cilium-rate-limiting',
  ],
  [
    'traffic.rate-limiting.global',
    'istio-sidecar',
    READY,
    WORK,
    'istio-rate-limiting',
  ],
  [
    'traffic.rate-limiting.global',
    'istio-ambient',
    WORK,
    BLOCKED,
    'istio-rate-limiting',
  ],
  [
    'traffic.rate-limiting.global',
    'cilium',
    UNKNOWN,
    WORK,
    'cilium-rate-limiting',
  ],
  [
    'traffic.envoy-extension',
    'istio-ambient',
    BLOCKED,
    WORK,
    'ambient-envoy-filter',
  ],
  ['traffic.envoy-extension', 'linkerd', UNKNOWN, BLOCKED, SILENT],
  ['traffic.envoy-extension', 'cilium', UNKNOWN, WORK, SILENT],
  ['observability.tracing', 'istio-ambient', READY, WORK, 'istio-one-column'],
  ['observability.tracing', 'cilium', READY, BLOCKED, 'cilium-tracing'],
  ['observability.service-graph', 'istio-sidecar', READY, WORK, KIALI],
  ['observability.service-graph', 'istio-ambient', READY, WORK, KIALI],
  [
    'platform.multicluster',
    'istio-ambient',
    READY,
    WORK,
    'ambient-multicluster',
  ],
  ['platform.keep-existing-cni', 'cilium', BLOCKED, WORK, 'cilium-cni'],
  [
    'platform.constrained-resources',
    'istio-sidecar',
    BLOCKED,
    WORK,
    'sidecar-resources',
  ],
];

/** Corrections that show on a release that a cluster may have, and at a need that the article does not know. */
const OTHER_DIFFERENCES: [
  correction: string,
  need: string,
  mesh: string,
  release: string | undefined,
  before: string,
  after: string,
][] = [
  ['cilium-retries-timeouts', 'retries', 'cilium', '1.19', READY, WORK],
  ['cilium-retries-timeouts', 'retries', 'cilium', '1.20', READY, READY],
  [
    'linkerd-rate-limiting',
    'rate-limit-local',
    'linkerd',
    '2.16',
    BLOCKED,
    BLOCKED,
  ],
  [
    'linkerd-rate-limiting',
    'rate-limit-local',
    'linkerd',
    '2.20',
    BLOCKED,
    READY,
  ],
  ['linkerd-licence', 'stable-releases', 'linkerd', undefined, UNKNOWN, WORK],
  [
    'istio-one-column',
    'virtual-machine',
    'istio-ambient',
    undefined,
    UNKNOWN,
    BLOCKED,
  ],
];

/** Corrections after which the verdict is what it was: the claim holds, or something else does the same. */
const SAME_VERDICT: [
  correction: string,
  need: string,
  mesh: string,
  verdict: string,
][] = [
  ['linkerd-jwt', 'jwt', 'linkerd', BLOCKED],
  ['linkerd-traffic-split', 'traffic-split', 'linkerd', READY],
  ['linkerd-traffic-split', 'retries', 'linkerd', READY],
  ['linkerd-tracing', 'tracing', 'linkerd', READY],
  ['ambient-envoy-filter', 'envoyfilter', 'istio-ambient', BLOCKED],
  ['hs512-to-rsa', 'hs512', 'istio-ambient', WORK],
  ['ambient-resources', 'constrained-resources', 'istio-ambient', READY],
  ['ambient-saving', 'constrained-resources', 'istio-ambient', READY],
  ['linkerd-resources', 'constrained-resources', 'linkerd', READY],
  ['cilium-resources', 'constrained-resources', 'cilium', READY],
];

/** Corrections of what the article advises, and where the guidance differs for it. */
const GUIDANCE: [correction: string, part: string, id: string][] = [
  ['cilium-performance', 'priorities', 'high-performance-networking'],
  ['flowchart-advanced', 'flowchart', 'needs-advanced'],
  ['flowchart-opinions', 'flowchart', 'new-cluster'],
  ['flowchart-opinions', 'teamSizes', 'opinion'],
  ['only-benchmark', 'closing', 'readingList'],
];

/** Corrections of figures and of wording, and the part of a mesh that differs for it. */
const FIGURES_AND_WORDING: [correction: string, mesh: string, part: string][] =
  [
    ['istio-control-plane', 'istio-sidecar', 'controlPlane'],
    ['istio-control-plane', 'istio-ambient', 'controlPlane'],
    ['sidecar-total', 'istio-sidecar', 'resources'],
    ['sidecar-total', 'linkerd', 'resources'],
  ];

/** Claims that are right, and need nothing. */
const RIGHT = ['ambient-ga'];

const compareNeed = (need: string, context: ContextValue[] = []) =>
  compareAssessments(
    assessNeeds('2024-12', [need], context),
    assessNeeds('2026-11', [need], context),
    editions,
  ).meshes;

const onMesh = (need: string, mesh: string, release?: string) =>
  compareNeed(
    need,
    release
      ? [{ key: 'installedMesh', value: { mesh, release } } as ContextValue]
      : [],
  ).find(comparison => comparison.mesh === mesh)!;

const reasons: string[] = Object.values(REASONS);
const corrections = edition202611.corrections!;

describe('the same service under 2024-12 and under 2026-11', () => {
  const found = edition202412.features.flatMap(({ id }) =>
    compareNeed(id).map(comparison => ({ need: id, ...comparison })),
  );

  it('is looked at for every feature of the article on every mesh', () => {
    expect(found).toHaveLength(
      edition202412.features.length * edition202412.meshes.length,
    );
    expect(found.length).toBeGreaterThan(0);
  });

  it('differs in its verdict exactly where the sheet says why', () => {
    expect(
      found
        .filter(({ before, after }) => before !== after)
        .map(({ need, mesh, before, after }) => [need, mesh, before, after]),
    ).toEqual(DIFFERENCES.map(row => row.slice(0, 4)));
  });

  it.each(DIFFERENCES.filter(([, , , , why]) => !reasons.includes(why)))(
    '%s on %s was %s and is %s: %s',
    (need, mesh, before, after, correction) => {
      const comparison = onMesh(need, mesh);
      expect(comparison).toMatchObject({ before, after });
      expect(
        comparison.findings.flatMap(finding => finding.corrections),
      ).toContain(correction);
    },
  );

  it.each(OTHER_DIFFERENCES)(
    '%s: %s on %s %s was %s and is %s',
    (correction, need, mesh, release, before, after) => {
      const comparison = onMesh(need, mesh, release);
      expect(comparison).toMatchObject({ before, after });
      expect(
        comparison.findings.flatMap(finding => finding.corrections),
      ).toContain(correction);
    },
  );

  it.each(SAME_VERDICT)(
    '%s: %s on %s is %s in both, and is said otherwise',
    (correction, need, mesh, verdict) => {
      const comparison = onMesh(need, mesh);
      expect(comparison).toMatchObject({ before: verdict, after: verdict });
      expect(
        comparison.findings.flatMap(finding => finding.corrections),
      ).toContain(correction);
    },
  );
});

describe('the two editions', () => {
  const comparison = compareEditions(edition202412, edition202611);

  it.each(GUIDANCE)('%s: the guidance differs in %s %s', (_, part, id) => {
    expect(
      comparison.guidance.some(entry => entry.part === part && entry.id === id),
    ).toBe(true);
  });

  it.each(FIGURES_AND_WORDING)('%s: %s differs in %s', (_, id, part) => {
    const change = comparison.meshes.find(mesh => mesh.id === id)!;
    expect(change.parts).toContain(part);
  });
});

it('has a place here for each of the thirty corrections', () => {
  const shown = new Set([
    ...DIFFERENCES.map(([, , , , why]) => why).filter(
      why => !reasons.includes(why),
    ),
    ...OTHER_DIFFERENCES.map(([id]) => id),
    ...SAME_VERDICT.map(([id]) => id),
    ...GUIDANCE.map(([id]) => id),
    ...FIGURES_AND_WORDING.map(([id]) => id),
    ...RIGHT,
  ]);
  expect(corrections).toHaveLength(30);
  expect([...shown].sort()).toEqual(corrections.map(({ id }) => id).sort());
});

it('has a verdict that differs for each correction of a feature, unless the verdict stays', () => {
  const shown = [
    ...DIFFERENCES.map(([, , , , why]) => why),
    ...OTHER_DIFFERENCES.map(([id]) => id),
    ...SAME_VERDICT.map(([id]) => id),
    'flowchart-advanced',
  ];
  expect(
    corrections
      .filter(({ features }) => features.length > 0)
      .map(({ id }) => id)
      .filter(id => !shown.includes(id)),
  ).toEqual([]);
});
