import { told } from './__testUtils__/told';
import { sidecar } from './sidecar';

const object = (name: string, spec: string, namespace = 'shop') => `
---
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: ${name}, namespace: ${namespace} }
spec: { ${spec} }`;

const OF_PODS = 'workloadSelector: { labels: { app: web } }';
const REGISTRY_ONLY = 'outboundTrafficPolicy: { mode: REGISTRY_ONLY }';
const ALLOW_ANY = 'outboundTrafficPolicy: { mode: ALLOW_ANY }';

const egress = (place: string, raw = 'REGISTRY_ONLY', need = 'required') =>
  `${need} security.egress-control: Sidecar ${place} spec.outboundTrafficPolicy.mode = ${raw}`;

describe('sidecar', () => {
  it.each([
    [
      'for the pods',
      object('a', `${OF_PODS}, ${REGISTRY_ONLY}`),
      [egress('shop/a')],
    ],
    [
      'for the namespace, with the hosts that may be called',
      object(
        'a',
        `${REGISTRY_ONLY}, egress: [{ hosts: ["./*", "istio-system/*"] }]`,
      ),
      [egress('shop/a', 'REGISTRY_ONLY, ./*, istio-system/*')],
    ],
    [
      'for the mesh, as it is done there',
      object('a', REGISTRY_ONLY, 'istio-system'),
      [egress('istio-system/a', 'REGISTRY_ONLY', 'preferred')],
    ],
    [
      'that sends what leaves through a gateway',
      object(
        'a',
        'outboundTrafficPolicy: { mode: ALLOW_ANY, egressProxy: { host: egress.istio-system.svc.cluster.local } }',
      ),
      [
        'required security.egress-control: Sidecar shop/a spec.outboundTrafficPolicy.egressProxy = through egress.istio-system.svc.cluster.local',
      ],
    ],
    [
      'that limits the connections it takes',
      object(
        'a',
        'inboundConnectionPool: { http: { http1MaxPendingRequests: 10 } }, ingress: [{ port: { number: 80 }, connectionPool: { tcp: { maxConnections: 5 } } }]',
      ),
      [
        'required traffic.circuit-breaking.connection-limits: Sidecar shop/a spec.inboundConnectionPool = http1MaxPendingRequests 10',
        'required traffic.circuit-breaking.connection-limits: Sidecar shop/a spec.ingress[0].connectionPool = maxConnections 5',
      ],
    ],
  ])('reads one %s', (_, yaml, lines) => {
    expect(told(sidecar, yaml)).toEqual(lines);
  });

  it.each([
    [
      'that only narrows what is seen',
      object('a', 'egress: [{ hosts: ["./*"] }]'),
    ],
    ['that allows everything', object('a', ALLOW_ANY)],
    [
      'of other pods',
      object(
        'a',
        `workloadSelector: { labels: { app: other } }, ${REGISTRY_ONLY}`,
      ),
    ],
    ['of another namespace', object('a', REGISTRY_ONLY, 'bank')],
    [
      'of the root namespace that picks pods, because it picks none of here',
      object('a', `${OF_PODS}, ${REGISTRY_ONLY}`, 'istio-system'),
    ],
    [
      'that a nearer one takes the place of',
      object('all', REGISTRY_ONLY) + object('pods', `${OF_PODS}, ${ALLOW_ANY}`),
    ],
  ])('sees no need in one %s', (_, yaml) => {
    expect(told(sidecar, yaml)).toEqual([]);
  });

  it('tells of one that picks no pod', () => {
    expect(
      told(
        sidecar,
        object(
          'web',
          `workloadSelector: { labels: { app: gone } }, ${REGISTRY_ONLY}`,
        ),
      ),
    ).toEqual([
      'unbound Sidecar shop/web spec.workloadSelector.labels: selects no pod',
    ]);
  });
});
