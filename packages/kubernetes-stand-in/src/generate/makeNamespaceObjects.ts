import type { ApiObject } from '../ApiObject';
import type { MeshOfPlace, Place } from './Place';
import { isOneOf } from './isOneOf';

const LABELS: Record<MeshOfPlace, Record<string, string>> = {
  'istio-sidecar': { 'istio-injection': 'enabled' },
  'istio-ambient': {
    'istio.io/dataplane-mode': 'ambient',
    'istio.io/use-waypoint': 'waypoint',
  },
  linkerd: {},
  cilium: {},
  none: {},
};

/** A Namespace with what belongs to it as a whole: policies, and the waypoint of an ambient one. */
export function makeNamespaceObjects(
  { namespace, mesh }: Place,
  index: number,
): ApiObject[] {
  const within = (
    apiVersion: string,
    kind: string,
    name: string,
    spec: object,
  ) => ({
    apiVersion,
    kind,
    metadata: { name, namespace },
    spec,
  });
  return [
    {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: {
        name: namespace,
        labels: {
          'kubernetes.io/metadata.name': namespace,
          ...LABELS[mesh],
          ...(isOneOf(index, 20, 1) && {
            'pod-security.kubernetes.io/enforce': 'restricted',
          }),
        },
        ...(mesh === 'linkerd' && {
          annotations: { 'linkerd.io/inject': 'enabled' },
        }),
      },
      spec: { finalizers: ['kubernetes'] },
      status: { phase: 'Active' },
    },
    ...(isOneOf(index, 40, 2)
      ? [
          within('networking.k8s.io/v1', 'NetworkPolicy', 'default-deny', {
            podSelector: {},
            policyTypes: ['Ingress'],
          }),
        ]
      : []),
    ...(mesh === 'istio-sidecar'
      ? [
          within('security.istio.io/v1', 'PeerAuthentication', 'default', {
            mtls: { mode: 'STRICT' },
          }),
        ]
      : []),
    ...(mesh === 'istio-ambient'
      ? [
          within('gateway.networking.k8s.io/v1', 'Gateway', 'waypoint', {
            gatewayClassName: 'istio-waypoint',
            listeners: [{ name: 'mesh', port: 15008, protocol: 'HBONE' }],
          }),
        ]
      : []),
  ];
}
