import {
  filtersToParams,
  SERVICE_SORT_KEYS,
  type ServiceFilters,
} from 'backstage-plugin-mesh-readiness-common';

const MESHES = ['istio-sidecar', 'istio-ambient', 'linkerd', 'cilium'];
const FEATURES = [
  'security.mtls',
  'observability.tracing',
  'traffic.retries-timeouts',
  'security.jwt-authentication',
  'traffic.rate-limiting',
];
const FILTERS: ServiceFilters[] = [
  {},
  ...FEATURES.flatMap(feature => [
    { allOf: [feature] },
    { anyOf: [feature, FEATURES[0]] },
    { noneOf: [feature] },
  ]),
  ...MESHES.flatMap(mesh => [
    { verdict: [`${mesh}:ready`, `${mesh}:needs-work`] },
    { verdict: [`${mesh}:blocked`], allOf: [FEATURES[0]] },
    { notEnrolled: [mesh], verdict: [`${mesh}:ready`] },
    { enrolled: [mesh] },
    { recommended: [mesh], status: ['assessed'] },
  ]),
  { status: ['not-assessed'] },
  { owner: ['group:default/team-0001'] },
  { owner: ['group:default/department-001', 'group:default/department-002'] },
  { system: ['system:default/account-system-0001'] },
  { lifecycle: ['production'], type: ['service'] },
  { text: ['invoice'] },
  { text: ['a'], lifecycle: ['production'] },
  { cluster: ['cluster-eu-01', 'cluster-us-02'] },
];

/** Pages of 50 services with facets and total: each filter with several orders, on the first page and on later ones. */
export const PAGE_QUESTIONS: string[] = FILTERS.flatMap((filters, index) =>
  [0, 1, 2, 3, 4].map(turn => {
    const params = filtersToParams(filters);
    const sorts = [
      ...SERVICE_SORT_KEYS,
      ...MESHES.map(mesh => `verdict:${mesh}`),
    ];
    params.set('sort', sorts[(index * 5 + turn) % sorts.length]);
    params.set('order', turn % 2 ? 'desc' : 'asc');
    params.set('offset', String(turn === 4 ? 500 : turn * 50));
    params.set('limit', '50');
    return `/services?${params}`;
  }),
);

/** Totals and history, of all services and of some. */
export const TOTAL_QUESTIONS: string[] = FILTERS.flatMap(filters => {
  const params = filtersToParams(filters);
  return [`/summary?${params}`, `/history?days=90&${params}`];
});
