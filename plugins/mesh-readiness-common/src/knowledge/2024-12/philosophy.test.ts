import { meshOf } from '../__testUtils__/edition202412';

const ISTIO = {
  idea: 'Offer every feature and let the user choose.',
  weaknesses: [
    'Steep learning curve',
    'Configuration can be complex',
    'Can be too much for a small team',
  ],
  fits: [
    'Large microservice landscapes',
    'Fine-grained traffic control is needed',
    'A dedicated platform team',
    'Complex security requirements',
  ],
};

const ISTIO_STRENGTHS = [
  'Richest feature set',
  'Fine-grained traffic control',
  'Proven in large enterprises',
];

describe('the philosophy in 2024-12', () => {
  it.each([
    [
      'istio-sidecar',
      {
        ...ISTIO,
        strengths: [
          ...ISTIO_STRENGTHS,
          'Its Ambient mode solves the resource problem',
        ],
      },
    ],
    [
      'istio-ambient',
      {
        ...ISTIO,
        strengths: [
          ...ISTIO_STRENGTHS,
          'Solves the resource problem of sidecars',
        ],
      },
    ],
    [
      'linkerd',
      {
        idea: 'Only the essential features, done perfectly and simply.',
        strengths: [
          'Installs in 5 minutes',
          'Light Rust proxy, memory-efficient',
          'Gentle learning curve',
          'Least operational load',
        ],
        weaknesses: [
          'Lacks advanced features such as a circuit breaker',
          'No rate limiting',
          'No JWT authentication',
          'Limited customisation',
        ],
        fits: [
          'Quick adoption is needed',
          'A small team with limited resources',
          'mTLS and observability are the main goal',
          'The least operational complexity is wanted',
        ],
      },
    ],
    [
      'cilium',
      {
        idea: 'Solve networking in the kernel.',
        strengths: [
          'Best network performance, by eBPF',
          'CNI, mesh and network policy in one',
          'No sidecar, resource-efficient',
          'Strong observability with Hubble',
        ],
        weaknesses: [
          'The CNI must be replaced, and migrating an existing cluster is complex',
          'Requires certain kernel versions',
          'L7 needs Envoy',
          'Has a learning curve',
        ],
        fits: [
          'Building a new cluster from scratch',
          'High-performance networking matters',
          'Network policy is managed together with the mesh',
          'One networking stack is wanted',
        ],
      },
    ],
  ])('of %s', (mesh, philosophy) => {
    expect(meshOf(mesh).philosophy).toEqual(philosophy);
  });
});
