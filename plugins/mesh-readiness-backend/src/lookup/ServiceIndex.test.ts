import type {
  ServiceFacetName,
  ServiceFilters,
  ServiceQuery,
  ServiceSortKey,
} from 'backstage-plugin-mesh-readiness-common';
import type { Viewer } from '../access/Viewer';
import type { ServiceRecord } from '../store/ServiceRecord';
import { edition } from './__testUtils__/edition';
import { makeRecord } from './__testUtils__/makeRecord';
import { ServiceIndex } from './ServiceIndex';

const JWT = 'security.jwt-authentication';
const LIMITS = 'traffic.rate-limiting.global';
const CNI = 'platform.keep-existing-cni';

const RECORDS: ServiceRecord[] = [
  makeRecord({
    entityRef: 'component:default/orders-2',
    title: 'Orders 2',
    owner: 'group:default/checkout',
    ownerGroups: ['group:default/checkout', 'group:default/commerce'],
    system: 'system:default/shop',
    domain: 'domain:default/retail',
    cluster: 'prod-2',
    clusterRef: 'resource:default/prod-2',
    lifecycle: 'production',
    type: 'service',
    verdicts: {
      'istio-sidecar': 'ready',
      'istio-ambient': 'needs-work',
      linkerd: 'blocked',
      cilium: 'unknown',
    },
    recommendation: { status: 'decided', meshes: ['istio-sidecar'] },
    enrolment: {
      mesh: 'linkerd',
      configured: 'linkerd',
      pods: { inMesh: 3, all: 4 },
    },
    required: [JWT],
    preferred: [LIMITS],
    findings: [
      { mesh: 'istio-ambient', code: 'MR0201', level: 'warning', feature: JWT },
      { mesh: 'linkerd', code: 'MR0201', level: 'error', feature: JWT },
      { mesh: 'cilium', code: 'MR0301', level: 'unknown', feature: LIMITS },
    ],
    context: { pods: 4, nodes: 3, cni: 'calico' },
    readAt: '2026-11-20T08:00:00.000Z',
  }),
  makeRecord({
    entityRef: 'component:default/orders-10',
    title: 'orders 10',
    owner: 'group:default/commerce',
    cluster: 'prod-2',
    clusterRef: 'resource:default/prod-2',
    lifecycle: 'experimental',
    type: 'website',
    verdicts: {
      'istio-sidecar': 'blocked',
      'istio-ambient': 'blocked',
      linkerd: 'ready',
      cilium: 'ready',
    },
    recommendation: { status: 'open', meshes: ['linkerd', 'cilium'] },
    enrolment: {},
    required: [CNI],
    findings: [
      { mesh: 'istio-sidecar', code: 'MR0501', level: 'error', feature: CNI },
      { mesh: 'istio-ambient', code: 'MR0501', level: 'error', feature: CNI },
    ],
    context: { nodes: 3 },
    readAt: '2026-11-22T08:00:00.000Z',
    staleSince: '2026-11-22T09:00:00.000Z',
  }),
  makeRecord({
    entityRef: 'component:default/billing',
    owner: 'user:default/kim',
    system: 'system:default/pay',
    domain: 'domain:default/money',
    status: 'not-assessed',
    readAt: '2026-11-21T08:00:00.000Z',
  }),
  makeRecord({
    entityRef: 'component:other/zeta',
    status: 'failed',
    message: 'The rule MR0101 ended in an error.',
    cluster: 'lab',
    readAt: '2026-11-19T08:00:00.000Z',
  }),
];

const ALL: Viewer = { sees: 'all' };
const seeing = (...refs: string[]): Viewer => ({
  sees: 'some',
  refs: new Set([...RECORDS.map(({ entityRef }) => entityRef), ...refs]),
});

const index = new ServiceIndex(edition);
index.apply(RECORDS, []);

const nameOf = (ref: string) => ref.split('/')[1];
const names = (query: ServiceQuery, viewer: Viewer = ALL) =>
  index.list(query, viewer).items.map(({ entityRef }) => nameOf(entityRef));
const countsOf = (
  name: ServiceFacetName,
  filters: ServiceFilters = {},
  viewer: Viewer = ALL,
) =>
  Object.fromEntries(
    index
      .facet(name, { filters, viewer }, { limit: 50 })
      .values.map(({ value, count }) => [value, count]),
  );

