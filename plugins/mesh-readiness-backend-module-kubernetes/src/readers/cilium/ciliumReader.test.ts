import { ORDERS, readsOf, scopeOf } from '../support/__testUtils__/readsOf';
import { ciliumObjectsOf } from './ciliumObjectsOf';
import { ciliumReader } from './ciliumReader';

function policy(spec: string, kind = 'CiliumNetworkPolicy'): string {
  return `
apiVersion: cilium.io/v2
kind: ${kind}
metadata: { name: rule }
${spec}
---`;
}

const PODS = 'endpointSelector: { matchLabels: { app: orders } }';

function config(spec: string, kind = 'CiliumClusterwideEnvoyConfig'): string {
  return policy(`spec: ${spec}`, kind);
}

const SERVICE = 'services: [{ name: orders, namespace: shop }]';

/** Raw configuration says by itself only how things are done. */
function raw(types: string, kind = 'CiliumClusterwideEnvoyConfig'): string {
  return `preferred traffic.envoy-extension: ${kind} rule spec.resources = ${types}`;
}

describe('ciliumReader', () => {
  describe('policies', () => {
    it.each([
      [
        'callers and ports',
        'ingress: [{ fromEndpoints: [{ matchLabels: { "k8s:role": web } }], toPorts: [{ ports: [{ port: "80", protocol: TCP }] }] }]',
        [
          'required security.authorization.l4: CiliumNetworkPolicy rule spec.ingress[0] = from role=web on TCP 80',
        ],
      ],
      [
        'requests, which says who may connect too',
        'ingress: [{ fromEndpoints: [{ matchLabels: { role: web } }], toPorts: [{ ports: [{ port: "80" }], rules: { http: [{ method: POST, path: /orders, headers: ["X-Token: abc"] }] } }] }]',
        [
          'required security.authorization.l7: CiliumNetworkPolicy rule spec.ingress[0].toPorts[0].rules.http = POST /orders X-Token',
        ],
      ],
      [
        'topics of Kafka, of which only the connection is one of HTTP meshes',
        'ingress: [{ toPorts: [{ ports: [{ port: "9092", protocol: TCP }], rules: { kafka: [{ topic: orders }] } }] }]',
        [
          'required security.authorization.l4: CiliumNetworkPolicy rule spec.ingress[0] = on TCP 9092',
        ],
      ],
      [
        'names outside of the cluster',
        'egress: [{ toFQDNs: [{ matchName: api.example.com }, { matchPattern: "*.example.org" }] }]',
        [
          'required security.egress-control: CiliumNetworkPolicy rule spec.egress[0].toFQDNs = api.example.com, *.example.org',
        ],
      ],
      [
        'the world, and names of servers',
        'egress: [{ toEntities: [world] }, { toPorts: [{ ports: [{ port: "443" }], serverNames: [api.example.com] }] }]',
        [
          'required security.egress-control: CiliumNetworkPolicy rule spec.egress[0].toEntities = world',
          'required security.egress-control: CiliumNetworkPolicy rule spec.egress[1].toPorts[0].serverNames = api.example.com',
          'required security.authorization.l4: CiliumNetworkPolicy rule spec.egress[1] = on ANY 443',
        ],
      ],
      [
        'names outside of the cluster with what looks them up',
        'egress: [{ toFQDNs: [{ matchName: api.example.com }], toPorts: [{ rules: { http: [{ method: GET }] } }] }, { toEndpoints: [{}], toPorts: [{ ports: [{ port: "53", protocol: ANY }], rules: { dns: [{ matchPattern: "*" }] } }] }]',
        [
          'required security.egress-control: CiliumNetworkPolicy rule spec.egress[0].toFQDNs = api.example.com',
        ],
      ],
      [
        'nothing outside but what looks up names',
        'egress: [{ toPorts: [{ ports: [{ port: "53", protocol: UDP }] }] }]',
        [
          'required security.egress-control: CiliumNetworkPolicy rule spec.egress = lets out DNS only',
        ],
      ],
      [
        'requests that go out',
        'egress: [{ toEndpoints: [{ matchLabels: { app: carts } }], toPorts: [{ rules: { http: [{ method: GET, path: /carts }] } }] }]',
        [
          'required security.authorization.l7: CiliumNetworkPolicy rule spec.egress[0].toPorts[0].rules.http = GET /carts',
        ],
      ],
      [
        'what is refused',
        'ingressDeny: [{ fromEndpoints: [{ matchLabels: { env: test } }] }], egressDeny: [{ toCIDR: [169.254.169.254/32] }]',
        [
          'required security.authorization.l4: CiliumNetworkPolicy rule spec.ingressDeny[0] = denies from env=test',
          'required security.egress-control: CiliumNetworkPolicy rule spec.egressDeny[0] = denies to 169.254.169.254/32',
        ],
      ],
      [
        'mutual authentication',
        'ingress: [{ fromEntities: [all], authentication: { mode: required } }]',
        [
          'required security.mtls: CiliumNetworkPolicy rule spec.ingress[0].authentication.mode = required',
        ],
      ],
      [
        'everybody, and no authentication',
        'ingress: [{ fromEntities: [all], authentication: { mode: disabled } }]',
        [],
      ],
      [
        'nobody',
        'ingress: [{}]',
        [
          'required security.authorization.l4: CiliumNetworkPolicy rule spec.ingress = lets nothing in',
        ],
      ],
      [
        'callers, without denying others',
        'ingress: [{ fromEntities: [cluster] }], enableDefaultDeny: { ingress: false }',
        [],
      ],
    ])('reads one that names %s', (_, rules, needs) => {
      expect(
        readsOf(ciliumReader, policy(`spec: { ${PODS}, ${rules} }`)),
      ).toEqual({ needs, unbound: [] });
    });

    it('reads each of several in one object', () => {
      expect(
        readsOf(
          ciliumReader,
          policy(
            `specs: [{ endpointSelector: { matchLabels: { app: web } }, egress: [{}] }, { ${PODS}, ingress: [{ fromEntities: [cluster] }] }]`,
          ),
        ).needs,
      ).toEqual([
        'required security.authorization.l4: CiliumNetworkPolicy rule specs[1].ingress[0] = from cluster',
      ]);
    });

    it.each([
      ['the origin k8s', 'matchLabels: { "k8s:app": orders }', 1],
      ['any origin', 'matchLabels: { "any:app": orders }', 1],
      ['another origin', 'matchLabels: { "reserved:app": orders }', 0],
      [
        'the ServiceAccount',
        'matchLabels: { io.cilium.k8s.policy.serviceaccount: orders }',
        1,
      ],
      [
        'a label of the namespace',
        'matchLabels: { io.cilium.k8s.namespace.labels.team: blue }',
        1,
      ],
      [
        'another namespace, which counts for nothing',
        'matchLabels: { app: orders, "k8s:io.kubernetes.pod.namespace": carts }',
        1,
      ],
      [
        'an expression',
        'matchExpressions: [{ key: "k8s:app", operator: In, values: [orders] }]',
        1,
      ],
      ['other pods', 'matchLabels: { app: carts }', 0],
    ])('selects by %s', (_, selector, count) => {
      const namespace = `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { team: blue } }
---`;
      expect(
        readsOf(
          ciliumReader,
          `${namespace}${policy(
            `spec: { endpointSelector: { ${selector} }, ingress: [{ fromEntities: [cluster] }] }`,
          )}`,
        ).needs,
      ).toHaveLength(count);
    });

    it.each([
      ['its namespace', 'shop', 'required'],
      ['another namespace', 'carts', undefined],
    ])('reads one for the whole cluster that means %s', (_, name, need) => {
      const { needs } = readsOf(
        ciliumReader,
        policy(
          `spec: { endpointSelector: { matchLabels: { "k8s:io.kubernetes.pod.namespace": ${name} } }, ingress: [{ fromEntities: [cluster] }] }`,
          'CiliumClusterwideNetworkPolicy',
        ),
      );
      expect(needs).toEqual(
        need === undefined
          ? []
          : [
              `${need} security.authorization.l4: CiliumClusterwideNetworkPolicy rule spec.ingress[0] = from cluster`,
            ],
      );
    });

    it('takes one for all pods of the cluster for how things are there, and leaves nodes alone', () => {
      expect(
        readsOf(
          ciliumReader,
          `${policy(
            'spec: { endpointSelector: {}, ingress: [{}] }',
            'CiliumClusterwideNetworkPolicy',
          )}${policy(
            'spec: { nodeSelector: {}, ingress: [{}] }',
            'CiliumClusterwideNetworkPolicy',
          )}`,
        ).needs,
      ).toEqual([
        'preferred workload.default-deny: CiliumClusterwideNetworkPolicy rule spec.ingress = lets nothing in',
      ]);
    });

    it('tells of one about the service that selects no pod', () => {
      const dead = policy(
        'spec: { endpointSelector: { matchLabels: { app: order } }, ingress: [{}] }',
      );
      expect(
        readsOf(ciliumReader, dead.replace('name: rule', 'name: orders-only')),
      ).toEqual({
        needs: [],
        unbound: [
          'CiliumNetworkPolicy orders-only spec.endpointSelector: selects no pod',
        ],
      });
      expect(readsOf(ciliumReader, dead).unbound).toEqual([]);
      expect(
        readsOf(ciliumReader, dead, { origin: 'files' }).unbound,
      ).toHaveLength(1);
    });
  });

  describe('configuration of Envoy', () => {
    const CLUSTER = `{ "@type": type.googleapis.com/envoy.config.cluster.v3.Cluster, name: shop/orders, connect_timeout: 5s, PARTS }`;

    function routes(...list: string[]): string {
      return `{ ${SERVICE}, resources: [{ "@type": type.googleapis.com/envoy.config.route.v3.RouteConfiguration, virtual_hosts: [{ routes: [${list.join(
        ', ',
      )}] }] }] }`;
    }

    function filter(type: string, rest = ''): string {
      return `{ ${SERVICE}, resources: [{ "@type": type.googleapis.com/envoy.config.listener.v3.Listener, filters: [{ typed_config: { "@type": type.googleapis.com/envoy.extensions.filters.${type}${rest} } }] }] }`;
    }

    const FIELD = 'spec.resources[0].virtual_hosts[0].routes';
    const FILTER = 'spec.resources[0].filters[0].typed_config';

    it.each([
      [
        'circuit breaking and limits of connections',
        `{ ${SERVICE}, resources: [${CLUSTER.replace(
          'PARTS',
          'circuit_breakers: { thresholds: [{ priority: DEFAULT, max_requests: 2 }] }, outlier_detection: { consecutive_5xx: 3 }',
        )}] }`,
        [
          'traffic.circuit-breaking.connection-limits: CiliumClusterwideEnvoyConfig rule spec.resources[0].circuit_breakers.thresholds = max_requests 2',
          'traffic.circuit-breaking: CiliumClusterwideEnvoyConfig rule spec.resources[0].outlier_detection = consecutive_5xx 3',
        ],
        'Cluster',
      ],
      [
        'the other spelling of fields',
        `{ ${SERVICE}, resources: [${CLUSTER.replace(
          'PARTS',
          'outlierDetection: {}',
        )}] }`,
        [
          'traffic.circuit-breaking: CiliumClusterwideEnvoyConfig rule spec.resources[0].outlierDetection',
        ],
        'Cluster',
      ],
      [
        'a split',
        routes(
          '{ match: { prefix: / }, route: { weighted_clusters: { clusters: [{ name: a, weight: 90 }, { name: b, weight: 10 }] } } }',
        ),
        [
          `traffic.splitting: CiliumClusterwideEnvoyConfig rule ${FIELD}[0].route.weighted_clusters = a 90, b 10`,
        ],
        'RouteConfiguration',
      ],
      [
        'a split with one part, which is none',
        routes(
          '{ match: { prefix: / }, route: { timeout: 0s, weighted_clusters: { clusters: [{ name: a, weight: 100 }] } } }',
        ),
        [],
        'RouteConfiguration',
      ],
      [
        'retries, timeouts and copies',
        routes(
          '{ match: { prefix: / }, route: { cluster: a, timeout: 3s, retry_policy: { retry_on: 5xx }, request_mirror_policies: [{ cluster: b }] } }',
        ),
        [
          `traffic.retries-timeouts: CiliumClusterwideEnvoyConfig rule ${FIELD}[0].route.timeout = 3s`,
          `traffic.retries-timeouts: CiliumClusterwideEnvoyConfig rule ${FIELD}[0].route.retry_policy = 5xx`,
          `traffic.mirroring: CiliumClusterwideEnvoyConfig rule ${FIELD}[0].route.request_mirror_policies = copies to b`,
        ],
        'RouteConfiguration',
      ],
      [
        'routing by header',
        routes(
          '{ match: { prefix: /, headers: [{ name: x-user }] }, route: { cluster: b } }',
          '{ match: { prefix: / }, route: { cluster: a } }',
        ),
        [
          `traffic.header-routing: CiliumClusterwideEnvoyConfig rule ${FIELD}[0].match = header x-user`,
        ],
        'RouteConfiguration',
      ],
      [
        'a local rate limit, by path',
        filter(
          'http.local_ratelimit.v3.LocalRateLimit',
          ', descriptors: [{ entries: [] }]',
        ),
        [
          `traffic.rate-limiting.local: CiliumClusterwideEnvoyConfig rule ${FILTER} = local_ratelimit LocalRateLimit`,
          `traffic.rate-limiting.per-path: CiliumClusterwideEnvoyConfig rule ${FILTER}.descriptors = 1 descriptors`,
        ],
        'Listener',
      ],
      [
        'a global rate limit',
        filter('http.ratelimit.v3.RateLimit'),
        [
          `traffic.rate-limiting.global: CiliumClusterwideEnvoyConfig rule ${FILTER} = ratelimit RateLimit`,
        ],
        'Listener',
      ],
      [
        'tokens with a shared secret, whose keys are fetched again when that fails',
        filter(
          'http.jwt_authn.v3.JwtAuthentication',
          `, providers: { own: { local_jwks: { inline_string: '{"keys":[{"kty":"oct","alg":"HS512","k":"secret"}]}' }, remote_jwks: { retry_policy: {} } } }`,
        ),
        [
          `security.jwt-authentication: CiliumClusterwideEnvoyConfig rule ${FILTER} = jwt_authn JwtAuthentication`,
          `security.jwt-authentication.hs512: CiliumClusterwideEnvoyConfig rule ${FILTER}.providers.own.local_jwks = key oct`,
        ],
        'Listener',
      ],
      [
        'a question to a service of their own',
        filter('http.ext_authz.v3.ExtAuthz'),
        [
          `security.authorization.external: CiliumClusterwideEnvoyConfig rule ${FILTER} = ext_authz ExtAuthz`,
        ],
        'Listener',
      ],
    ])('reads %s', (_, spec, needs, types) => {
      expect(readsOf(ciliumReader, config(spec))).toEqual({
        needs: [...needs.map(need => `required ${need}`), raw(types)],
        unbound: [],
      });
    });

    it('leaves one without Services alone, and one whose traffic is that of another', () => {
      expect(
        readsOf(
          ciliumReader,
          `${config('{ resources: [] }')}${config(
            '{ services: [{ name: carts, namespace: shop }], backendServices: [{ name: orders, namespace: shop }], resources: [] }',
          )}`,
        ).needs,
      ).toEqual([]);
    });

    it('takes the namespace of an object for the Services it names, and its backends where it names none', () => {
      expect(
        readsOf(
          ciliumReader,
          config(
            '{ backendServices: [{ name: orders }], resources: [{}] }',
            'CiliumEnvoyConfig',
          ),
        ).needs,
      ).toEqual([raw('unknown type', 'CiliumEnvoyConfig')]);
    });

    it('tells of one for a Service that is not there', () => {
      expect(
        readsOf(
          ciliumReader,
          config(
            '{ services: [{ name: orders-v9, namespace: shop }], resources: [] }',
          ),
        ),
      ).toEqual({
        needs: [],
        unbound: [
          'CiliumClusterwideEnvoyConfig rule spec.services[0]: refers to the Service orders-v9, which does not exist',
        ],
      });
    });
  });

  describe('labels and annotations', () => {
    it.each([
      ['service.cilium.io/global', 'service.cilium.io'],
      ['io.cilium/global-service', 'io.cilium'],
    ])('reads %s on a Service', (key, api) => {
      const service = (value: string) => `
apiVersion: v1
kind: Service
metadata: { name: orders-api, annotations: { ${key}: "${value}" } }
spec: { selector: { app: orders } }
---`;
      expect(readsOf(ciliumReader, service('true')).needs).toEqual([
        `required platform.multicluster: Service orders-api metadata.annotations["${key}"] = true (${api})`,
      ]);
      expect(readsOf(ciliumReader, service('false')).needs).toEqual([]);
    });

    it('reads mTLS of a namespace', () => {
      const namespace = (name: string) => `
apiVersion: v1
kind: Namespace
metadata: { name: ${name}, labels: { io.cilium/mtls-enabled: "true" } }
---`;
      expect(readsOf(ciliumReader, namespace('shop')).needs).toEqual([
        'required security.mtls: Namespace shop metadata.labels["io.cilium/mtls-enabled"] = true (io.cilium)',
      ]);
      expect(readsOf(ciliumReader, namespace('carts')).needs).toEqual([]);
    });
  });
});

describe('ciliumObjectsOf', () => {
  it('names the objects that show that Cilium carries out something for the service', () => {
    const scope = scopeOf(
      `${ORDERS}---${policy(`spec: { ${PODS} }`)}${policy(
        'spec: { endpointSelector: { matchLabels: { app: carts } } }',
      )}${config(`{ ${SERVICE}, resources: [] }`)}`,
    );
    expect(
      ciliumObjectsOf(scope).map(({ object, field }) => [object.kind, field]),
    ).toEqual([
      ['CiliumNetworkPolicy', 'spec.endpointSelector'],
      ['CiliumClusterwideEnvoyConfig', 'spec.services[0]'],
    ]);
  });
});
