import {
  asList,
  asNumber,
  asRecord,
  asText,
  asTexts,
  fieldAt,
} from '../../objects/fields';
import type { KubernetesObject } from '../../objects/KubernetesObject';
import { onceFor } from '../../objects/onceFor';
import type { ObservedNeed } from '../ObjectReader';
import { DEEPEST, listed, snakeCase } from '../support';

type PartOfNeed = Pick<ObservedNeed, 'feature' | 'field' | 'raw'>;

/** Filters of Envoy by the end of their type, and what they are there for. */
const FILTERS: Record<string, string> = {
  'local_ratelimit.v3.LocalRateLimit': 'traffic.rate-limiting.local',
  'ratelimit.v3.RateLimit': 'traffic.rate-limiting.global',
  'jwt_authn.v3.JwtAuthentication': 'security.jwt-authentication',
  'ext_authz.v3.ExtAuthz': 'security.authorization.external',
  'http.rbac.v3.RBAC': 'security.authorization.l7',
  'network.rbac.v3.RBAC': 'security.authorization.l4',
  'fault.v3.HTTPFault': 'traffic.fault-injection',
  'lua.v3.Lua': 'traffic.envoy-extension',
  'wasm.v3.Wasm': 'traffic.envoy-extension',
  'ext_proc.v3.ExternalProcessor': 'traffic.envoy-extension',
};

/**
 * What raw configuration of Envoy makes the service need whose traffic goes through it. That it is raw configuration is only how
 * things are done today.
 */
export const envoyNeeds = onceFor(
  (object: KubernetesObject): ObservedNeed[] => {
    const { resources } = asRecord(object.spec);
    return [
      ...needsIn(resources, 'spec.resources', 0).map(
        (need): ObservedNeed => ({ need: 'required', object, ...need }),
      ),
      {
        feature: 'traffic.envoy-extension',
        need: 'preferred',
        object,
        field: 'spec.resources',
        raw: listed([...new Set(asList(resources).map(typeName))]),
      },
    ];
  },
);

function typeName(resource: unknown): string {
  const type = asText(asRecord(resource)['@type']) ?? '';
  return type.slice(type.lastIndexOf('.') + 1) || 'unknown type';
}

/** Envoy's fields may be written `retry_policy` or `retryPolicy`. */
function needsIn(value: unknown, field: string, depth: number): PartOfNeed[] {
  if (depth > DEEPEST) {
    return [];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      needsIn(item, `${field}[${index}]`, depth + 1),
    );
  }
  const record = asRecord(value);
  return [
    ...filterNeeds(record, field),
    ...Object.entries(record).flatMap(([key, inner]) => {
      const place = `${field}.${key}`;
      return [
        ...readField(snakeCase(key), inner, place),
        ...needsIn(inner, place, depth + 1),
      ];
    }),
  ];
}

/** What a single field of Envoy stands for; of filters that call something, retries and timeouts are their own matter. */
function readField(key: string, value: unknown, field: string): PartOfNeed[] {
  const isRoute = /virtual_?hosts/i.test(field);
  switch (key) {
    case 'outlier_detection':
      return outlierDetection(value, field);
    case 'circuit_breakers':
      return circuitBreakers(value, field);
    case 'weighted_clusters':
      return weightedClusters(value, field);
    case 'request_mirror_policies':
      return mirroring(value, field);
    case 'route':
      return isRoute ? timeouts(value, field) : [];
    case 'retry_policy':
      return isRoute ? retries(value, field) : [];
    case 'routes':
      return isRoute ? headerRouting(value, field) : [];
    case 'tracing':
      return tracing(value, field);
    default:
      return [];
  }
}

function filterNeeds(
  record: Record<string, unknown>,
  field: string,
): PartOfNeed[] {
  const type = asText(record['@type']) ?? '';
  const known = Object.keys(FILTERS).find(end => type.endsWith(`.${end}`));
  if (known === undefined) {
    return [];
  }
  const needs = [
    { feature: FILTERS[known], field, raw: known.replace(/\.v3\./, ' ') },
  ];
  return [
    ...needs,
    ...(known === 'jwt_authn.v3.JwtAuthentication'
      ? sharedSecrets(record, field)
      : []),
    ...(known === 'local_ratelimit.v3.LocalRateLimit'
      ? ratesByRequest(record, field)
      : []),
  ];
}

/** A rate for some requests only: of one route, or by what a request says. */
function ratesByRequest(
  { descriptors }: Record<string, unknown>,
  field: string,
): PartOfNeed[] {
  const count = asList(descriptors).length;
  if (count > 0) {
    return [
      {
        feature: 'traffic.rate-limiting.per-path',
        field: `${field}.descriptors`,
        raw: `${count} descriptors`,
      },
    ];
  }
  return /typed_?per_?filter_?config/i.test(field)
    ? [{ feature: 'traffic.rate-limiting.per-path', field }]
    : [];
}

