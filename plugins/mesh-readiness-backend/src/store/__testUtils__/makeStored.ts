import type { Claims } from 'backstage-plugin-mesh-readiness-common';
import type { StoredService } from '../StoredService';

/** When the services that {@link makeStored} makes were read. */
export const READ_AT = '2026-11-23T08:00:00.000Z';

/** A stored service as a refresh would hand it over: assessed, owned, on a cluster; whatever is given stands in its place, `undefined` takes a value out. */
export function makeStored(
  record: Partial<StoredService['record']> = {},
  rest: Partial<Omit<StoredService, 'record' | 'entityRef'>> = {},
): StoredService {
  const entityRef = record.entityRef ?? 'component:default/orders';
  const readAt = record.readAt ?? READ_AT;
  return {
    entityRef,
    inputHash: 'hash-of-orders',
    reads: ['group:default/checkout', 'system:default/shop'],
    claims: makeClaims(entityRef, readAt),
    missing: [],
    ...rest,
    record: {
      title: 'Orders',
      owner: 'group:default/checkout',
      ownerGroups: ['group:default/checkout', 'group:default/commerce'],
      system: 'system:default/shop',
      domain: 'domain:default/retail',
      cluster: 'prod',
      clusterRef: 'resource:default/prod',
      lifecycle: 'production',
      type: 'service',
      status: 'assessed',
      verdicts: {
        'istio-sidecar': 'ready',
        'istio-ambient': 'needs-work',
        linkerd: 'blocked',
        cilium: 'unknown',
      },
      recommendation: { status: 'decided', meshes: ['istio-sidecar'] },
      enrolment: {},
      required: ['security.jwt-authentication'],
      preferred: ['traffic.rate-limiting.global'],
      findings: [
        {
          mesh: 'linkerd',
          code: 'MR0201',
          level: 'error',
          feature: 'security.jwt-authentication',
        },
      ],
      context: { pods: 12, nodes: 40, cni: 'calico' },
      ...record,
      entityRef,
      readAt,
    },
  };
}

function makeClaims(entityRef: string, readAt: string): Claims {
  return {
    requirements: [
      {
        feature: 'security.jwt-authentication',
        need: 'required',
        provenance: {
          source: 'annotations',
          origin: 'component',
          basis: 'declared',
          entityRef,
          field: 'metadata.annotations["mesh-readiness.io/requires"]',
          raw: 'jwt',
          readAt,
        },
      },
    ],
    context: [
      {
        key: 'pods',
        value: 12,
        provenance: {
          source: 'annotations',
          origin: 'component',
          basis: 'declared',
          entityRef,
          field: 'metadata.annotations["mesh-readiness.io/pods"]',
          raw: '12',
          readAt,
        },
      },
    ],
    enrolments: [],
    problems: [],
    reports: [
      {
        source: 'annotations',
        status: 'read',
        looked: [`annotations of ${entityRef}`],
      },
    ],
    complete: [],
  };
}
