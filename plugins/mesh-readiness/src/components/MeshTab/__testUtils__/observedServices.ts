import type {
  Assessed,
  Enrolment,
  Finding,
  NotAssessed,
  ObjectPlace,
  Provenance,
  SourceReport,
} from 'backstage-plugin-mesh-readiness-common';
import { newer } from './newerServices';
import {
  assessClaims,
  assessed,
  existingCluster,
  needs,
  provenance,
} from './services';

/** A RequestAuthentication of the service, in a cluster. */
export const tokenCheck: ObjectPlace = {
  cluster: 'prod-eu',
  apiVersion: 'security.istio.io/v1',
  kind: 'RequestAuthentication',
  namespace: 'default',
  name: 'frontend',
  api: 'security.istio.io',
};

/** The Namespace of the service, in a cluster. */
export const namespace: ObjectPlace = {
  cluster: 'prod-eu',
  apiVersion: 'v1',
  kind: 'Namespace',
  name: 'default',
  api: 'linkerd.io',
};

/** An object of the service that stands in a file. */
export const filter: ObjectPlace = {
  file: 'deploy/rate-limit.yaml',
  apiVersion: 'networking.istio.io/v1alpha3',
  kind: 'EnvoyFilter',
  namespace: 'default',
  name: 'frontend-rate-limit',
  api: 'networking.istio.io',
};

/** A place in an object: observed in a cluster, inferred from a file. */
export const seenIn = (
  object: ObjectPlace,
  field: string,
  more: Partial<Provenance> = {},
): Provenance => {
  const { raw, ...place } = provenance('workload', '', {
    source: object.cluster ? 'kubernetes' : 'manifests',
    basis: object.cluster ? 'observed' : 'inferred',
    object,
    field,
    ...more,
  });
  return { ...place, ...(raw ? { raw } : {}) };
};

/** An enrolment that was seen in a cluster. */
export const seenEnrolment = (more: Partial<Enrolment> = {}): Enrolment => ({
  provenance: seenIn(namespace, 'metadata.annotations["linkerd.io/inject"]', {
    raw: 'enabled',
  }),
  ...more,
});

/** An enrolment that the component declares. */
export const declaredEnrolment = (mesh?: string): Enrolment => ({
  ...(mesh ? { mesh } : {}),
  provenance: provenance('component', mesh ?? 'none', {
    field: 'metadata.annotations["mesh-readiness.io/mesh"]',
  }),
});

const KUBERNETES_ID = `metadata:
  annotations:
    backstage.io/kubernetes-id: orders`;

/** What the source of clusters says about a service that no object could be found for. */
export const notLinkedReport: SourceReport = {
  source: 'kubernetes',
  status: 'nothing',
  looked: [
    'pods with the label backstage.io/kubernetes-id=orders in prod-eu',
    'workloads named orders in prod-eu',
  ],
  message: 'No workload of prod-eu carries the label or the name.',
  add: KUBERNETES_ID,
};

/** What the source of clusters says about a service whose objects it found by their name alone. */
export const guessReport: SourceReport = {
  source: 'kubernetes',
  status: 'read',
  looked: ['Deployment default/orders in prod-eu'],
  add: KUBERNETES_ID,
};

/** What the source of clusters says where it could not read everything. */
export const unreadReport: SourceReport = {
  source: 'kubernetes',
  status: 'read',
  looked: ['Deployment default/orders in prod-eu'],
  unread: [
    {
      kind: 'EnvoyFilter.networking.istio.io',
      where: 'prod-eu',
      reason: 'forbidden',
      message: 'envoyfilters.networking.istio.io is forbidden.',
    },
    {
      kind: 'Server.policy.linkerd.io',
      where: 'prod-eu',
      reason: 'missing',
    },
    {
      kind: 'HTTPRoute.policy.linkerd.io',
      where: 'prod-eu',
      reason: 'missing',
    },
    {
      kind: 'Namespace',
      where: 'prod-us',
      reason: 'failed',
      message: 'The cluster did not answer in time.',
    },
  ],
};

const about = (
  code: string,
  level: Finding['level'],
  message: string,
  because: Provenance[],
): Finding => ({
  code,
  level,
  message,
  because,
  evidence: {},
  remediations: [],
});

/** Some pods of the service are not in the mesh that they are meant for. */
export const partialFinding = about(
  'MR0008',
  'info',
  '3 of 5 pods run in Linkerd.',
  [seenIn(namespace, 'metadata.annotations["linkerd.io/inject"]')],
);

/** A kind of object that could not be read. */
export const unreadFinding = about(
  'MR0010',
  'unknown',
  'EnvoyFilter in prod-eu could not be read.',
  [],
);

/** An object that takes no effect. */
export const unboundFinding = about(
  'MR0009',
  'info',
  'VirtualService default/old selects nothing.',
  [seenIn({ ...tokenCheck, kind: 'VirtualService', name: 'old' }, 'spec')],
);

const needsCase = assessed(
  {
    requirements: [
      needs('jwt', 'component', 'none', {
        field: 'metadata.annotations["mesh-readiness.io/requires-not"]',
      }),
      {
        feature: 'jwt',
        need: 'required',
        provenance: seenIn(tokenCheck, 'spec.jwtRules[0]', {
          raw: 'issuer: https://accounts.example',
        }),
      },
      needs('mtls', 'system'),
      {
        feature: 'mtls',
        need: 'required',
        provenance: seenIn(
          { ...tokenCheck, kind: 'PeerAuthentication', name: 'default' },
          'spec.mtls.mode',
          { raw: 'STRICT' },
        ),
      },
      {
        feature: 'rate-limit-local',
        need: 'required',
        provenance: seenIn(filter, 'spec.configPatches[0]'),
      },
      needs('keep-cni', 'cluster'),
    ],
    context: existingCluster,
    reports: [
      {
        source: 'annotations',
        status: 'read',
        looked: ['annotations of component:default/orders'],
      },
      unreadReport,
    ],
  },
  newer,
);

/** A service about which objects say what the catalog does not: tokens it denies to need, a mesh it does not declare, pods that are not in it. */
export const observedCase: Assessed = {
  ...needsCase,
  profile: {
    ...needsCase.profile,
    enrolment: seenEnrolment({
      mesh: 'linkerd',
      release: '2.19',
      configured: 'linkerd',
      pods: { inMesh: 3, all: 5 },
    }),
    otherEnrolments: [declaredEnrolment()],
  },
  findings: [
    ...needsCase.findings,
    partialFinding,
    unboundFinding,
    unreadFinding,
  ],
};

/** A service about which nothing is known, because nothing links it to its objects. */
export const notLinkedCase = assessClaims(
  {
    reports: [
      {
        source: 'annotations',
        status: 'nothing',
        looked: ['annotations of component:default/orders'],
      },
      notLinkedReport,
    ],
  },
  newer,
) as NotAssessed;