it.each<[ServiceFilters, string[]]>([
  [{}, ['billing', 'orders-2', 'orders-10', 'zeta']],
  [{ allOf: [JWT, LIMITS] }, ['orders-2']],
  [{ allOf: [JWT, CNI] }, []],
  [{ anyOf: [JWT, CNI] }, ['orders-2', 'orders-10']],
  [{ anyOf: [CNI, ''] }, ['billing', 'orders-10', 'zeta']],
  [{ noneOf: [LIMITS] }, ['billing', 'orders-10', 'zeta']],
  [{ noneOf: [''] }, ['orders-2', 'orders-10']],
  [{ verdict: ['istio-sidecar:ready'] }, ['orders-2']],
  [
    { verdict: ['istio-sidecar:ready', 'istio-sidecar:blocked'] },
    ['orders-2', 'orders-10'],
  ],
  [{ verdict: ['istio-sidecar:ready', 'linkerd:ready'] }, []],
  [{ verdict: ['linkerd:'] }, ['billing', 'zeta']],
  [{ verdict: ['nobody:ready'] }, []],
  [{ finding: ['MR0201'] }, ['orders-2']],
  [{ finding: ['cilium:MR0301', 'MR0501'] }, ['orders-2', 'orders-10']],
  [{ finding: ['linkerd:MR0501'] }, []],
  [{ blockedBy: ['MR0201'] }, ['orders-2']],
  [{ blockedBy: ['istio-ambient:MR0201'] }, []],
  [{ blockedBy: ['MR0301'] }, []],
  [{ burdenedBy: ['istio-ambient:MR0201'] }, ['orders-2']],
  [{ burdenedBy: ['MR0501'] }, []],
  [{ unknownBy: ['MR0301'] }, ['orders-2']],
  [{ recommended: ['istio-sidecar', 'open'] }, ['orders-2', 'orders-10']],
  [{ recommended: [''] }, ['billing', 'zeta']],
  [{ enrolled: ['linkerd'] }, ['orders-2']],
  [{ enrolled: ['none'] }, ['orders-10']],
  [{ enrolled: [''] }, ['billing', 'zeta']],
  [{ notEnrolled: ['linkerd'] }, ['billing', 'orders-10', 'zeta']],
  [{ notEnrolled: ['linkerd', 'none'] }, ['billing', 'zeta']],
  [{ status: ['failed', 'not-assessed'] }, ['billing', 'zeta']],
  [{ owner: ['group:default/checkout'] }, ['orders-2']],
  [{ owner: ['group:default/commerce'] }, ['orders-2', 'orders-10']],
  [{ owner: [''] }, ['zeta']],
  [{ ownedBy: ['group:default/checkout'] }, ['orders-2']],
  [{ ownedBy: ['group:default/commerce'] }, ['orders-10']],
  [{ ownedBy: ['', 'user:default/kim'] }, ['billing', 'zeta']],
  [{ system: ['system:default/shop', ''] }, ['orders-2', 'orders-10', 'zeta']],
  [{ domain: ['domain:default/money'] }, ['billing']],
  [{ cluster: ['prod-2'] }, ['orders-2', 'orders-10']],
  [{ cluster: ['lab', ''] }, ['billing', 'zeta']],
  [{ lifecycle: ['production'] }, ['orders-2']],
  [{ type: ['website'] }, ['orders-10']],
  [{ ref: ['component:other/zeta', 'component:other/never'] }, ['zeta']],
  [{ stale: ['true'] }, ['orders-10']],
  [{ stale: ['false'], status: ['assessed'] }, ['orders-2']],
  [{ text: ['ORDERS 1'] }, ['orders-10']],
  [{ text: ['other/z'] }, ['zeta']],
  [{ owner: [], text: [''] }, ['billing', 'orders-2', 'orders-10', 'zeta']],
])('leaves of %j the services %j', (filters, expected) => {
  expect(names({ filters })).toEqual(expected);
  expect(index.refs({ filters, viewer: ALL }).map(nameOf)).toEqual(expected);
});

