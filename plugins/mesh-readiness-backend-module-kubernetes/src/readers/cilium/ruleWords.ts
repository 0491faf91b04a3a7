import {
  asList,
  asNumber,
  asRecord,
  asText,
  fieldAt,
} from '../../objects/fields';

const WORDS: Record<string, (peer: unknown) => string[]> = {
  fromEndpoints: labelWords,
  fromRequires: labelWords,
  fromEntities: textWords,
  fromCIDR: textWords,
  fromCIDRSet: cidrWords,
  fromNodes: () => ['nodes'],
  toEndpoints: labelWords,
  toRequires: labelWords,
  toEntities: textWords,
  toCIDR: textWords,
  toCIDRSet: cidrWords,
  toFQDNs: nameWords,
  toGroups: () => ['groups of a cloud'],
  toNodes: () => ['nodes'],
  toServices: serviceWords,
};

/** Whom a rule of a policy names, in a few words each: `org=empire`, `*.example.com`, `world`. */
export function peerWords(rule: Record<string, unknown>): string[] {
  return Object.entries(rule).flatMap(([key, peers]) => {
    const words = WORDS[key];
    return Object.hasOwn(WORDS, key) ? asList(peers).flatMap(words) : [];
  });
}

/** The ports that a rule of a policy names: `TCP 80`. */
export function portWords(toPorts: readonly Record<string, unknown>[]) {
  return toPorts.flatMap(({ ports }) =>
    asList(ports).map(item => {
      const { port, endPort, protocol } = asRecord(item);
      const from = asText(port) ?? asNumber(port) ?? '';
      const to = asNumber(endPort) === undefined ? '' : `-${asNumber(endPort)}`;
      return `${asText(protocol) ?? 'ANY'} ${from}${to}`.trim();
    }),
  );
}

function labelWords(selector: unknown): string[] {
  const { matchLabels, matchExpressions } = asRecord(selector);
  const labels = Object.entries(asRecord(matchLabels)).map(
    ([key, value]) => `${shortKey(key)}=${asText(value) ?? ''}`,
  );
  const expressions = asList(matchExpressions).flatMap(expression => {
    const { key, operator, values } = asRecord(expression);
    return [
      [
        shortKey(asText(key) ?? ''),
        asText(operator) ?? '',
        ...(values === undefined
          ? []
          : [asList(values).flatMap(textWords).join('|')]),
      ].join(' '),
    ];
  });
  const words = [...labels, ...expressions].join(' and ');
  return [words === '' ? 'all pods' : words];
}

function shortKey(key: string): string {
  return key.replace(/^(k8s|any):/, '');
}

function textWords(peer: unknown): string[] {
  const text = asText(peer);
  return text === undefined ? [] : [text];
}

function cidrWords(peer: unknown): string[] {
  return textWords(asRecord(peer).cidr);
}

function nameWords(peer: unknown): string[] {
  const { matchName, matchPattern } = asRecord(peer);
  return textWords(matchName ?? matchPattern);
}

function serviceWords(peer: unknown): string[] {
  const name = asText(fieldAt(peer, 'k8sService', 'serviceName'));
  return [name ?? 'selected Services'];
}
