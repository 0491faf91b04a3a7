import { CARTS, readsOf } from '../support/__testUtils__/readsOf';
import { linkerdReader } from './linkerdReader';

function object(
  apiVersion: string,
  kind: string,
  name: string,
  spec: string,
  metadata = '',
): string {
  return `
apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: ${name}${metadata} }
spec: ${spec}
---`;
}

function policy(kind: string, name: string, spec: string, metadata = '') {
  return object('policy.linkerd.io/v1alpha1', kind, name, spec, metadata);
}

function server(spec = '', metadata = ''): string {
  return policy(
    'Server',
    'orders-http',
    `{ podSelector: { matchLabels: { app: orders } }, port: http${spec} }`,
    metadata,
  );
}

/** A Server that says nothing about access, which is then a need of its own. */
const DENIED =
  'required security.authorization.l4: Server orders-http spec = denies what no policy lets in';

/** A Server that asks for nothing by itself. */
const OPEN = server(', accessPolicy: all-unauthenticated');

function service(metadata: string): string {
  return `
apiVersion: v1
kind: Service
metadata: { name: orders-api${metadata} }
spec: { selector: { app: orders } }
---`;
}

describe('linkerdReader', () => {
  describe('Servers', () => {
    it.each([
      ['denies where it says nothing', '', [DENIED]],
      [
        'denies when it says so',
        ', accessPolicy: deny',
        [
          'required security.authorization.l4: Server orders-http spec.accessPolicy = deny',
        ],
      ],
      [
        'asks for mutual TLS',
        ', accessPolicy: all-authenticated',
        [
          'required security.mtls: Server orders-http spec.accessPolicy = all-authenticated',
        ],
      ],
      [
        'asks for mutual TLS and callers of the cluster',
        ', accessPolicy: cluster-authenticated',
        [
          'required security.mtls: Server orders-http spec.accessPolicy = cluster-authenticated',
          'required security.authorization.l4: Server orders-http spec.accessPolicy = cluster-authenticated',
        ],
      ],
      ['lets everybody in', ', accessPolicy: all-unauthenticated', []],
      ['only watches', ', accessPolicy: audit', []],
      [
        'is not looked into',
        ', accessPolicy: audit, proxyProtocol: opaque',
        [
          'preferred workload.server-first-tcp: Server orders-http spec.proxyProtocol = opaque',
        ],
      ],
    ])('reads one that %s', (_, spec, needs) => {
      expect(readsOf(linkerdReader, server(spec))).toEqual({
        needs,
        unbound: [],
      });
    });

    it.each([
      ['other pods', 'matchLabels: { app: carts }', 'http'],
      ['a port that the pods do not name', 'matchLabels: {}', 'grpc'],
      ['a port of the proxy', 'matchLabels: {}', 'linkerd-admin'],
    ])('has no need for one for %s', (_, selector, port) => {
      expect(
        readsOf(
          linkerdReader,
          policy(
            'Server',
            'other',
            `{ podSelector: { ${selector} }, port: ${port} }`,
          ),
        ),
      ).toEqual({ needs: [], unbound: [] });
    });

    it('takes a number for a port that no pod names', () => {
      expect(
        readsOf(
          linkerdReader,
          policy(
            'Server',
            'other',
            '{ podSelector: { matchExpressions: [{ key: app, operator: In, values: [orders] }] }, port: 9090 }',
          ),
        ).needs,
      ).toHaveLength(1);
    });

    it('tells of one about the service that stands for no port of any pod', () => {
      expect(
        readsOf(
          linkerdReader,
          policy(
            'Server',
            'orders-grpc',
            '{ podSelector: { matchLabels: { app: orders } }, port: grpc }',
          ),
        ),
      ).toEqual({
        needs: [],
        unbound: [
          'Server orders-grpc spec.podSelector: selects no pod that has the port',
        ],
      });
    });
  });

  describe('ServerAuthorizations', () => {
    it.each([
      [
        'by the name of the Server',
        '{ server: { name: orders-http }, client: { meshTLS: { serviceAccounts: [{ name: web }, { name: web, namespace: front }] } } }',
        [
          'required security.authorization.l4: ServerAuthorization web spec.server.name = lets in ServiceAccount web, ServiceAccount front/web',
        ],
      ],
      [
        'by labels of the Server',
        '{ server: { selector: { matchLabels: { api: internal } } }, client: { unauthenticated: true } }',
        [
          'required security.authorization.l4: ServerAuthorization web spec.server.selector = lets in everybody',
        ],
      ],
      [
        'for everybody in the mesh',
        '{ server: { name: orders-http }, client: { meshTLS: { identities: ["*"] } } }',
        [
          'required security.authorization.l4: ServerAuthorization web spec.server.name = lets in *',
          'required security.mtls: ServerAuthorization web spec.client.meshTLS.identities = *',
        ],
      ],
      ['for a Server of others', '{ server: { name: carts-http } }', []],
      [
        'for Servers with other labels',
        '{ server: { selector: { matchLabels: { api: public } } } }',
        [],
      ],
    ])('reads one %s', (_, spec, needs) => {
      expect(
        readsOf(
          linkerdReader,
          `${server(
            ', accessPolicy: audit',
            ', labels: { api: internal }',
          )}${policy(
            'Server',
            'carts-http',
            '{ podSelector: { matchLabels: { app: carts } }, port: http }',
          )}${policy('ServerAuthorization', 'web', spec)}`,
        ),
      ).toEqual({ needs, unbound: [] });
    });

    it.each([
      [
        'orders',
        '{ server: { name: gone } }',
        [
          'ServerAuthorization orders spec.server.name: refers to the Server gone, which does not exist',
        ],
      ],
      [
        'orders',
        '{ server: { selector: { matchLabels: { api: gone } } } }',
        ['ServerAuthorization orders spec.server.selector: selects no Server'],
      ],
      ['carts', '{ server: { name: gone } }', []],
    ])(
      'tells of one named %s that has no Server, where it is about the service',
      (name, spec, unbound) => {
        expect(
          readsOf(linkerdReader, policy('ServerAuthorization', name, spec)),
        ).toEqual({ needs: [], unbound });
      },
    );
  });

  describe('AuthorizationPolicies', () => {
    const WEB = policy(
      'MeshTLSAuthentication',
      'web',
      '{ identities: [web.front.serviceaccount.identity.linkerd.cluster.local], identityRefs: [{ kind: ServiceAccount, name: web }] }',
    );
    const ROUTE = `${policy(
      'HTTPRoute',
      'read-orders',
      '{ parentRefs: [{ group: policy.linkerd.io, kind: Server, name: orders-http }], rules: [{ matches: [{ method: GET, path: { value: /orders } }] }] }',
    )}${policy(
      'HTTPRoute',
      'all-orders',
      '{ parentRefs: [{ group: policy.linkerd.io, kind: Server, name: orders-http }], rules: [{ matches: [{ path: { value: / } }] }] }',
    )}`;

    it.each([
      [
        'a whole Server',
        '{ group: policy.linkerd.io, kind: Server, name: orders-http }',
        'required security.authorization.l4: AuthorizationPolicy web spec.targetRef = lets in web.front.serviceaccount.identity.linkerd.cluster.local, ServiceAccount web',
      ],
      [
        'the whole namespace',
        '{ kind: Namespace, name: shop }',
        'required security.authorization.l4: AuthorizationPolicy web spec.targetRef = lets in web.front.serviceaccount.identity.linkerd.cluster.local, ServiceAccount web',
      ],
      [
        'a route for some requests',
        '{ group: policy.linkerd.io, kind: HTTPRoute, name: read-orders }',
        'required security.authorization.l7: AuthorizationPolicy web spec.targetRef = GET and path /orders',
      ],
      [
        'a route for all requests',
        '{ group: policy.linkerd.io, kind: HTTPRoute, name: all-orders }',
        'required security.authorization.l4: AuthorizationPolicy web spec.targetRef = lets in web.front.serviceaccount.identity.linkerd.cluster.local, ServiceAccount web',
      ],
    ])('reads one for %s', (_, target, need) => {
      expect(
        readsOf(
          linkerdReader,
          `${OPEN}${WEB}${ROUTE}${policy(
            'AuthorizationPolicy',
            'web',
            `{ targetRef: ${target}, requiredAuthenticationRefs: [{ kind: MeshTLSAuthentication, name: web }] }`,
          )}`,
        ),
      ).toEqual({ needs: [need], unbound: [] });
    });

    it('takes one that asks callers only to be in the mesh for mutual TLS', () => {
      expect(
        readsOf(
          linkerdReader,
          `${OPEN}${policy(
            'AuthorizationPolicy',
            'mesh',
            '{ targetRef: { kind: Server, name: orders-http }, requiredAuthenticationRefs: [{ kind: MeshTLSAuthentication, name: all }] }',
          )}${policy('MeshTLSAuthentication', 'all', '{ identities: ["*"] }')}`,
        ).needs,
      ).toEqual([
        'required security.authorization.l4: AuthorizationPolicy mesh spec.targetRef = lets in *',
        'required security.mtls: MeshTLSAuthentication all spec.identities = *',
      ]);
    });

    it.each([
      ['[]', 'everybody'],
      ['[{ kind: ServiceAccount, name: web }]', 'ServiceAccount web'],
      ['[{ kind: NetworkAuthentication, name: inside }]', '10.0.0.0/8'],
    ])('says that callers %s are %s', (references, words) => {
      expect(
        readsOf(
          linkerdReader,
          `${OPEN}${policy(
            'AuthorizationPolicy',
            'web',
            `{ targetRef: { kind: Server, name: orders-http }, requiredAuthenticationRefs: ${references} }`,
          )}${policy(
            'NetworkAuthentication',
            'inside',
            '{ networks: [{ cidr: 10.0.0.0/8 }] }',
          )}`,
        ),
      ).toEqual({
        needs: [
          `required security.authorization.l4: AuthorizationPolicy web spec.targetRef = lets in ${words}`,
        ],
        unbound: [],
      });
    });

    it('tells of one whose callers are nowhere described, unless they could not be read', () => {
      const yaml = `${OPEN}${policy(
        'AuthorizationPolicy',
        'web',
        '{ targetRef: { kind: Server, name: orders-http }, requiredAuthenticationRefs: [{ kind: MeshTLSAuthentication, name: web }] }',
      )}`;
      expect(readsOf(linkerdReader, yaml)).toEqual({
        needs: [],
        unbound: [
          'AuthorizationPolicy web spec.requiredAuthenticationRefs[0]: refers to the MeshTLSAuthentication web, which does not exist',
        ],
      });
      expect(
        readsOf(linkerdReader, yaml, {
          unread: [
            {
              kind: 'MeshTLSAuthentication.policy.linkerd.io',
              where: 'test',
              reason: 'forbidden',
            },
          ],
        }),
      ).toEqual({
        needs: [
          'required security.authorization.l4: AuthorizationPolicy web spec.targetRef = lets in MeshTLSAuthentication web',
        ],
        unbound: [],
      });
    });

    it('has no need for the policy of another mesh with the same kind', () => {
      expect(
        readsOf(
          linkerdReader,
          `${OPEN}${object(
            'security.istio.io/v1',
            'AuthorizationPolicy',
            'web',
            '{ targetRef: { kind: Server, name: orders-http } }',
          )}`,
        ),
      ).toEqual({ needs: [], unbound: [] });
    });

    it('has no need for one for a Server of others, nor for the namespace where no Server is one of the pods', () => {
      expect(
        readsOf(
          linkerdReader,
          `${policy(
            'Server',
            'carts-http',
            '{ podSelector: { matchLabels: { app: carts } }, port: 80 }',
          )}${policy(
            'AuthorizationPolicy',
            'carts',
            '{ targetRef: { kind: Server, name: carts-http } }',
          )}${policy(
            'AuthorizationPolicy',
            'all',
            '{ targetRef: { kind: Namespace, name: shop } }',
          )}`,
        ),
      ).toEqual({ needs: [], unbound: [] });
    });

    it.each([
      ['Server', 'refers to the Server gone, which does not exist'],
      ['HTTPRoute', 'refers to the HTTPRoute gone, which does not exist'],
    ])('tells of one for a %s that is not there', (kind, reason) => {
      const yaml = policy(
        'AuthorizationPolicy',
        'orders',
        `{ targetRef: { group: policy.linkerd.io, kind: ${kind}, name: gone } }`,
      );
      expect(readsOf(linkerdReader, yaml).unbound).toEqual([
        `AuthorizationPolicy orders spec.targetRef: ${reason}`,
      ]);
      expect(
        readsOf(linkerdReader, yaml, {
          unread: [
            {
              kind: `${kind}.policy.linkerd.io`,
              where: 'test',
              reason: 'forbidden',
            },
          ],
        }).unbound,
      ).toEqual([]);
    });
  });

  describe('rate limits', () => {
    it('reads all of them, for each caller too', () => {
      expect(
        readsOf(
          linkerdReader,
          `${OPEN}${policy(
            'HTTPLocalRateLimitPolicy',
            'orders',
            '{ targetRef: { kind: Server, name: orders-http }, total: { requestsPerSecond: 100 }, identity: { requestsPerSecond: 4 }, overrides: [{ requestsPerSecond: 6 }] }',
          )}`,
        ),
      ).toEqual({
        needs: [
          'required traffic.rate-limiting.local: HTTPLocalRateLimitPolicy orders spec.total = 100 requests per second for all callers together',
          'required traffic.rate-limiting.local: HTTPLocalRateLimitPolicy orders spec.identity = 4 requests per second for each caller',
          'required traffic.rate-limiting.local: HTTPLocalRateLimitPolicy orders spec.overrides = a rate for named callers',
        ],
        unbound: [],
      });
    });

    it('tells of one for a Server that is not there', () => {
      expect(
        readsOf(
          linkerdReader,
          policy(
            'HTTPLocalRateLimitPolicy',
            'orders',
            '{ targetRef: { kind: Server, name: gone }, total: { requestsPerSecond: 1 } }',
          ),
        ),
      ).toEqual({
        needs: [],
        unbound: [
          'HTTPLocalRateLimitPolicy orders spec.targetRef: refers to the Server gone, which does not exist',
        ],
      });
    });
  });

  describe('routes', () => {
    it('reads its own HTTPRoutes between services', () => {
      expect(
        readsOf(
          linkerdReader,
          object(
            'policy.linkerd.io/v1beta2',
            'HTTPRoute',
            'canary',
            '{ parentRefs: [{ kind: Service, group: core, name: orders }], rules: [{ backendRefs: [{ name: orders, weight: 90 }, { name: orders-v2, weight: 10 }] }] }',
            ', annotations: { timeout.linkerd.io/request: 2s }',
          ),
        ),
      ).toEqual({
        needs: [
          'required traffic.splitting: HTTPRoute canary spec.rules[0].backendRefs = orders 90, orders-v2 10',
          'required traffic.retries-timeouts: HTTPRoute canary metadata.annotations["timeout.linkerd.io/request"] = 2s (timeout.linkerd.io)',
        ],
        unbound: [],
      });
    });

    it('reads only its annotations on routes of the Gateway API', () => {
      expect(
        readsOf(
          linkerdReader,
          object(
            'gateway.networking.k8s.io/v1',
            'GRPCRoute',
            'canary',
            '{ parentRefs: [{ kind: Service, group: "", name: orders }], rules: [{ backendRefs: [{ name: orders-v2 }] }] }',
            ', annotations: { retry.linkerd.io/grpc: internal, retry.linkerd.io/limit: "2" }',
          ),
        ).needs,
      ).toEqual([
        'required traffic.retries-timeouts: GRPCRoute canary metadata.annotations["retry.linkerd.io/grpc"] = internal (retry.linkerd.io)',
      ]);
    });

    it('tells of one for a Service that is not there', () => {
      expect(
        readsOf(
          linkerdReader,
          object(
            'policy.linkerd.io/v1beta2',
            'HTTPRoute',
            'canary',
            '{ parentRefs: [{ kind: Service, group: core, name: order }], rules: [{ backendRefs: [{ name: orders }] }] }',
          ),
        ),
      ).toEqual({
        needs: [],
        unbound: [
          'HTTPRoute canary spec.parentRefs[0]: refers to the Service order, which does not exist',
        ],
      });
    });
  });

  describe('ServiceProfiles', () => {
    function profile(spec: string, name = 'orders'): string {
      return object(
        'linkerd.io/v1alpha2',
        'ServiceProfile',
        `${name}.shop.svc.cluster.local`,
        spec,
      );
    }
    const NAME = 'orders.shop.svc.cluster.local';

    it.each([
      [
        'retries, timeouts and a budget',
        '{ routes: [{ name: GET /, isRetryable: true, timeout: 25ms }, { name: POST / }], retryBudget: { retryRatio: 0.2 } }',
        [
          `required traffic.retries-timeouts: ServiceProfile ${NAME} spec.routes[0].isRetryable = GET /`,
          `required traffic.retries-timeouts: ServiceProfile ${NAME} spec.routes[0].timeout = GET / 25ms`,
          `required traffic.retries-timeouts: ServiceProfile ${NAME} spec.retryBudget`,
        ],
      ],
      ['routes alone, which need nothing', '{ routes: [{ name: GET / }] }', []],
      [
        'a split, and ports that are not looked into',
        '{ dstOverrides: [{ authority: orders-v2.shop.svc.cluster.local:80, weight: 1 }], opaquePorts: ["3306"] }',
        [
          `required traffic.splitting: ServiceProfile ${NAME} spec.dstOverrides = orders-v2.shop.svc.cluster.local:80`,
          `preferred workload.server-first-tcp: ServiceProfile ${NAME} spec.opaquePorts = 3306`,
        ],
      ],
    ])('reads %s', (_, spec, needs) => {
      expect(readsOf(linkerdReader, profile(spec))).toEqual({
        needs,
        unbound: [],
      });
    });

    it('tells of one for a Service that is not there, and of annotations beside one', () => {
      expect(
        readsOf(
          linkerdReader,
          `${profile('{ retryBudget: {} }', 'orders-v9')}${profile(
            '{ routes: [] }',
            'orders-api',
          )}${service(
            ', annotations: { balancer.linkerd.io/failure-accrual: consecutive }',
          )}`,
        ),
      ).toEqual({
        needs: [],
        unbound: [
          'ServiceProfile orders-v9.shop.svc.cluster.local metadata.name: refers to the Service orders-v9, which does not exist',
          'Service orders-api metadata.annotations["balancer.linkerd.io/failure-accrual"]: takes no effect beside the ServiceProfile of the Service',
        ],
      });
    });
  });

  describe('TrafficSplits', () => {
    function split(service_: string, rest = ''): string {
      return object(
        'split.smi-spec.io/v1alpha2',
        'TrafficSplit',
        'canary',
        `{ service: ${service_}, backends: [{ service: orders, weight: 900m }, { service: orders-v2, weight: 1 }]${rest} }`,
      );
    }

    it.each([
      ['by name', 'orders'],
      ['by the whole name', 'orders.shop.svc.cluster.local'],
    ])('reads one that names the Service %s', (_, name) => {
      expect(readsOf(linkerdReader, split(name))).toEqual({
        needs: [
          'required traffic.splitting: TrafficSplit canary spec.backends = orders 900m, orders-v2 1',
        ],
        unbound: [],
      });
    });

    it('reads one for some requests', () => {
      expect(
        readsOf(
          linkerdReader,
          split('orders', ', matches: [{ kind: HTTPRouteGroup, name: beta }]'),
        ).needs,
      ).toContain(
        'required traffic.header-routing: TrafficSplit canary spec.matches = beta',
      );
    });

    it('has no need for one of another Service, and tells of one for none', () => {
      expect(readsOf(linkerdReader, `${CARTS}---${split('carts')}`)).toEqual({
        needs: [],
        unbound: [],
      });
      expect(readsOf(linkerdReader, split('orders-v0'))).toEqual({
        needs: [],
        unbound: [
          'TrafficSplit canary spec.service: refers to the Service orders-v0, which does not exist',
        ],
      });
    });
  });

  describe('labels and annotations', () => {
    it.each([
      [
        'circuit breaking',
        ', annotations: { balancer.linkerd.io/failure-accrual: consecutive, balancer.linkerd.io/failure-accrual-consecutive-max-failures: "5" }',
        'required traffic.circuit-breaking: Service orders-api metadata.annotations["balancer.linkerd.io/failure-accrual"] = consecutive (balancer.linkerd.io)',
      ],
      [
        'retries',
        ', annotations: { retry.linkerd.io/http: 5xx }',
        'required traffic.retries-timeouts: Service orders-api metadata.annotations["retry.linkerd.io/http"] = 5xx (retry.linkerd.io)',
      ],
      [
        'timeouts',
        ', annotations: { timeout.linkerd.io/response: 1s }',
        'required traffic.retries-timeouts: Service orders-api metadata.annotations["timeout.linkerd.io/response"] = 1s (timeout.linkerd.io)',
      ],
      [
        'ports that are not looked into',
        ', annotations: { config.linkerd.io/opaque-ports: "3306" }',
        'preferred workload.server-first-tcp: Service orders-api metadata.annotations["config.linkerd.io/opaque-ports"] = 3306 (config.linkerd.io)',
      ],
      [
        'an export to other clusters',
        ', labels: { mirror.linkerd.io/exported: remote-discovery }',
        'required platform.multicluster: Service orders-api metadata.labels["mirror.linkerd.io/exported"] = remote-discovery (mirror.linkerd.io)',
      ],
      [
        'a part of a federated service',
        ', labels: { mirror.linkerd.io/federated: member }',
        'required platform.multicluster: Service orders-api metadata.labels["mirror.linkerd.io/federated"] = member (mirror.linkerd.io)',
      ],
    ])('reads %s on a Service', (_, metadata, need) => {
      expect(readsOf(linkerdReader, service(metadata))).toEqual({
        needs: [need],
        unbound: [],
      });
    });

    it.each([
      ['an export that was taken back', 'mirror.linkerd.io/exported: "false"'],
      ['a limit without retries', 'retry.linkerd.io/limit: "2"'],
    ])('has no need for %s', (_, pair) => {
      expect(
        readsOf(
          linkerdReader,
          service(`, labels: { ${pair} }, annotations: { ${pair} }`),
        ).needs,
      ).toEqual([]);
    });

    it('lets annotations of pods beat those of their namespace', () => {
      const yaml = `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  annotations:
    config.linkerd.io/opaque-ports: "25"
    config.linkerd.io/skip-outbound-ports: "5432"
    config.linkerd.io/default-inbound-policy: all-authenticated
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: orders }
spec:
  template:
    metadata:
      labels: { app: orders }
      annotations:
        config.linkerd.io/opaque-ports: "3306"
        config.linkerd.io/default-inbound-policy: deny
---`;
      const { needs } = readsOf(linkerdReader, yaml);
      expect(needs).toEqual([
        'preferred workload.server-first-tcp: Namespace shop metadata.annotations["config.linkerd.io/opaque-ports"] = 25 (config.linkerd.io)',
        'preferred workload.plaintext: Namespace shop metadata.annotations["config.linkerd.io/skip-outbound-ports"] = 5432 (config.linkerd.io)',
        'required security.mtls: Namespace shop metadata.annotations["config.linkerd.io/default-inbound-policy"] = all-authenticated (config.linkerd.io)',
        'preferred workload.server-first-tcp: StatefulSet orders spec.template.metadata.annotations["config.linkerd.io/opaque-ports"] = 3306 (config.linkerd.io)',
        'required security.authorization.l4: StatefulSet orders spec.template.metadata.annotations["config.linkerd.io/default-inbound-policy"] = deny (config.linkerd.io)',
      ]);
    });
  });

  describe('what lies outside', () => {
    it.each([
      ['shop', 'Deny', 'required'],
      ['shop', 'Allow', 'preferred'],
      ['linkerd-egress', 'Deny', 'preferred'],
    ])(
      'reads an EgressNetwork of the namespace %s with the policy %s as %s',
      (namespace, trafficPolicy, need) => {
        expect(
          readsOf(
            linkerdReader,
            policy(
              'EgressNetwork',
              'outside',
              `{ trafficPolicy: ${trafficPolicy} }`,
              `, namespace: ${namespace}`,
            ),
          ).needs,
        ).toEqual([
          `${need} security.egress-control: EgressNetwork outside spec.trafficPolicy = ${trafficPolicy}`,
        ]);
      },
    );

    it('has no need for the EgressNetwork of another namespace', () => {
      expect(
        readsOf(
          linkerdReader,
          policy(
            'EgressNetwork',
            'outside',
            '{ trafficPolicy: Deny }',
            ', namespace: carts',
          ),
        ).needs,
      ).toEqual([]);
    });

    it.each([
      [
        'orders',
        [
          'required workload.virtual-machine: ExternalWorkload machine metadata.labels = machine',
        ],
      ],
      ['carts', []],
    ])('reads machines that have the label app=%s', (app, needs) => {
      expect(
        readsOf(
          linkerdReader,
          object(
            'workload.linkerd.io/v1beta1',
            'ExternalWorkload',
            'machine',
            '{ workloadIPs: [{ ip: 193.1.4.11 }] }',
            `, labels: { app: ${app} }`,
          ),
        ).needs,
      ).toEqual(needs);
    });
  });
});