it.each<[ServiceSortKey, string[], string[]]>([
  [
    'name',
    ['billing', 'orders-2', 'orders-10', 'zeta'],
    ['zeta', 'orders-10', 'orders-2', 'billing'],
  ],
  [
    'owner',
    ['orders-2', 'orders-10', 'billing', 'zeta'],
    ['billing', 'orders-10', 'orders-2', 'zeta'],
  ],
  [
    'system',
    ['billing', 'orders-2', 'orders-10', 'zeta'],
    ['orders-2', 'billing', 'orders-10', 'zeta'],
  ],
  [
    'domain',
    ['billing', 'orders-2', 'orders-10', 'zeta'],
    ['orders-2', 'billing', 'orders-10', 'zeta'],
  ],
  [
    'cluster',
    ['zeta', 'orders-2', 'orders-10', 'billing'],
    ['orders-2', 'orders-10', 'zeta', 'billing'],
  ],
  [
    'lifecycle',
    ['orders-10', 'orders-2', 'billing', 'zeta'],
    ['orders-2', 'orders-10', 'billing', 'zeta'],
  ],
  [
    'type',
    ['orders-2', 'orders-10', 'billing', 'zeta'],
    ['orders-10', 'orders-2', 'billing', 'zeta'],
  ],
  [
    'recommended',
    ['orders-2', 'orders-10', 'billing', 'zeta'],
    ['orders-10', 'orders-2', 'billing', 'zeta'],
  ],
  [
    'enrolled',
    ['orders-2', 'orders-10', 'billing', 'zeta'],
    ['orders-10', 'orders-2', 'billing', 'zeta'],
  ],
  [
    'blockers',
    ['orders-2', 'orders-10', 'billing', 'zeta'],
    ['orders-10', 'orders-2', 'billing', 'zeta'],
  ],
  [
    'readAt',
    ['zeta', 'orders-2', 'billing', 'orders-10'],
    ['orders-10', 'billing', 'orders-2', 'zeta'],
  ],
  [
    'verdict:linkerd',
    ['orders-10', 'orders-2', 'billing', 'zeta'],
    ['orders-2', 'orders-10', 'billing', 'zeta'],
  ],
])(
  'sorts by %s, services without a value last either way',
  (sort, up, down) => {
    expect(names({ sort })).toEqual(up);
    expect(names({ sort, order: 'desc' })).toEqual(down);
  },
);

it('cuts a page out and counts all', () => {
  expect(index.list({ offset: 1, limit: 2 }, ALL)).toMatchObject({
    items: [{ title: 'Orders 2' }, { title: 'orders 10' }],
    total: 4,
    offset: 1,
    limit: 2,
  });
});

it('tells everything about a service', () => {
  expect(index.list({ filters: { text: ['orders-2'] } }, ALL).items).toEqual([
    {
      entityRef: 'component:default/orders-2',
      title: 'Orders 2',
      owner: 'group:default/checkout',
      system: 'system:default/shop',
      domain: 'domain:default/retail',
      cluster: 'prod-2',
      lifecycle: 'production',
      type: 'service',
      status: 'assessed',
      verdicts: {
        'istio-sidecar': 'ready',
        'istio-ambient': 'needs-work',
        linkerd: 'blocked',
        cilium: 'unknown',
      },
      blockers: {
        'istio-sidecar': 0,
        'istio-ambient': 0,
        linkerd: 1,
        cilium: 0,
      },
      recommendation: { status: 'decided', meshes: ['istio-sidecar'] },
      enrolment: {
        mesh: 'linkerd',
        configured: 'linkerd',
        pods: { inMesh: 3, all: 4 },
      },
      required: [JWT],
      preferred: [LIMITS],
      readAt: '2026-11-20T08:00:00.000Z',
    },
  ]);
});

it('names the worst finding on the mesh that has the least in its way', () => {
  const one = new ServiceIndex(edition);
  const everywhere = edition.meshes.map(({ id }) => ({
    mesh: id,
    code: 'MR0900',
    level: 'error' as const,
  }));
  one.apply(
    [
      makeRecord({
        entityRef: 'component:default/a',
        findings: [
          ...everywhere.filter(({ mesh }) => mesh !== 'cilium'),
          { mesh: 'cilium', code: 'MR0901', level: 'warning' },
          { mesh: 'cilium', code: 'MR0902', level: 'unknown' },
        ],
      }),
    ],
    [],
  );
  expect(one.list({}, ALL).items[0].topFinding).toEqual({
    mesh: 'cilium',
    code: 'MR0902',
    level: 'unknown',
  });
});

