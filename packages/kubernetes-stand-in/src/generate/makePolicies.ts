import type { ApiObject } from '../ApiObject';
import { isOneOf } from './isOneOf';
import type { WorkloadPlan } from './Place';

/** The policies and routes of a workload, in the API of the mesh that its namespace is in. */
export function makePolicies({
  name,
  index,
  place: { namespace, mesh },
}: WorkloadPlan): ApiObject[] {
  const make = (apiVersion: string, kind: string, spec: object): ApiObject => ({
    apiVersion,
    kind,
    metadata: { name, namespace },
    spec,
  });
  const when = (percent: number, salt: number, ...objects: ApiObject[]) =>
    isOneOf(index, percent, salt) ? objects : [];
  const selector = { matchLabels: { app: name } };
  const host = `${name}.${namespace}.svc.cluster.local`;
  const toItself = [{ kind: 'Service', name, port: 80 }];

  switch (mesh) {
    case 'istio-sidecar':
      return [
        ...when(
          15,
          11,
          make('security.istio.io/v1', 'RequestAuthentication', {
            selector,
            jwtRules: [
              {
                issuer: 'https://accounts.example.com',
                jwksUri: 'https://accounts.example.com/jwks',
              },
            ],
          }),
          make('security.istio.io/v1', 'AuthorizationPolicy', {
            selector,
            rules: [
              {
                from: [{ source: { requestPrincipals: ['*'] } }],
                to: [{ operation: { methods: ['GET'], paths: ['/api/*'] } }],
              },
            ],
          }),
        ),
        ...when(
          20,
          12,
          make('networking.istio.io/v1', 'VirtualService', {
            hosts: [host],
            http: [
              {
                route: [
                  { destination: { host, subset: 'v1' }, weight: 90 },
                  { destination: { host, subset: 'v2' }, weight: 10 },
                ],
                retries: { attempts: 3, perTryTimeout: '2s' },
              },
            ],
          }),
          make('networking.istio.io/v1', 'DestinationRule', {
            host,
            subsets: [
              { name: 'v1', labels: { version: 'v1' } },
              { name: 'v2', labels: { version: 'v2' } },
            ],
            trafficPolicy: { outlierDetection: { consecutive5xxErrors: 5 } },
          }),
        ),
        ...when(
          5,
          13,
          make('networking.istio.io/v1alpha3', 'EnvoyFilter', {
            workloadSelector: { labels: { app: name } },
            configPatches: [
              {
                applyTo: 'HTTP_FILTER',
                match: { context: 'SIDECAR_INBOUND' },
                patch: {
                  operation: 'INSERT_BEFORE',
                  value: {
                    name: 'envoy.filters.http.local_ratelimit',
                    typed_config: {
                      '@type': 'type.googleapis.com/udpa.type.v1.TypedStruct',
                      type_url:
                        'type.googleapis.com/envoy.extensions.filters.http.local_ratelimit.v3.LocalRateLimit',
                      value: {
                        stat_prefix: 'http_local_rate_limiter',
                        token_bucket: { max_tokens: 100, fill_interval: '60s' },
                      },
                    },
                  },
                },
              },
            ],
          }),
        ),
      ];
    case 'istio-ambient':
      return [
        ...when(
          15,
          21,
          make('gateway.networking.k8s.io/v1', 'HTTPRoute', {
            parentRefs: [{ group: '', ...toItself[0] }],
            rules: [{ backendRefs: [{ name, port: 80 }] }],
          }),
        ),
        ...when(
          10,
          22,
          make('security.istio.io/v1', 'AuthorizationPolicy', {
            targetRefs: [{ group: '', kind: 'Service', name }],
            rules: [{ to: [{ operation: { methods: ['GET'] } }] }],
          }),
        ),
      ];
    case 'linkerd':
      return [
        ...when(
          20,
          31,
          make('policy.linkerd.io/v1beta3', 'Server', {
            podSelector: selector,
            port: 'http',
            proxyProtocol: 'HTTP/2',
          }),
          make('policy.linkerd.io/v1alpha1', 'MeshTLSAuthentication', {
            identities: [
              `*.${namespace}.serviceaccount.identity.linkerd.cluster.local`,
            ],
          }),
          make('policy.linkerd.io/v1alpha1', 'AuthorizationPolicy', {
            targetRef: { group: 'policy.linkerd.io', kind: 'Server', name },
            requiredAuthenticationRefs: [
              {
                group: 'policy.linkerd.io',
                kind: 'MeshTLSAuthentication',
                name,
              },
            ],
          }),
        ),
        ...when(
          5,
          31,
          make('policy.linkerd.io/v1alpha1', 'HTTPLocalRateLimitPolicy', {
            targetRef: { group: 'policy.linkerd.io', kind: 'Server', name },
            total: { requestsPerSecond: 100 },
          }),
        ),
        ...when(
          10,
          33,
          make('policy.linkerd.io/v1beta3', 'HTTPRoute', {
            parentRefs: [{ group: 'core', ...toItself[0] }],
            rules: [
              {
                matches: [{ path: { type: 'PathPrefix', value: '/' } }],
                backendRefs: [{ name, port: 80 }],
                timeouts: { request: '5s' },
              },
            ],
          }),
        ),
      ];
    case 'cilium':
      return when(
        40,
        41,
        make('cilium.io/v2', 'CiliumNetworkPolicy', {
          endpointSelector: selector,
          ingress: [
            {
              fromEndpoints: [{ matchLabels: { team: 'web' } }],
              toPorts: [
                {
                  ports: [{ port: '8080', protocol: 'TCP' }],
                  ...(index % 2 === 0 && {
                    rules: { http: [{ method: 'GET', path: '/api/.*' }] },
                  }),
                },
              ],
            },
          ],
        }),
      );
    case 'none':
      return when(
        15,
        51,
        make('networking.k8s.io/v1', 'NetworkPolicy', {
          podSelector: selector,
          ingress: [{ ports: [{ port: 8080, protocol: 'TCP' }] }],
        }),
      );
    default:
      throw new Error(`Unknown mesh ${mesh satisfies never}`);
  }
}
