import type { Correction } from '../../types';
import { edition202611 } from '../__testUtils__/edition202611';

const ISTIO = ['istio-sidecar', 'istio-ambient'];
const RATES = [
  'traffic.rate-limiting',
  'traffic.rate-limiting.local',
  'traffic.rate-limiting.global',
];
const SCARCE = ['platform.constrained-resources'];

/** The thirty corrections, in the order of the fact sheet. */
const CORRECTIONS: [
  number: number,
  id: string,
  claim: string,
  kind: Correction['kind'],
  meshes: string[],
  features: string[],
][] = [
  [
    1,
    'linkerd-circuit-breaking',
    'Linkerd has no circuit breaker.',
    'wrong',
    ['linkerd'],
    ['traffic.circuit-breaking', 'traffic.circuit-breaking.connection-limits'],
  ],
  [
    2,
    'linkerd-rate-limiting',
    'Linkerd has no rate limiting.',
    'wrong',
    ['linkerd'],
    RATES,
  ],
  [
    3,
    'linkerd-jwt',
    'Linkerd has no JWT authentication.',
    'holds',
    ['linkerd'],
    ['security.jwt-authentication'],
  ],
  [
    4,
    'linkerd-traffic-split',
    'Linkerd manages traffic by TrafficSplit.',
    'overtaken',
    ['linkerd'],
    ['traffic.splitting', 'traffic.retries-timeouts'],
  ],
  [
    5,
    'linkerd-tracing',
    'Linkerd traces with Jaeger.',
    'overtaken',
    ['linkerd'],
    ['observability.tracing'],
  ],
  [
    6,
    'cilium-mtls',
    'Cilium has mTLS just as Istio and Linkerd have.',
    'wrong',
    ['cilium'],
    ['security.mtls'],
  ],
  [
    7,
    'cilium-jwt',
    'Cilium has JWT authentication.',
    'wrong',
    ['cilium'],
    ['security.jwt-authentication'],
  ],
  [
    8,
    'cilium-rate-limiting',
    'Cilium has rate limiting.',
    'unsupported',
    ['cilium'],
    RATES,
  ],
  [
    9,
    'cilium-circuit-breaking',
    'Cilium has a circuit breaker.',
    'overstated',
    ['cilium'],
    ['traffic.circuit-breaking'],
  ],
  [
    10,
    'cilium-retries-timeouts',
    'Cilium retries and times out calls.',
    'overstated',
    ['cilium'],
    ['traffic.retries-timeouts'],
  ],
  [
    11,
    'cilium-tracing',
    'Cilium traces with Hubble.',
    'wrong',
    ['cilium'],
    ['observability.tracing'],
  ],
  [
    12,
    'cilium-performance',
    'Cilium has the highest performance and comes first for high-performance networking.',
    'overstated',
    ['cilium'],
    [],
  ],
  [
    13,
    'cilium-cni',
    'Cilium requires that the CNI is replaced.',
    'overstated',
    ['cilium'],
    ['platform.keep-existing-cni'],
  ],
  [
    14,
    'istio-rate-limiting',
    'Istio has local and global rate limiting.',
    'overstated',
    ISTIO,
    RATES,
  ],
  [
    15,
    'istio-one-column',
    'Istio is one column, with sidecars and in Ambient.',
    'overstated',
    ISTIO,
    [
      'traffic.envoy-extension',
      'traffic.rate-limiting',
      'traffic.splitting',
      'traffic.retries-timeouts',
      'workload.virtual-machine',
      'platform.multicluster',
      'observability.tracing',
      'security.jwt-authentication',
    ],
  ],
  [
    16,
    'ambient-envoy-filter',
    'Ambient does not support EnvoyFilter.',
    'holds',
    ['istio-ambient'],
    ['traffic.envoy-extension', 'traffic.envoy-extension.envoy-filter'],
  ],
  [
    17,
    'hs512-to-rsa',
    'HS512 must become RSA for RequestAuthentication.',
    'overstated',
    ISTIO,
    ['security.jwt-authentication.hs512'],
  ],
  [
    18,
    'ambient-multicluster',
    'Ambient was chosen because several clusters are planned and it is generally available.',
    'wrong',
    ['istio-ambient'],
    ['platform.multicluster'],
  ],
  [
    19,
    'ambient-ga',
    'Ambient became generally available in November 2024.',
    'holds',
    ['istio-ambient'],
    [],
  ],
  [
    20,
    'istio-control-plane',
    "Istio's control plane is Pilot, Citadel and Galley.",
    'overtaken',
    ISTIO,
    [],
  ],
  [
    21,
    'sidecar-resources',
    'A sidecar of Istio takes 100 to 150m CPU and 100 to 150Mi.',
    'unsupported',
    ['istio-sidecar'],
    SCARCE,
  ],
  [
    22,
    'ambient-resources',
    'Three ztunnels of 50m and 100Mi make 0.15 CPU and 0.3Gi, so Ambient comes first.',
    'unsupported',
    ['istio-ambient'],
    SCARCE,
  ],
  [
    23,
    'linkerd-resources',
    'A proxy of Linkerd takes 10 to 50m CPU and 20 to 50Mi.',
    'unsupported',
    ['linkerd'],
    SCARCE,
  ],
  [
    24,
    'cilium-resources',
    "Cilium's agent takes 100m and 256Mi on each node.",
    'unsupported',
    ['cilium'],
    SCARCE,
  ],
  [
    25,
    'sidecar-total',
    '100 sidecars of 128Mi make 12.8Gi.',
    'wrong',
    ['istio-sidecar', 'linkerd'],
    [],
  ],
  [
    26,
    'ambient-saving',
    'Ambient saved 80 to 90 %, in detail 87.5 % of CPU and 80 % of memory.',
    'unsupported',
    ['istio-ambient'],
    SCARCE,
  ],
  [
    27,
    'flowchart-advanced',
    'Whoever needs JWT, rate limiting or a circuit breaker needs Istio.',
    'wrong',
    ['istio-sidecar', 'istio-ambient', 'linkerd'],
    [
      'security.jwt-authentication',
      'traffic.rate-limiting',
      'traffic.circuit-breaking',
    ],
  ],
  [
    28,
    'flowchart-opinions',
    'A new cluster means Cilium, and the size of the team decides on the mesh.',
    'opinion',
    [],
    [],
  ],
  [
    29,
    'linkerd-licence',
    'Linkerd installs in 5 minutes, is easy and comes first for small teams.',
    'overstated',
    ['linkerd'],
    ['platform.stable-releases'],
  ],
  [
    30,
    'only-benchmark',
    'The benchmark of Linkerd against Istio of 2021-05 is the figure to cite.',
    'overtaken',
    ['istio-sidecar', 'linkerd'],
    [],
  ],
];