it.each<[ServiceFacetName, ServiceFilters, Record<string, number>]>([
  ['feature', {}, { '': 2, [JWT]: 1, [LIMITS]: 1, [CNI]: 1 }],
  // What is asked for as one of several does not narrow what else could be asked for.
  ['feature', { anyOf: [JWT] }, { '': 2, [JWT]: 1, [LIMITS]: 1, [CNI]: 1 }],
  ['feature', { allOf: [JWT] }, { [JWT]: 1, [LIMITS]: 1 }],
  ['feature', { noneOf: [JWT] }, { '': 2, [CNI]: 1 }],
  [
    'verdict',
    { verdict: ['linkerd:ready'] },
    {
      'linkerd:ready': 1,
      'linkerd:blocked': 1,
      'istio-sidecar:blocked': 1,
      'istio-ambient:blocked': 1,
      'cilium:ready': 1,
    },
  ],
  [
    'finding',
    { finding: ['MR0201'] },
    { '': 2, MR0201: 1, MR0301: 1, MR0501: 1 },
  ],
  ['finding', { blockedBy: ['MR0201'] }, { MR0201: 1, MR0301: 1 }],
  ['recommended', {}, { '': 2, 'istio-sidecar': 1, open: 1 }],
  ['enrolled', { enrolled: ['none'] }, { '': 2, linkerd: 1, none: 1 }],
  ['enrolled', { notEnrolled: ['linkerd'] }, { '': 2, none: 1 }],
  ['status', { status: ['failed'], owner: [''] }, { failed: 1 }],
  [
    'owner',
    {},
    {
      'group:default/commerce': 2,
      'group:default/checkout': 1,
      'user:default/kim': 1,
      '': 1,
    },
  ],
  ['system', { type: ['service'] }, { 'system:default/shop': 1 }],
  [
    'domain',
    {},
    { '': 2, 'domain:default/money': 1, 'domain:default/retail': 1 },
  ],
  ['cluster', {}, { 'prod-2': 2, '': 1, lab: 1 }],
  ['lifecycle', {}, { '': 2, experimental: 1, production: 1 }],
  ['type', { text: ['orders'] }, { service: 1, website: 1 }],
])('counts %s under %j', (name, filters, expected) => {
  expect(countsOf(name, filters)).toEqual(expected);
  expect(index.list({ filters, facets: [name] }, ALL).facets[name]?.total).toBe(
    Object.keys(expected).length,
  );
});

it('lists the most of a facet, and finds values by a part of them', () => {
  const selection = { filters: {}, viewer: ALL };
  expect(index.facet('owner', selection, { limit: 1 })).toEqual({
    values: [{ value: 'group:default/commerce', count: 2 }],
    total: 4,
  });
  expect(
    index.facet('owner', selection, { text: 'DEFAULT/C', limit: 5 }),
  ).toEqual({
    values: [
      { value: 'group:default/commerce', count: 2 },
      { value: 'group:default/checkout', count: 1 },
    ],
    total: 2,
  });
});

describe('for who does not see the domain, the cluster and the group above', () => {
  const viewer = seeing('domain:default/money');

  it('services have no such domain and cluster', () => {
    expect(
      index
        .list({ filters: { text: ['orders'] } }, viewer)
        .items.map(({ owner, system, domain, cluster }) => ({
          owner,
          system,
          domain,
          cluster,
        })),
    ).toEqual([
      { owner: 'group:default/checkout', system: 'system:default/shop' },
      { owner: 'group:default/commerce' },
    ]);
  });

  it.each<[ServiceFilters, string[]]>([
    [{ domain: ['domain:default/retail'] }, []],
    [{ domain: [''] }, ['orders-2', 'orders-10', 'zeta']],
    [{ cluster: ['prod-2'] }, []],
    [{ cluster: ['lab'] }, ['zeta']],
    [{ owner: ['group:default/commerce'] }, ['orders-10']],
  ])('%j leaves %j', (filters, expected) => {
    expect(names({ filters }, viewer)).toEqual(expected);
  });

  it('neither facets nor groups nor totals name them', () => {
    expect(countsOf('cluster', {}, viewer)).toEqual({ '': 3, lab: 1 });
    expect(countsOf('owner', {}, viewer)).toEqual({
      'group:default/checkout': 1,
      'group:default/commerce': 1,
      'user:default/kim': 1,
      '': 1,
    });
    const selection = { filters: {}, viewer };
    expect(
      index
        .groups('domain', selection, { offset: 0, limit: 9 })
        .items.map(({ value, total }) => [value, total]),
    ).toEqual([
      ['domain:default/money', 1],
      ['', 3],
    ]);
    const { clusters, withoutCluster } = index.summary(selection);
    expect(clusters.map(({ cluster }) => cluster)).toEqual(['lab']);
    expect(withoutCluster).toBe(3);
  });

  it('services of them sort as those that have none', () => {
    expect(names({ sort: 'cluster' }, viewer)).toEqual([
      'zeta',
      'billing',
      'orders-2',
      'orders-10',
    ]);
  });
});

it('knows nothing of services that the viewer does not see', () => {
  const viewer: Viewer = { sees: 'some', refs: new Set() };
  expect(index.list({}, viewer)).toMatchObject({ items: [], total: 0 });
  expect(index.summary({ filters: {}, viewer })).toMatchObject({
    total: 0,
    findings: [],
    clusters: [],
  });
});

