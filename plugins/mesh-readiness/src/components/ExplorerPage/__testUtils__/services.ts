import {
  builtInEditions,
  type Edition,
  type ServiceList,
  type ServiceSummary,
} from 'backstage-plugin-mesh-readiness-common';

/** The edition that the services of the tests are held against. */
export const edition: Edition = builtInEditions.find(
  ({ id }) => id === '2026-11',
)!;

/** A service of which everything is known; what a test is about is given. */
export const service = (
  name: string,
  more: Partial<ServiceSummary> = {},
): ServiceSummary => ({
  entityRef: `component:default/${name}`,
  owner: 'group:default/team-orders',
  system: 'system:default/shop',
  domain: 'domain:default/retail',
  cluster: 'prod-eu',
  lifecycle: 'production',
  type: 'service',
  status: 'assessed',
  verdicts: {
    'istio-sidecar': 'ready',
    'istio-ambient': 'needs-work',
    linkerd: 'blocked',
    cilium: 'unknown',
  },
  blockers: { 'istio-sidecar': 0, 'istio-ambient': 0, linkerd: 2, cilium: 0 },
  recommendation: { status: 'decided', meshes: ['istio-sidecar'] },
  enrolment: {},
  required: ['security.mtls', 'security.jwt-authentication'],
  preferred: ['observability.tracing'],
  topFinding: {
    mesh: 'istio-ambient',
    code: 'MR0102',
    level: 'warning',
    feature: 'security.jwt-authentication',
  },
  readAt: '2026-11-23T00:00:00.000Z',
  ...more,
});

/** A page of services with facets. */
export const listOf = (
  items: ServiceSummary[],
  more: Partial<ServiceList> = {},
): ServiceList => ({
  items,
  total: items.length,
  offset: 0,
  limit: 50,
  facets: {
    feature: {
      values: [
        { value: 'security.mtls', count: 21 },
        { value: 'security.jwt-authentication', count: 7 },
        { value: '', count: 3 },
        { value: 'observability.tracing', count: 2 },
      ],
      total: 4,
    },
    verdict: {
      values: [
        { value: 'linkerd:blocked', count: 11 },
        { value: 'istio-sidecar:ready', count: 19 },
      ],
      total: 2,
    },
    owner: {
      values: [
        { value: 'group:default/team-orders', count: 1234 },
        ...Array.from({ length: 11 }, (_, index) => ({
          value: `group:default/team-${index}`,
          count: 20 - index,
        })),
      ],
      total: 80,
    },
    status: { values: [{ value: 'assessed', count: 3 }], total: 1 },
    recommended: { values: [], total: 0 },
  },
  freshness: { checkedAt: new Date().toISOString() },
  ...more,
});
