import { asList, asRecord, asText, fieldAt } from '../../objects/fields';
import type { KubernetesObject } from '../../objects/KubernetesObject';
import { onceFor } from '../../objects/onceFor';
import type { ObjectReader, ObservedNeed } from '../ObjectReader';
import { bindPolicies, isGateway, needOf } from './binding';
import type { BoundPolicy } from './binding';
import { recogniseEnvoy, type EnvoyFunction } from './recogniseEnvoy';

const KIND = 'EnvoyFilter.networking.istio.io';

const KEEP = 'traffic.envoy-extension.envoy-filter';

/** What each function is a need for, and how it is told; what is not here can be had only by keeping the filter. */
const FUNCTIONS: readonly (readonly [
  EnvoyFunction,
  { feature: string; raw: string },
])[] = [
  [
    'local-rate-limit',
    { feature: 'traffic.rate-limiting.local', raw: 'local rate limit' },
  ],
  [
    'global-rate-limit',
    { feature: 'traffic.rate-limiting.global', raw: 'global rate limit' },
  ],
  [
    'rate-limit-per-path',
    {
      feature: 'traffic.rate-limiting.per-path',
      raw: 'rate limit by path or header',
    },
  ],
  ['rate-limit', { feature: 'traffic.rate-limiting', raw: 'rate limit' }],
  ['wasm', { feature: 'traffic.envoy-extension', raw: 'Wasm' }],
  [
    'external-authorization',
    {
      feature: 'security.authorization.external',
      raw: 'external authorization',
    },
  ],
  [
    'jwt-authentication',
    { feature: 'security.jwt-authentication', raw: 'check of tokens' },
  ],
  [
    'jwt-shared-secret',
    {
      feature: 'security.jwt-authentication.hs512',
      raw: 'a key that issuer and checker share',
    },
  ],
  [
    'connection-authorization',
    { feature: 'security.authorization.l4', raw: 'rights on connections' },
  ],
  [
    'request-authorization',
    { feature: 'security.authorization.l7', raw: 'rights on requests' },
  ],
  ['fault', { feature: 'traffic.fault-injection', raw: 'faults' }],
  ['tracing', { feature: 'observability.tracing', raw: 'tracing' }],
  [
    'outlier-detection',
    { feature: 'traffic.circuit-breaking', raw: 'outlier detection' },
  ],
  [
    'connection-limits',
    {
      feature: 'traffic.circuit-breaking.connection-limits',
      raw: 'circuit breakers',
    },
  ],
];

/** Reads what EnvoyFilters do for the service, and which of them cannot be told by a name of their own. */
export const envoyFilter: ObjectReader = {
  kinds: [KIND],
  read(scope) {
    const { policies, unbound } = bindPolicies(
      { kind: KIND, selector: 'workloadSelector.labels', rootSelects: true },
      scope,
    );
    return { needs: policies.flatMap(needsOf), unbound };
  },
};

interface Patch {
  field: string;
  context: string;
  functions: ReadonlySet<EnvoyFunction>;
  /** True for a cluster that is added, so that the filter beside it has something to call. */
  isHelper: boolean;
}

const patchesOf = onceFor(({ spec }: KubernetesObject): Patch[] =>
  asList(asRecord(spec).configPatches).map((value, index) => {
    const { applyTo, match, patch } = asRecord(value);
    return {
      field: `spec.configPatches[${index}]`,
      context: asText(fieldAt(match, 'context')) ?? 'ANY',
      functions: recogniseEnvoy(asRecord(patch).value),
      isHelper: applyTo === 'CLUSTER' && asRecord(patch).operation === 'ADD',
    };
  }),
);

function needsOf(policy: BoundPolicy): ObservedNeed[] {
  const need = needOf(policy.reach);
  const { object } = policy;
  const patches = patchesOf(object).filter(({ context }) =>
    isInForce(context, policy),
  );
  const found = FUNCTIONS.flatMap(([name, { feature, raw }]) => {
    const patch = patches.find(({ functions }) => functions.has(name));
    return patch && !isToldCloser(name, patches)
      ? [{ feature, need, object, field: patch.field, raw: told(patch, raw) }]
      : [];
  });
  const kept = patches.find(isKept(patches));
  const [first] = patches;
  return first === undefined
    ? []
    : [
        ...found,
        {
          feature: KEEP,
          need: kept ? need : 'preferred',
          object,
          field: (kept ?? first).field,
          raw: kept
            ? told(kept, kept.functions.has('lua') ? 'Lua' : 'other settings')
            : first.context,
        },
      ];
}

/** Lua, and what is not known, can be had by no other name; an added cluster only serves another patch, where there is one. */
function isKept(patches: readonly Patch[]): (patch: Patch) => boolean {
  const servesAnother = patches.some(({ isHelper }) => !isHelper);
  return ({ functions, isHelper }) =>
    functions.has('lua') ||
    (functions.size === 0 && !(isHelper && servesAnother));
}

/** Whether limits are told already by the filter that carries them out. */
function isToldCloser(name: EnvoyFunction, patches: readonly Patch[]): boolean {
  return (
    name === 'rate-limit' &&
    patches.some(
      ({ functions }) =>
        functions.has('local-rate-limit') ||
        functions.has('global-rate-limit') ||
        functions.has('rate-limit-per-path'),
    )
  );
}

/** What is meant for gateways holds for a service only where it is one itself. */
function isInForce(
  context: string,
  { workloads, waypoint }: BoundPolicy,
): boolean {
  switch (context) {
    case 'GATEWAY':
      return workloads.some(isGateway);
    case 'SIDECAR_INBOUND':
    case 'SIDECAR_OUTBOUND':
      return workloads.some(workload => !isGateway(workload));
    case 'WAYPOINT':
      return waypoint;
    default:
      return true;
  }
}

function told({ context }: Patch, raw: string): string {
  return `${raw}, ${context}`;
}
