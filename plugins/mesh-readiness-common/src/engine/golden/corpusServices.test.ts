import { builtInEditions } from '../../knowledge/builtInEditions';
import type { Need, RequirementClaim, Verdict } from '../../types';
import { evaluate } from '../evaluate';
import { mergeProfile } from '../mergeProfile';

const edition = builtInEditions.find(({ id }) => id === '2026-11')!;
const readAt = '2026-11-23T08:00:00.000Z';

/** A feature, the kind with its group that states it, and the API where that is not the group. */
type Stated = [
  feature: string,
  groupKind: string,
  need?: Exclude<Need, 'none'>,
  api?: string,
];

const place = (groupKind: string, api?: string) => {
  const [kind, ...group] = groupKind.split('.');
  const own = group.join('.');
  return {
    source: 'manifests',
    origin: 'workload' as const,
    basis: 'inferred' as const,
    object: {
      file: 'manifests.yaml',
      apiVersion: own ? `${own}/v1` : 'v1',
      kind,
      namespace: 'default',
      name: 'orders',
      api: api ?? own,
    },
    field: 'spec',
    readAt,
  };
};

const claim = ([
  feature,
  groupKind,
  need = 'required',
  api,
]: Stated): RequirementClaim => ({
  feature,
  need,
  provenance: place(groupKind, api),
});

const verdictsOf = (needs: Stated[]): Verdict[] => {
  const profile = mergeProfile(
    'component:default/orders',
    {
      requirements: needs.map(claim),
      context: [],
      enrolments: [],
      problems: [],
      reports: [],
      complete: [place('Deployment.apps')],
    },
    edition,
  );
  return ['istio-sidecar', 'istio-ambient', 'linkerd', 'cilium'].map(
    mesh => evaluate(profile, edition, mesh, { now: readAt }).verdict,
  );
};

const READY: Verdict[] = ['ready'];
const WORK: Verdict[] = ['needs-work'];
const BLOCKED: Verdict[] = ['blocked'];
const READY_OR_WORK: Verdict[] = ['ready', 'needs-work'];
const WORK_OR_BLOCKED: Verdict[] = ['needs-work', 'blocked'];
const ANY: Verdict[] = ['ready', 'needs-work', 'blocked'];

const RequestAuthentication = 'RequestAuthentication.security.istio.io';
const AuthorizationPolicy = 'AuthorizationPolicy.security.istio.io';
const VirtualService = 'VirtualService.networking.istio.io';
const DestinationRule = 'DestinationRule.networking.istio.io';
const CiliumClusterwideEnvoyConfig = 'CiliumClusterwideEnvoyConfig.cilium.io';