it('sums up meshes, findings and clusters', () => {
  const summary = index.summary({ filters: {}, viewer: ALL });
  expect(summary).toMatchObject({
    total: 4,
    assessed: 2,
    notAssessed: 1,
    failed: 1,
    stale: 1,
    recommended: { 'istio-sidecar': 1, linkerd: 0, open: 1, 'no-mesh': 0 },
    enrolled: { linkerd: 1, cilium: 0, none: 1 },
    withoutCluster: 1,
  });
  expect(summary.meshes.linkerd).toEqual({
    enrolled: 1,
    ready: 1,
    needsWork: 0,
    unknown: 0,
    blocked: 0,
    notAssessed: 1,
    failed: 1,
  });
  expect(summary.findings).toEqual([
    {
      code: 'MR0201',
      feature: JWT,
      blocks: 1,
      burdens: 1,
      unknown: 0,
      meshes: {
        'istio-ambient': { blocks: 0, burdens: 1, unknown: 0 },
        linkerd: { blocks: 1, burdens: 0, unknown: 0 },
      },
    },
    {
      code: 'MR0501',
      feature: CNI,
      blocks: 1,
      burdens: 0,
      unknown: 0,
      meshes: {
        'istio-sidecar': { blocks: 1, burdens: 0, unknown: 0 },
        'istio-ambient': { blocks: 1, burdens: 0, unknown: 0 },
      },
    },
    {
      code: 'MR0301',
      feature: LIMITS,
      blocks: 0,
      burdens: 0,
      unknown: 1,
      meshes: { cilium: { blocks: 0, burdens: 0, unknown: 1 } },
    },
  ]);
  const [prod, lab] = summary.clusters;
  expect(prod).toMatchObject({
    cluster: 'prod-2',
    total: 2,
    serves: ['istio-sidecar', 'linkerd', 'cilium'],
    conflicts: 1,
    cni: 'calico',
    nodes: 3,
    pods: 4,
    withoutPods: 1,
  });
  expect(prod.cost.map(({ mesh }) => mesh).sort()).toEqual(
    edition.meshes.map(({ id }) => id).sort(),
  );
  expect(lab).toMatchObject({
    cluster: 'lab',
    total: 1,
    serves: [],
    conflicts: 0,
    pods: 0,
    withoutPods: 1,
    cost: [],
  });
});

it('puts the group whose services have least where to go first, those without an answer and those in none last', () => {
  const groups = new ServiceIndex(edition);
  const blocked = { linkerd: 'blocked', cilium: 'unknown' } as const;
  const movable = { linkerd: 'needs-work', cilium: 'blocked' } as const;
  groups.apply(
    [
      makeRecord({
        entityRef: 'component:default/a',
        system: 'half',
        verdicts: blocked,
      }),
      makeRecord({
        entityRef: 'component:default/b',
        system: 'half',
        verdicts: movable,
      }),
      makeRecord({
        entityRef: 'component:default/c',
        system: 'all',
        verdicts: movable,
      }),
      makeRecord({
        entityRef: 'component:default/d',
        system: 'stuck',
        verdicts: blocked,
      }),
      makeRecord({
        entityRef: 'component:default/e',
        system: 'silent',
        status: 'not-assessed',
      }),
      makeRecord({ entityRef: 'component:default/f', verdicts: blocked }),
    ],
    [],
  );
  const selection = { filters: {}, viewer: ALL };
  expect(
    groups
      .groups('system', selection, { offset: 0, limit: 9 })
      .items.map(({ value }) => value),
  ).toEqual(['stuck', 'half', 'all', 'silent', '']);
  expect(
    groups.groups('system', selection, { offset: 1, limit: 1 }),
  ).toMatchObject({ items: [{ value: 'half', total: 2 }], total: 5 });
});

it('goes on with a file though services change, come and leave while it is written', () => {
  const changing = new ServiceIndex(edition);
  const named = (name: string, lifecycle = 'production') =>
    makeRecord({ entityRef: `component:default/${name}`, lifecycle });
  changing.apply(
    ['a', 'b', 'c', 'd'].map(name => named(name)),
    [],
  );
  const rows: string[] = [];
  for (const { entityRef } of changing.select(
    { filters: { lifecycle: ['production'] } },
    ALL,
  )) {
    rows.push(nameOf(entityRef));
    if (rows.length === 1) {
      changing.apply(
        [named('e'), named('c', 'experimental')],
        ['component:default/b'],
      );
    }
  }
  expect(rows).toEqual(['a', 'd']);
});
