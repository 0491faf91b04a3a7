import { asList, asRecord, asText } from '../../objects/fields';
import type { ObjectReader, ObservedNeed } from '../ObjectReader';
import { listed } from '../support';
import { bindPolicies, clip, needOf, textsOf } from './binding';
import type { BoundPolicy } from './binding';

const KIND = 'AuthorizationPolicy.security.istio.io';

const L4 = 'security.authorization.l4';
const L7 = 'security.authorization.l7';
const CLAIMS = 'security.authorization.l7.token-claims';
const EXTERNAL = 'security.authorization.external';

/** Fields of a source that are known without looking into requests; each has a twin that begins with `not`. */
const L4_SOURCE = [
  'principals',
  'namespaces',
  'serviceAccounts',
  'trustDomains',
  'ipBlocks',
  'remoteIpBlocks',
];
const L7_OPERATION = ['hosts', 'methods', 'paths'];

/** Reads who may call the service, and whether that is decided on connections or on requests. */
export const authorizationPolicy: ObjectReader = {
  kinds: [KIND],
  read(scope) {
    const { policies, unbound } = bindPolicies(
      { kind: KIND, selector: 'selector.matchLabels', rootSelects: true },
      scope,
    );
    return { needs: policies.flatMap(needsOf), unbound };
  },
};

/** A feature that a field asks for. */
interface Demand {
  feature: string;
  field: string;
  raw: string;
}

function needsOf({ object, reach }: BoundPolicy): ObservedNeed[] {
  const spec = asRecord(object.spec);
  const action = spec.action ?? 'ALLOW';
  const isEnforced =
    action !== 'AUDIT' &&
    object.metadata.annotations?.['istio.io/dry-run'] !== 'true';
  const byFeature = new Map<string, Demand>();
  for (const demand of demandsOf(spec, action)) {
    if (!byFeature.has(demand.feature)) {
      byFeature.set(demand.feature, demand);
    }
  }
  return [...byFeature.values()].map(({ feature, field, raw }) => ({
    feature,
    need: isEnforced ? needOf(reach) : 'preferred',
    object,
    field,
    raw: clip(raw),
  }));
}

/** Of a policy that hands the decision on, the rules say only about which requests it asks. */
function demandsOf(spec: Record<string, unknown>, action: unknown): Demand[] {
  const rules = asList(spec.rules);
  switch (action) {
    case 'CUSTOM': {
      const provider = asText(asRecord(spec.provider).name);
      return rules.length > 0
        ? [
            {
              feature: EXTERNAL,
              field: 'spec.provider',
              raw: provider === undefined ? 'CUSTOM' : `asks ${provider}`,
            },
          ]
        : [];
    }
    case 'ALLOW':
      return rules.length > 0
        ? rules.flatMap(demandsOfRule)
        : [{ feature: L4, field: 'spec', raw: 'denies everything' }];
    default:
      return rules.flatMap(demandsOfRule);
  }
}

function demandsOfRule(value: unknown, index: number): Demand[] {
  const rule = asRecord(value);
  const field = `spec.rules[${index}]`;
  const demands = [
    ...asList(rule.from).flatMap((from, at) =>
      demandsOfSource(
        asRecord(asRecord(from).source),
        `${field}.from[${at}].source`,
      ),
    ),
    ...asList(rule.to).flatMap((to, at) =>
      demandsOfOperation(
        asRecord(asRecord(to).operation),
        `${field}.to[${at}].operation`,
      ),
    ),
    ...asList(rule.when).flatMap((condition, at) =>
      demandsOfCondition(
        asText(asRecord(condition).key),
        `${field}.when[${at}]`,
      ),
    ),
  ];
  return demands.length > 0
    ? demands
    : [{ feature: L4, field, raw: 'matches everything' }];
}

function demandsOfSource(
  source: Record<string, unknown>,
  field: string,
): Demand[] {
  return [
    ...present(source, L4_SOURCE).map(key => demandOf(L4, source, key, field)),
    ...present(source, ['requestPrincipals']).flatMap(key => [
      demandOf(L7, source, key, field),
      demandOf(CLAIMS, source, key, field),
    ]),
  ];
}

function demandsOfOperation(
  operation: Record<string, unknown>,
  field: string,
): Demand[] {
  return [
    ...present(operation, ['ports']).map(key =>
      demandOf(L4, operation, key, field),
    ),
    ...present(operation, L7_OPERATION).map(key =>
      demandOf(L7, operation, key, field),
    ),
  ];
}

/** What is known of a connection is decided on it; everything else is looked up in the request. */
function demandsOfCondition(key: string | undefined, field: string): Demand[] {
  if (key === undefined) {
    return [];
  }
  if (/^(source|destination|connection)\.|^remote\.ip$/.test(key)) {
    return [{ feature: L4, field, raw: key }];
  }
  const inRequest = { feature: L7, field, raw: key };
  return key.startsWith('request.auth.')
    ? [inRequest, { ...inRequest, feature: CLAIMS }]
    : [inRequest];
}

/** Which of the fields hold anything, as they are or as their twin with `not`. */
function present(
  record: Record<string, unknown>,
  keys: readonly string[],
): string[] {
  return keys
    .flatMap(key => [key, `not${key[0].toUpperCase()}${key.slice(1)}`])
    .filter(key => asList(record[key]).length > 0);
}

function demandOf(
  feature: string,
  record: Record<string, unknown>,
  key: string,
  field: string,
): Demand {
  return {
    feature,
    field: `${field}.${key}`,
    raw: `${key} ${listed(textsOf(record[key]))}`,
  };
}
