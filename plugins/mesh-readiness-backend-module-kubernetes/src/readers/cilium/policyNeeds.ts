import { asList, asRecord, asText, asTexts } from '../../objects/fields';
import { groupKindOf } from '../../objects/groupKind';
import type { ObservedNeed } from '../ObjectReader';
import { listed } from '../support';
import { CLUSTERWIDE_POLICY, type SelectingPolicy } from './policiesOf';
import { peerWords, portWords } from './ruleWords';

type PartOfNeed = Pick<ObservedNeed, 'feature' | 'field' | 'raw'>;

/** One rule of a policy, and where it stands. */
interface Rule {
  spec: Record<string, unknown>;
  field: string;
  /** The ports it speaks of, with what is asked of requests there. */
  ports: { spec: Record<string, unknown>; field: string }[];
}

/** Peers outside of the cluster, which a rule for what goes out may name. */
const OUTSIDE = ['toFQDNs', 'toCIDR', 'toCIDRSet', 'toGroups'];
const OUTSIDE_ENTITIES = ['world', 'world-ipv4', 'world-ipv6'];

/** What one policy of Cilium makes the service need that it holds for; one for all pods of the cluster is how things are there. */
export function policyNeeds({
  object,
  field,
  spec,
}: SelectingPolicy): ObservedNeed[] {
  const isForCluster =
    groupKindOf(object) === CLUSTERWIDE_POLICY && isForAll(spec);
  const ingress = rulesOf(spec.ingress, `${field}.ingress`);
  const egress = rulesOf(spec.egress, `${field}.egress`);
  return [
    ...ingress.flatMap(rule => [
      ...requests(rule),
      ...connections(rule, denies(spec, 'ingress'), 'from'),
      ...authentication(rule),
    ]),
    ...egress.flatMap(rule => [
      ...(isOutside(rule) ? [] : requests(rule)),
      ...outside(rule),
      ...(isOnlyDns(rule)
        ? []
        : connections(rule, denies(spec, 'egress'), 'to')),
      ...authentication(rule),
    ]),
    ...onlyDns(spec, egress, `${field}.egress`),
    ...refusals(spec.ingressDeny, `${field}.ingressDeny`, 'from'),
    ...refusals(spec.egressDeny, `${field}.egressDeny`, 'to'),
    ...defaultDeny(spec, field),
  ].map(need => ({
    need: isForCluster ? 'preferred' : 'required',
    object,
    ...need,
  }));
}

function rulesOf(rules: unknown, field: string): Rule[] {
  return asList(rules).map((rule, index) => {
    const place = `${field}[${index}]`;
    return {
      spec: asRecord(rule),
      field: place,
      ports: asList(asRecord(rule).toPorts).map((ports, at) => ({
        spec: asRecord(ports),
        field: `${place}.toPorts[${at}]`,
      })),
    };
  });
}

function requests({ ports }: Rule): PartOfNeed[] {
  return ports.flatMap(({ spec, field }) => {
    const http = asList(asRecord(spec.rules).http);
    return http.length === 0
      ? []
      : [
          {
            feature: 'security.authorization.l7',
            field: `${field}.rules.http`,
            raw: listed(http.map(requestWords)),
          },
        ];
  });
}

function requestWords(rule: unknown): string {
  const { method, path, host, headers, headerMatches } = asRecord(rule);
  const parts = [
    asText(method),
    asText(path),
    asText(host),
    ...asList(headers).map(header => nameOf(asText(header))),
    ...asList(headerMatches).map(header => asText(asRecord(header).name)),
  ].filter(part => part !== undefined);
  return parts.length > 0 ? parts.join(' ') : 'any request';
}

/** Of a header only the name, because its value may be a token. */
function nameOf(header: string | undefined): string | undefined {
  return header?.split(/[:\s]/, 1)[0];
}

/** Who may connect on which port; a rule that looks into requests says that already, and one that lets in everybody says nothing. */
function connections(
  rule: Rule,
  denied: boolean,
  word: 'from' | 'to',
): PartOfNeed[] {
  const looksIntoRequests = rule.ports.some(
    ({ spec }) => asList(asRecord(spec.rules).http).length > 0,
  );
  const peers = peerWords(rule.spec);
  const ports = portWords(rule.ports.map(({ spec }) => spec));
  const isSaid =
    looksIntoRequests || isOutside(rule) || isEverybody(rule) || !denied;
  if (isSaid || (peers.length === 0 && ports.length === 0)) {
    return [];
  }
  return [
    {
      feature: 'security.authorization.l4',
      field: rule.field,
      raw: connectionWords(peers, ports, word),
    },
  ];
}

