import type { Entity } from '@backstage/catalog-model';
import type { Origin } from 'backstage-plugin-mesh-readiness-common';
import fc from 'fast-check';
import { claimsFromAnnotations } from './claimsFromAnnotations';
import { VALUE_KEYS } from './valueKeys';

const NOW = '2026-11-22T10:00:00.000Z';

const component = (annotations: Record<string, unknown>): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'orders',
    annotations: annotations as Record<string, string>,
  },
});

const read = (key: string, value: unknown, origin: Origin = 'component') =>
  claimsFromAnnotations(
    component({ [`mesh-readiness.io/${key}`]: value }),
    origin,
    'annotations',
    NOW,
  );

/** What was claimed, without the places. */
const gist = (claims: ReturnType<typeof read>) => [
  ...claims.requirements.map(({ feature, need }) => `${need} ${feature}`),
  ...claims.context.map(({ key, value }) => ({ [key]: value })),
  ...claims.enrolments.map(
    ({ mesh, release, distribution }) =>
      `in ${[mesh, release, distribution].filter(Boolean).join(' ')}`,
  ),
  ...claims.complete.map(() => 'complete'),
  ...claims.problems.map(
    ({ params }) => `"${params.raw}" but expected ${params.expected}`,
  ),
];

describe('claimsFromAnnotations', () => {
  it('says where a requirement was read', () => {
    expect(read('requires', 'jwt')).toEqual({
      requirements: [
        {
          feature: 'jwt',
          need: 'required',
          provenance: {
            source: 'annotations',
            origin: 'component',
            basis: 'declared',
            entityRef: 'component:default/orders',
            field: 'metadata.annotations["mesh-readiness.io/requires"]',
            raw: 'jwt',
            readAt: NOW,
          },
        },
      ],
      context: [],
      enrolments: [],
      problems: [],
      complete: [],
    });
  });

  it.each<[string, string, Origin, unknown[]]>([
    ['requires', 'jwt', 'component', ['required jwt']],
    [
      'requires',
      ' jwt ,, mtls,jwt',
      'component',
      ['required jwt', 'required mtls'],
    ],
    [
      'requires',
      'JWT Authentication',
      'component',
      ['required JWT Authentication'],
    ],
    ['requires', 'None', 'component', ['complete']],
    ['prefers', 'tracing', 'system', ['preferred tracing']],
    [
      'not-needed',
      'multicluster, jwt',
      'domain',
      ['none multicluster', 'none jwt'],
    ],
    ['new-cluster', 'TRUE', 'cluster', [{ newCluster: true }]],
    ['new-cluster', 'false', 'cluster', [{ newCluster: false }]],
    ['platform-team', 'True', 'owner', [{ platformTeam: true }]],
    ['team-size', '5', 'owner', [{ teamSize: 5 }]],
    [
      'priorities',
      'Quick-Adoption, simple-operation',
      'system',
      [{ priorities: ['quick-adoption', 'simple-operation'] }],
    ],
    ['pods', '012', 'component', [{ pods: 12 }]],
    ['nodes', '1000000', 'cluster', [{ nodes: 1_000_000 }]],
    ['cni', 'AWS-VPC-CNI', 'cluster', [{ cni: 'aws-vpc-cni' }]],
    [
      'cni-changeable',
      'false',
      'cluster',
      ['required platform.keep-existing-cni'],
    ],
    ['cni-changeable', 'true', 'cluster', ['none platform.keep-existing-cni']],
    [
      'kubernetes-version',
      'v1.33.1-eks-2f4',
      'cluster',
      [{ kubernetesVersion: '1.33.1' }],
    ],
    ['kubernetes-version', '1.30+', 'cluster', [{ kubernetesVersion: '1.30' }]],
    ['mesh', 'istio-ambient', 'component', ['in istio-ambient']],
    ['mesh', 'Linkerd  v2.20', 'system', ['in linkerd 2.20']],
    ['mesh', 'none', 'component', ['in ']],
    [
      'mesh',
      'linkerd 2.20 Enterprise',
      'component',
      ['in linkerd 2.20 enterprise'],
    ],
    [
      'mesh',
      'linkerd 2.20 open-source',
      'cluster',
      [
        {
          installedMesh: {
            mesh: 'linkerd',
            release: '2.20',
            distribution: 'open-source',
          },
        },
      ],
    ],
    [
      'mesh',
      'istio-ambient 1.31',
      'cluster',
      [{ installedMesh: { mesh: 'istio-ambient', release: '1.31' } }],
    ],
    ['mesh', 'cilium', 'cluster', [{ installedMesh: { mesh: 'cilium' } }]],
    ['mesh', 'none', 'cluster', []],
  ])('reads %s: "%s" of a %s', (key, value, origin, expected) => {
    expect(gist(read(key, value, origin))).toEqual(expected);
  });

  it.each(VALUE_KEYS.map(({ key, example }) => [key, example]))(
    'reads the example of %s, "%s"',
    (key, example) => {
      const { problems, ...claims } = read(key, example);
      expect(problems).toEqual([]);
      expect(Object.values(claims).flat()).not.toEqual([]);
    },
  );

  it.each<[string, unknown, string[]]>([
    [
      'requires',
      '',
      [
        '"" but expected a comma-separated list of feature names such as "jwt, mtls", or "none" when nothing special is needed',
      ],
    ],
    [
      'requires',
      'none, jwt',
      ['required jwt', '"none" but expected either "none" or feature names'],
    ],
    [
      'requires',
      'jwt, <b>',
      [
        'required jwt',
        '"<b>" but expected a name of letters, digits, dots, dashes and spaces, at most 100 characters long',
      ],
    ],
    [
      'prefers',
      'none',
      [
        '"none" but expected a comma-separated list of feature names such as "jwt, mtls"',
      ],
    ],
    ['pods', '12.5', ['"12.5" but expected a whole number from 1 to 1000000']],
    ['pods', '0', ['"0" but expected a whole number from 1 to 1000000']],
    ['pods', '-3', ['"-3" but expected a whole number from 1 to 1000000']],
    [
      'nodes',
      '1000001',
      ['"1000001" but expected a whole number from 1 to 1000000'],
    ],
    ['new-cluster', 'yes', ['"yes" but expected "true" or "false"']],
    [
      'cni',
      'calico, cilium',
      [
        '"calico, cilium" but expected the name of one CNI plugin such as "aws-vpc-cni"',
      ],
    ],
    [
      'kubernetes-version',
      'latest',
      ['"latest" but expected a Kubernetes version such as "1.33"'],
    ],
    [
      'mesh',
      'istio ambient',
      [
        '"istio ambient" but expected a mesh such as "istio-ambient", a mesh and its release such as "istio-ambient 1.31", these and a distribution such as "linkerd 2.20 enterprise", or "none"',
      ],
    ],
    [
      'mesh',
      'linkerd 2.20 enterprize',
      [
        'in linkerd 2.20',
        '"enterprize" but expected "open-source" or "enterprise"',
      ],
    ],
    [
      'mesh',
      'linkerd enterprise',
      [expect.stringContaining('"linkerd enterprise" but expected a mesh')],
    ],
    [
      'priorities',
      ',',
      [
        '"," but expected a comma-separated list of priorities, the most important first, such as "quick-adoption, simple-operation"',
      ],
    ],
    ['pods', 12, ['"12" but expected a whole number from 1 to 1000000']],
    [
      'requires',
      ['jwt'],
      [
        '"["jwt"]" but expected a comma-separated list of feature names such as "jwt, mtls", or "none" when nothing special is needed',
      ],
    ],
    ['podz', '12', ['"podz" but expected a known key such as "pods"']],
    [
      'teamsize',
      '12',
      ['"teamsize" but expected a known key such as "team-size"'],
    ],
    [
      'enrolment',
      'linkerd',
      [
        '"enrolment" but expected one of the keys requires, prefers, not-needed, new-cluster, platform-team, team-size, priorities, pods, nodes, cni, cni-changeable, kubernetes-version, mesh',
      ],
    ],
    ['__proto__', 'jwt', [expect.stringContaining('one of the keys')]],
  ])('quotes %s: %j and says what was expected', (key, value, expected) => {
    expect(gist(read(key, value))).toEqual(expected);
  });

  it('says where a malformed value stands', () => {
    expect(read('pods', 'many').problems).toEqual([
      {
        kind: 'malformed-value',
        params: {
          raw: 'many',
          expected: 'a whole number from 1 to 1000000',
          where:
            'metadata.annotations["mesh-readiness.io/pods"] of component:default/orders',
        },
        because: [
          expect.objectContaining({
            entityRef: 'component:default/orders',
            field: 'metadata.annotations["mesh-readiness.io/pods"]',
            raw: 'many',
          }),
        ],
      },
    ]);
  });

  it('reads at most 100 names of a list, and says so', () => {
    const names = Array.from({ length: 5000 }, (_, index) => `f${index}`);
    const { requirements, problems } = read('requires', names.join(','));
    expect(requirements).toHaveLength(100);
    expect(problems.map(({ params }) => params)).toEqual([
      expect.objectContaining({
        raw: '5000 names',
        expected: 'at most 100 names',
      }),
    ]);
  });

  it('reads no value that is longer than any can be, and says so', () => {
    const { requirements, problems } = read('requires', 'a'.repeat(1_000_000));
    expect(requirements).toEqual([]);
    expect(problems.map(({ params }) => params.expected)).toEqual([
      expect.stringMatching(
        /^a comma-separated list.*, in at most 200000 characters$/,
      ),
    ]);
  });

  it('tells 50 unknown keys one by one and the rest together, and still reads those it knows', () => {
    const { requirements, problems } = claimsFromAnnotations(
      component({
        ...Object.fromEntries(
          Array.from({ length: 3_000 }, (_, index) => [
            `mesh-readiness.io/key-${index}`,
            'x',
          ]),
        ),
        'mesh-readiness.io/requires': 'jwt',
      }),
      'component',
      'annotations',
      NOW,
    );
    expect(requirements).toHaveLength(1);
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)!.params).toMatchObject({
      raw: '2950 more keys',
      where:
        'metadata.annotations["mesh-readiness.io/2950 more keys"] of component:default/orders',
    });
  });

  it('leaves alone what says where manifests are, and tells what is merely called alike', () => {
    expect(gist(read('manifests', 'deploy/prod'))).toEqual([]);
    expect(read('manifest', 'deploy/prod').problems).toHaveLength(1);
  });

  it('leaves the annotations of others alone', () => {
    const claims = claimsFromAnnotations(
      component({
        'backstage.io/kubernetes-id': 'orders',
        'mesh-readiness.io': 'jwt',
        'mesh-readiness.iox/requires': 'jwt',
      }),
      'component',
      'annotations',
      NOW,
    );
    expect(gist(claims)).toEqual([]);
  });

  it('gives a result for any annotations, and none costs another its own', () => {
    const key = fc.oneof(
      fc.constantFrom(...VALUE_KEYS.map(one => one.key)),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('__proto__', 'constructor', 'toString'),
    );
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.anything());
    fc.assert(
      fc.property(
        fc.array(fc.tuple(key, value)),
        fc.constantFrom<Origin>('component', 'cluster', 'owner'),
        (entries, origin) => {
          const annotations = Object.fromEntries(
            entries.map(([name, text]) => [`mesh-readiness.io/${name}`, text]),
          );
          const { requirements, problems } = claimsFromAnnotations(
            component({
              ...annotations,
              'mesh-readiness.io/requires': 'jwt',
            }),
            origin,
            'annotations',
            NOW,
          );
          expect(requirements).toContainEqual(
            expect.objectContaining({ feature: 'jwt', need: 'required' }),
          );
          for (const { params } of problems) {
            expect(params.raw.length).toBeLessThanOrEqual(201);
          }
        },
      ),
    );
  });
});