const corrections = edition202611.corrections!;

describe('the corrections of the article', () => {
  it('are thirty', () => {
    expect(corrections.map(({ id }) => id)).toEqual(
      CORRECTIONS.map(([, id]) => id),
    );
    expect(CORRECTIONS.at(-1)![0]).toBe(30);
  });

  it.each(CORRECTIONS)(
    '%d, %s: %s (%s)',
    (number, id, claim, kind, meshes, features) => {
      const correction = corrections[number - 1];
      expect(correction).toMatchObject({ id, claim, kind, meshes, features });
      expect(correction.truth).toMatch(/\.$/);
      expect(correction.status).not.toBe('');
      const known = edition202611.sources.map(source => source.id);
      expect(correction.sources.length).toBeGreaterThan(0);
      expect(known).toEqual(expect.arrayContaining(correction.sources));
      expect(edition202611.meshes.map(mesh => mesh.id)).toEqual(
        expect.arrayContaining(meshes),
      );
      expect(edition202611.features.map(feature => feature.id)).toEqual(
        expect.arrayContaining(features),
      );
    },
  );

  it('tells apart what was wrong, what was overtaken and what holds', () => {
    const count = (wanted: Correction['kind']) =>
      corrections.filter(({ kind }) => kind === wanted).length;
    expect({
      wrong: count('wrong'),
      unsupported: count('unsupported'),
      overstated: count('overstated'),
      overtaken: count('overtaken'),
      opinion: count('opinion'),
      holds: count('holds'),
    }).toEqual({
      wrong: 8,
      unsupported: 6,
      overstated: 8,
      overtaken: 4,
      opinion: 1,
      holds: 3,
    });
  });
});
