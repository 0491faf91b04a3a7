import {
  builtInEditions,
  type AdoptionGroups,
  type AdoptionHistory,
  type AdoptionSummary,
  type Edition,
  type MeshAdoption,
  type RefreshStatus,
  type ServiceChanges,
} from 'backstage-plugin-mesh-readiness-common';

/** The edition that the page names meshes and rules by. */
export const edition: Edition = builtInEditions.find(
  ({ id }) => id === '2026-11',
)!;

/** The moment of all fixtures. */
export const NOW = '2026-11-23T09:30:00.000Z';

const adoption = (
  enrolled: number,
  ready: number,
  needsWork: number,
  unknown: number,
  blocked: number,
  notAssessed: number,
  failed: number,
): MeshAdoption => ({
  enrolled,
  ready,
  needsWork,
  unknown,
  blocked,
  notAssessed,
  failed,
});

/** A thousand and two hundred services, most of which Istio Ambient serves. */
export const summary: AdoptionSummary = {
  total: 1200,
  assessed: 1100,
  notAssessed: 90,
  failed: 10,
  stale: 7,
  meshes: {
    'istio-sidecar': adoption(20, 300, 400, 60, 330, 80, 10),
    'istio-ambient': adoption(30, 512, 358, 60, 150, 80, 10),
    linkerd: adoption(0, 200, 300, 100, 500, 90, 10),
    cilium: adoption(0, 100, 300, 200, 500, 90, 10),
  },
  recommended: { 'istio-ambient': 800, open: 200, 'all-blocked': 100 },
  enrolled: { 'istio-sidecar': 20, 'istio-ambient': 30, linkerd: 0, none: 900 },
  findings: [
    {
      code: 'MR0102',
      feature: 'security.jwt-authentication',
      blocks: 500,
      burdens: 120,
      unknown: 4,
      meshes: {
        linkerd: { blocks: 500, burdens: 0, unknown: 0 },
        cilium: { blocks: 0, burdens: 120, unknown: 4 },
      },
    },
    {
      code: 'MR9999',
      blocks: 0,
      burdens: 3,
      unknown: 0,
      meshes: { linkerd: { blocks: 0, burdens: 3, unknown: 0 } },
    },
  ],
  clusters: [
    {
      cluster: 'prod-eu',
      total: 1100,
      meshes: {},
      serves: ['istio-ambient', 'istio-sidecar'],
      conflicts: 140,
      installed: {
        mesh: 'istio-ambient',
        release: '1.28',
        distribution: 'open-source',
      },
      kubernetesVersion: '1.34',
      cni: 'aws-vpc-cni',
      nodes: 40,
      pods: 12000,
      withoutPods: 3,
      cost: [
        { mesh: 'cilium', cpuMillicores: 8000, memoryMebibytes: 20480 },
        { mesh: 'linkerd', cpuMillicores: 1200000, memoryMebibytes: 240000 },
      ],
    },
    {
      cluster: 'edge',
      total: 1,
      meshes: {},
      serves: [],
      conflicts: 0,
      pods: 0,
      withoutPods: 1,
      cost: [],
    },
  ],
  withoutCluster: 99,
  freshness: { checkedAt: NOW },
};

/** Two days of the same organisation. */
export const history: AdoptionHistory = {
  days: [
    {
      day: '2026-11-22',
      total: 1190,
      notAssessed: 95,
      failed: 10,
      meshes: {
        'istio-sidecar': {
          enrolled: 12,
          ready: 300,
          needsWork: 400,
          unknown: 60,
          blocked: 330,
        },
      },
    },
    {
      day: '2026-11-23',
      total: 1200,
      notAssessed: 90,
      failed: 10,
      meshes: {
        'istio-sidecar': {
          enrolled: 20,
          ready: 300,
          needsWork: 400,
          unknown: 60,
          blocked: 330,
        },
      },
    },
  ],
  freshness: { checkedAt: NOW },
};

/** Two owners, one of which was not assessed, and those without one. */
export const groups: AdoptionGroups = {
  items: [
    {
      value: 'group:default/payments',
      total: 40,
      meshes: {
        'istio-sidecar': adoption(0, 0, 0, 0, 40, 0, 0),
        'istio-ambient': adoption(4, 6, 10, 0, 20, 0, 0),
        linkerd: adoption(0, 40, 0, 0, 0, 0, 0),
        cilium: adoption(0, 0, 13, 0, 27, 0, 0),
      },
    },
    {
      value: '',
      total: 2,
      meshes: {
        'istio-sidecar': adoption(0, 0, 0, 0, 0, 2, 0),
        'istio-ambient': adoption(0, 0, 0, 0, 0, 2, 0),
        linkerd: adoption(0, 0, 0, 0, 0, 2, 0),
        cilium: adoption(0, 0, 0, 0, 0, 2, 0),
      },
    },
  ],
  total: 2,
  freshness: { checkedAt: NOW },
};

/** Three changes. */
export const changes: ServiceChanges = {
  items: [
    {
      entityRef: 'component:default/orders',
      at: NOW,
      kind: 'enrolment',
      before: 'none',
      after: 'istio-ambient',
      cause: 'service',
    },
    {
      entityRef: 'component:default/orders',
      at: NOW,
      kind: 'verdict',
      mesh: 'linkerd',
      before: 'blocked',
      after: 'needs-work',
      cause: 'knowledge',
    },
    {
      entityRef: 'component:default/gone',
      at: NOW,
      kind: 'left',
      cause: 'service',
    },
  ],
  more: false,
};

/** No refresh is under way, and the last one wrote nothing. */
export const resting: RefreshStatus = {
  checkedAt: NOW,
  last: {
    endedAt: NOW,
    milliseconds: 900,
    services: 1200,
    read: 0,
    written: 0,
    removed: 0,
    failed: 0,
    cancelled: false,
  },
};