/** Keys that issuer and checker share, told by their algorithm; keys at an address do not tell it. */
function sharedSecrets(
  { providers }: Record<string, unknown>,
  field: string,
): PartOfNeed[] {
  return Object.entries(asRecord(providers)).flatMap(([name, provider]) => {
    const source = part(asRecord(provider), 'local_jwks');
    const text = asText(part(asRecord(source), 'inline_string')) ?? '';
    const [algorithm] = /"HS(256|384|512)"|"oct"/.exec(text) ?? [];
    return algorithm === undefined
      ? []
      : [
          {
            feature: 'security.jwt-authentication.hs512',
            field: `${field}.providers.${name}.local_jwks`,
            raw: `key ${algorithm.replaceAll('"', '')}`,
          },
        ];
  });
}

function outlierDetection(value: unknown, field: string): PartOfNeed[] {
  const settings = numbersIn(asRecord(value));
  return isRecord(value)
    ? [
        {
          feature: 'traffic.circuit-breaking',
          field,
          raw: settings.length > 0 ? listed(settings) : undefined,
        },
      ]
    : [];
}

function circuitBreakers(value: unknown, field: string): PartOfNeed[] {
  const settings = asList(asRecord(value).thresholds).flatMap(threshold =>
    numbersIn(asRecord(threshold)),
  );
  return settings.length > 0
    ? [
        {
          feature: 'traffic.circuit-breaking.connection-limits',
          field: `${field}.thresholds`,
          raw: listed(settings),
        },
      ]
    : [];
}

/** All requests to one cluster are no split. */
function weightedClusters(value: unknown, field: string): PartOfNeed[] {
  const clusters = asList(asRecord(value).clusters).map(item => asRecord(item));
  return clusters.length < 2
    ? []
    : [
        {
          feature: 'traffic.splitting',
          field,
          raw: listed(
            clusters.map(
              ({ name, weight }) =>
                `${asText(name) ?? 'a cluster'} ${asNumber(weight) ?? 0}`,
            ),
          ),
        },
      ];
}

function mirroring(value: unknown, field: string): PartOfNeed[] {
  const to = asTexts(value, 'cluster');
  return asList(value).length > 0
    ? [
        {
          feature: 'traffic.mirroring',
          field,
          raw: to.length > 0 ? `copies to ${listed(to)}` : undefined,
        },
      ]
    : [];
}

function timeouts(value: unknown, field: string): PartOfNeed[] {
  const timeout = asText(asRecord(value).timeout);
  return timeout === undefined || /^0+(\.0+)?s?$/.test(timeout)
    ? []
    : [
        {
          feature: 'traffic.retries-timeouts',
          field: `${field}.timeout`,
          raw: timeout,
        },
      ];
}

function retries(value: unknown, field: string): PartOfNeed[] {
  const on = asText(part(asRecord(value), 'retry_on'));
  return isRecord(value)
    ? [{ feature: 'traffic.retries-timeouts', field, raw: on }]
    : [];
}

/** Routes that only take some requests, where there are others they are told from. */
function headerRouting(value: unknown, field: string): PartOfNeed[] {
  const routes = asList(value);
  if (routes.length < 2) {
    return [];
  }
  const conditions = routes.map((route, index) => ({
    words: matchWords(asRecord(fieldAt(route, 'match'))),
    field: `${field}[${index}].match`,
  }));
  const first = conditions.find(({ words }) => words.length > 0);
  return first === undefined
    ? []
    : [
        {
          feature: 'traffic.header-routing',
          field: first.field,
          raw: listed(first.words),
        },
      ];
}

function matchWords(match: Record<string, unknown>): string[] {
  const prefix = asText(match.prefix);
  const path = asText(match.path);
  return [
    ...(prefix === undefined || prefix === '/' ? [] : [`path ${prefix}`]),
    ...(path === undefined ? [] : [`path ${path}`]),
    ...(isRecord(part(match, 'safe_regex')) ? ['path by pattern'] : []),
    ...asList(match.headers).flatMap(header => {
      const name = asText(asRecord(header).name);
      return name === undefined ? [] : [`header ${name}`];
    }),
  ];
}

function tracing(value: unknown, field: string): PartOfNeed[] {
  const provider = asText(fieldAt(value, 'provider', 'name'));
  return provider === undefined
    ? []
    : [{ feature: 'observability.tracing', field, raw: provider }];
}

function numbersIn(settings: Record<string, unknown>): string[] {
  return Object.entries(settings).flatMap(([key, value]) =>
    typeof value === 'number' ? [`${snakeCase(key)} ${value}`] : [],
  );
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field of Envoy by its name in snake case, whichever way it is written. */
function part(record: Record<string, unknown>, name: string): unknown {
  const key = Object.keys(record).find(written => snakeCase(written) === name);
  return key === undefined ? undefined : record[key];
}
