import { CARTS, readsOf } from '../support/__testUtils__/readsOf';
import { gatewayApiReader } from './gatewayApiReader';

function route(
  spec: string,
  { kind = 'HTTPRoute', namespace = 'shop' } = {},
): string {
  return `
apiVersion: gateway.networking.k8s.io/v1
kind: ${kind}
metadata: { name: orders-route, namespace: ${namespace} }
spec: ${spec}
`;
}

function gateway(
  className: string,
  allowed = 'All',
  namespace = 'ingress',
): string {
  return `
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: entry, namespace: ${namespace} }
spec:
  gatewayClassName: ${className}
  listeners:
    - { name: http, port: 80, protocol: HTTP, allowedRoutes: { namespaces: { from: ${allowed} } } }
`;
}

const TO_SERVICE = 'parentRefs: [{ kind: Service, group: "", name: orders }]';
const TO_GATEWAY =
  'parentRefs: [{ name: entry, namespace: ingress }], rules: [{ backendRefs: [{ name: orders, port: 80 }] }]';

describe('gatewayApiReader', () => {
  it.each([
    [
      'a split between two versions',
      route(
        `{ ${TO_SERVICE}, rules: [{ backendRefs: [{ name: orders-v1, weight: 90 }, { name: orders-v2, weight: 10 }] }] }`,
      ),
      [
        'required traffic.splitting: HTTPRoute orders-route spec.rules[0].backendRefs = orders-v1 90, orders-v2 10',
      ],
    ],
    [
      'a group that is written core, or not at all',
      route(
        '{ parentRefs: [{ kind: Service, group: core, name: orders }, { kind: Service, name: orders }], rules: [{ backendRefs: [{ name: orders-v2 }] }] }',
        { kind: 'GRPCRoute' },
      ),
      [
        'required traffic.splitting: GRPCRoute orders-route spec.rules[0].backendRefs = orders-v2 1',
      ],
    ],
    [
      'routing by header, and the rest to the Service itself',
      route(
        `{ ${TO_SERVICE}, rules: [{ matches: [{ headers: [{ name: x-user, value: test }] }], backendRefs: [{ name: orders-v2 }] }, { backendRefs: [{ name: orders }] }] }`,
      ),
      [
        'required traffic.header-routing: HTTPRoute orders-route spec.rules[0].matches = header x-user',
      ],
    ],
    [
      'routing of gRPC by method',
      route(
        `{ ${TO_SERVICE}, rules: [{ matches: [{ method: { service: shop.Orders, method: Place } }], backendRefs: [{ name: orders-v2 }] }] }`,
        { kind: 'GRPCRoute' },
      ),
      [
        'required traffic.header-routing: GRPCRoute orders-route spec.rules[0].matches = method shop.Orders/Place',
      ],
    ],
    [
      'conditions that all lead to the Service itself, which are no routing',
      route(
        `{ ${TO_SERVICE}, rules: [{ matches: [{ path: { type: Exact, value: /a } }], backendRefs: [{ name: orders }] }, { matches: [{ path: { value: / } }], backendRefs: [{ name: orders }] }] }`,
      ),
      [],
    ],
    [
      'copies, retries and timeouts',
      route(
        `{ ${TO_SERVICE}, rules: [{ filters: [{ type: RequestMirror, requestMirror: { backendRef: { name: orders-v2 } } }, { type: RequestHeaderModifier }], timeouts: { request: 10s, backendRequest: 0s }, retry: { attempts: 3 }, backendRefs: [{ name: orders }] }] }`,
      ),
      [
        'required traffic.mirroring: HTTPRoute orders-route spec.rules[0].filters[0] = copies to orders-v2',
        'required traffic.retries-timeouts: HTTPRoute orders-route spec.rules[0].timeouts = request 10s',
        'required traffic.retries-timeouts: HTTPRoute orders-route spec.rules[0].retry = 3 attempts',
      ],
    ],
    [
      'a timeout of nothing and header changes, which need nothing',
      route(
        `{ ${TO_SERVICE}, rules: [{ filters: [{ type: URLRewrite }], timeouts: { request: 0s }, retry: { attempts: 0 } }] }`,
      ),
      [],
    ],
    [
      'a question to a service of their own',
      route(
        `{ ${TO_SERVICE}, rules: [{ filters: [{ type: ExternalAuth, externalAuth: { backendRef: { name: guard } } }] }] }`,
      ),
      [
        'required security.authorization.external: HTTPRoute orders-route spec.rules[0].filters[0] = asks guard',
      ],
    ],
    [
      'a split of TCP',
      route(
        `{ ${TO_SERVICE}, rules: [{ backendRefs: [{ name: orders, weight: 0 }, { name: orders-v2 }] }] }`,
        { kind: 'TCPRoute' },
      ),
      [
        'required traffic.splitting: TCPRoute orders-route spec.rules[0].backendRefs = orders 0, orders-v2 1',
      ],
    ],
    [
      'a route of another Service that only sends requests here',
      `${CARTS}---${route(
        '{ parentRefs: [{ kind: Service, name: carts }], rules: [{ backendRefs: [{ name: carts }, { name: orders }] }] }',
      )}`,
      [],
    ],
  ])('reads %s', (_, yaml, needs) => {
    expect(readsOf(gatewayApiReader, yaml)).toEqual({ needs, unbound: [] });
  });

  it.each([
    ['istio', 'required'],
    ['cilium', 'required'],
    ['nginx', 'preferred'],
  ])(
    'reads a Gateway of the class %s that leads here as %s',
    (className, need) => {
      expect(
        readsOf(
          gatewayApiReader,
          `${gateway(className)}---${route(`{ ${TO_GATEWAY} }`)}`,
        ),
      ).toEqual({
        needs: [
          `${need} traffic.ingress-gateway: HTTPRoute orders-route spec.parentRefs[0] = Gateway entry of the class ${className}`,
        ],
        unbound: [],
      });
    },
  );

  it('knows a class by its controller, whatever its name', () => {
    const gatewayClass = `
apiVersion: gateway.networking.k8s.io/v1
kind: GatewayClass
metadata: { name: public }
spec: { controllerName: istio.io/gateway-controller }
`;
    expect(
      readsOf(
        gatewayApiReader,
        `${gatewayClass}---${gateway('public')}---${route(
          `{ ${TO_GATEWAY} }`,
        )}`,
      ).needs,
    ).toEqual([
      'required traffic.ingress-gateway: HTTPRoute orders-route spec.parentRefs[0] = Gateway entry of the class public',
    ]);
  });

  it.each(['istio-waypoint', 'istio-east-west'])(
    'knows that a Gateway of the class %s lets nothing into the cluster',
    className => {
      expect(
        readsOf(
          gatewayApiReader,
          `${gateway(className)}---${route(`{ ${TO_GATEWAY} }`)}`,
        ),
      ).toEqual({ needs: [], unbound: [] });
    },
  );

  it('finds a route in the namespace of the gateway', () => {
    expect(
      readsOf(
        gatewayApiReader,
        `${gateway('istio', 'Same')}---${route(
          '{ parentRefs: [{ name: entry }], rules: [{ backendRefs: [{ name: orders, namespace: shop }] }] }',
          { namespace: 'ingress' },
        )}`,
      ).needs,
    ).toHaveLength(1);
  });

  it('leaves what else a route at the gateway does to the gateway', () => {
    expect(
      readsOf(
        gatewayApiReader,
        `${gateway('istio')}---${route(
          '{ parentRefs: [{ name: entry, namespace: ingress }], rules: [{ timeouts: { request: 1s }, backendRefs: [{ name: orders }, { name: carts }] }] }',
        )}`,
      ).needs,
    ).toEqual([
      'required traffic.ingress-gateway: HTTPRoute orders-route spec.parentRefs[0] = Gateway entry of the class istio',
    ]);
  });

  it.each([
    [
      'a Gateway that is not there',
      route(`{ ${TO_GATEWAY} }`),
      'HTTPRoute orders-route spec.parentRefs[0]: refers to the Gateway entry, which does not exist',
    ],
    [
      'a Gateway that takes no routes from here',
      `${gateway('istio', 'Same')}---${route(`{ ${TO_GATEWAY} }`)}`,
      'HTTPRoute orders-route spec.parentRefs[0]: refers to the Gateway entry, which has no listener for it',
    ],
    [
      'a Service that is not there',
      route(
        '{ parentRefs: [{ kind: Service, name: order }], rules: [{ backendRefs: [{ name: orders }] }] }',
      ),
      'HTTPRoute orders-route spec.parentRefs[0]: refers to the Service order, which does not exist',
    ],
  ])('tells of a route to %s', (_, yaml, unbound) => {
    expect(readsOf(gatewayApiReader, yaml)).toEqual({
      needs: [],
      unbound: [unbound],
    });
  });

  it('does not know where Gateways could not be read', () => {
    expect(
      readsOf(gatewayApiReader, route(`{ ${TO_GATEWAY} }`), {
        unread: [
          {
            kind: 'Gateway.gateway.networking.k8s.io',
            where: 'test',
            reason: 'forbidden',
          },
        ],
      }),
    ).toEqual({
      needs: [
        'unknown traffic.ingress-gateway: HTTPRoute orders-route spec.parentRefs[0] = Gateway ingress/entry, which could not be read',
      ],
      unbound: [],
    });
  });
});