function refusals(
  rules: unknown,
  field: string,
  word: 'from' | 'to',
): PartOfNeed[] {
  return rulesOf(rules, field).map(rule => ({
    feature: isOutside(rule)
      ? 'security.egress-control'
      : 'security.authorization.l4',
    field: rule.field,
    raw: `denies ${connectionWords(
      peerWords(rule.spec),
      portWords(rule.ports.map(({ spec }) => spec)),
      word,
    )}`,
  }));
}

function connectionWords(
  peers: readonly string[],
  ports: readonly string[],
  word: 'from' | 'to',
): string {
  return [
    ...(peers.length > 0 ? [`${word} ${listed(peers)}`] : []),
    ...(ports.length > 0 ? [`on ${listed(ports)}`] : []),
  ].join(' ');
}

function outside(rule: Rule): PartOfNeed[] {
  if (isOutside(rule)) {
    return [
      {
        feature: 'security.egress-control',
        field: fieldOfOutside(rule),
        raw: listed(peerWords(rule.spec)),
      },
    ];
  }
  return rule.ports.flatMap(({ spec, field }) => {
    const serverNames = asTexts(spec.serverNames);
    return serverNames.length === 0
      ? []
      : [
          {
            feature: 'security.egress-control',
            field: `${field}.serverNames`,
            raw: listed(serverNames),
          },
        ];
  });
}

function isOutside({ spec }: Rule): boolean {
  return (
    OUTSIDE.some(key => asList(spec[key]).length > 0) ||
    asList(spec.toEntities).some(entity =>
      OUTSIDE_ENTITIES.some(name => name === entity),
    )
  );
}

function fieldOfOutside({ spec, field }: Rule): string {
  const key = OUTSIDE.find(name => asList(spec[name]).length > 0);
  return `${field}.${key ?? 'toEntities'}`;
}

/** Names have to be looked up whatever else is let out, so that a rule for it is no need of its own. */
function isOnlyDns({ ports }: Rule): boolean {
  const words = portWords(ports.map(({ spec }) => spec));
  return words.length > 0 && words.every(word => /^[A-Z]+ 53$/.test(word));
}

/** Where nothing else is let out, nothing leaves. */
function onlyDns(
  spec: Record<string, unknown>,
  egress: readonly Rule[],
  field: string,
): PartOfNeed[] {
  return egress.length > 0 && egress.every(isOnlyDns) && denies(spec, 'egress')
    ? [
        {
          feature: isForAll(spec)
            ? 'workload.default-deny'
            : 'security.egress-control',
          field,
          raw: 'lets out DNS only',
        },
      ]
    : [];
}

function isEverybody({ spec, ports }: Rule): boolean {
  const entities = [...asList(spec.fromEntities), ...asList(spec.toEntities)];
  return ports.length === 0 && entities.includes('all');
}

function authentication({ spec, field }: Rule): PartOfNeed[] {
  return asRecord(spec.authentication).mode === 'required'
    ? [
        {
          feature: 'security.mtls',
          field: `${field}.authentication.mode`,
          raw: 'required',
        },
      ]
    : [];
}

/** Whether what no rule lets through is denied in a direction; that may be switched off. */
function denies(
  spec: Record<string, unknown>,
  direction: 'ingress' | 'egress',
): boolean {
  return asRecord(spec.enableDefaultDeny)[direction] !== false;
}

/** A policy for all pods of a namespace, or of all, that lets nothing through in a direction; for some pods only, it is a matter of theirs. */
function defaultDeny(
  spec: Record<string, unknown>,
  field: string,
): PartOfNeed[] {
  return (['ingress', 'egress'] as const).flatMap(direction => {
    const rules = asList(spec[direction]);
    const letsNothing = rules.every(
      rule => Object.keys(asRecord(rule)).length === 0,
    );
    return Array.isArray(spec[direction]) &&
      letsNothing &&
      denies(spec, direction)
      ? [
          {
            feature: isForAll(spec)
              ? 'workload.default-deny'
              : 'security.authorization.l4',
            field: `${field}.${direction}`,
            raw: `lets nothing ${direction === 'ingress' ? 'in' : 'out'}`,
          },
        ]
      : [];
  });
}

function isForAll({ endpointSelector }: Record<string, unknown>): boolean {
  const { matchLabels, matchExpressions } = asRecord(endpointSelector);
  return (
    Object.keys(asRecord(matchLabels)).length === 0 &&
    asList(matchExpressions).length === 0
  );
}