/** What is accepted for sidecars, Ambient, Linkerd and Cilium, as people worked it out by hand for services of public repositories. */
const services: [string, Stated[], Verdict[][]][] = [
  [
    'D01 frontend, with tokens and mTLS of Istio',
    [
      ['security.jwt-authentication', RequestAuthentication],
      ['security.authorization.l7', AuthorizationPolicy],
      ['security.mtls', 'PeerAuthentication.security.istio.io'],
    ],
    [READY, WORK, BLOCKED, WORK_OR_BLOCKED],
  ],
  [
    'D02 customer, with tokens for a whole namespace and an ingress gateway',
    [
      ['security.jwt-authentication', RequestAuthentication],
      ['security.authorization.l7', AuthorizationPolicy],
      ['security.authorization.l7.token-claims', AuthorizationPolicy],
      ['traffic.ingress-gateway', 'Gateway.networking.istio.io'],
    ],
    [READY, WORK, BLOCKED, WORK_OR_BLOCKED],
  ],
  [
    'D03 recommendation, with all of traffic management',
    [
      ['traffic.splitting', VirtualService],
      ['traffic.header-routing', VirtualService],
      ['traffic.mirroring', VirtualService],
      ['traffic.fault-injection', VirtualService],
      ['traffic.retries-timeouts', VirtualService],
      ['traffic.circuit-breaking', DestinationRule],
      ['traffic.circuit-breaking.connection-limits', DestinationRule],
    ],
    [READY, WORK, WORK_OR_BLOCKED, WORK_OR_BLOCKED],
  ],
  [
    'D04 reviews, split by a route of Gateway API',
    [['traffic.splitting', 'HTTPRoute.gateway.networking.k8s.io']],
    [READY_OR_WORK, READY_OR_WORK, READY_OR_WORK, READY_OR_WORK],
  ],
  ['D05 productpage', [], [READY, READY, READY, READY_OR_WORK]],
  ['D06 checkoutservice', [], [READY, READY, READY, READY_OR_WORK]],
  [
    'D08 web, with a policy and a rate limit of Linkerd',
    [
      ['security.authorization.l4', 'ServerAuthorization.policy.linkerd.io'],
      [
        'traffic.rate-limiting.local',
        'HTTPLocalRateLimitPolicy.policy.linkerd.io',
      ],
    ],
    [WORK, WORK_OR_BLOCKED, READY, WORK],
  ],
  [
    'D09 voting, with a policy of Linkerd',
    [['security.authorization.l4', 'ServerAuthorization.policy.linkerd.io']],
    [WORK, READY_OR_WORK, READY, WORK],
  ],
  [
    'D10 web on the host network',
    [['workload.host-network', 'Deployment.apps']],
    [BLOCKED, BLOCKED, BLOCKED, ANY],
  ],
  [
    'D11 deathstar, with an L7 policy of Cilium',
    [['security.authorization.l7', 'CiliumNetworkPolicy.cilium.io']],
    [WORK, WORK, WORK, READY],
  ],
  [
    'D12 echo-service, with raw Envoy configuration of Cilium',
    [
      ['traffic.circuit-breaking', CiliumClusterwideEnvoyConfig],
      [
        'traffic.circuit-breaking.connection-limits',
        CiliumClusterwideEnvoyConfig,
      ],
      ['traffic.envoy-extension', CiliumClusterwideEnvoyConfig, 'preferred'],
    ],
    [WORK, WORK, WORK_OR_BLOCKED, READY],
  ],
];

describe('the services of public repositories', () => {
  // D07, the Istio component of a kustomize folder, has no workload and no verdict.
  it.each(services)('%s', (_, needs, accepted) => {
    const verdicts = verdictsOf(needs);
    expect(
      accepted.map((accept, mesh) =>
        accept.includes(verdicts[mesh]) ? accept : verdicts[mesh],
      ),
    ).toEqual(accepted);
  });

  it.each<[string, Stated, Verdict[]]>([
    [
      'a rate limit by EnvoyFilter',
      ['traffic.rate-limiting.local', 'EnvoyFilter.networking.istio.io'],
      ['ready', 'blocked', 'needs-work', 'needs-work'],
    ],
    [
      'a shared quota by EnvoyFilter',
      ['traffic.rate-limiting.global', 'EnvoyFilter.networking.istio.io'],
      ['ready', 'blocked', 'blocked', 'needs-work'],
    ],
    [
      'a TrafficSplit',
      ['traffic.splitting', 'TrafficSplit.split.smi-spec.io'],
      ['needs-work', 'needs-work', 'needs-work', 'needs-work'],
    ],
    [
      'a circuit breaker by annotation of Linkerd',
      [
        'traffic.circuit-breaking',
        'Service',
        'required',
        'balancer.linkerd.io',
      ],
      ['needs-work', 'needs-work', 'ready', 'needs-work'],
    ],
    [
      'plain text by PeerAuthentication',
      ['workload.plaintext', 'PeerAuthentication.security.istio.io'],
      ['ready', 'blocked', 'needs-work', 'needs-work'],
    ],
    [
      'a NetworkPolicy',
      ['security.network-policy', 'NetworkPolicy.networking.k8s.io'],
      ['ready', 'needs-work', 'needs-work', 'ready'],
    ],
    [
      'an EnvoyFilter beside what it does',
      [
        'traffic.envoy-extension.envoy-filter',
        'EnvoyFilter.networking.istio.io',
        'preferred',
      ],
      ['ready', 'ready', 'ready', 'ready'],
    ],
  ])('%s', (_, need, verdicts) => {
    expect(verdictsOf([need])).toEqual(verdicts);
  });
});
