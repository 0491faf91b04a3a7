import { asList, asNumber, asRecord, asText } from '../../objects/fields';
import type { KubernetesObject } from '../../objects/KubernetesObject';
import type { ObservedNeed } from '../ObjectReader';
import { clip } from './binding';

/** What one route of a VirtualService makes a service need. */
export interface Route {
  object: KubernetesObject;
  /** `spec.http[0]`. */
  field: string;
  protocol: 'http' | 'tcp' | 'tls';
  value: Record<string, unknown>;
}

/** Reads one route; where it leads to is no need by itself. */
export function routeNeeds(
  { object, field, protocol, value }: Route,
  need: ObservedNeed['need'],
): ObservedNeed[] {
  const found =
    protocol === 'http'
      ? [
          split(value),
          condition(value),
          faults(value),
          mirrors(value),
          retries(value),
          timeout(value),
        ]
      : [split(value)];
  return found.flatMap(part =>
    part === undefined
      ? []
      : [
          {
            feature: part.feature,
            need,
            object,
            field: `${field}.${part.at}`,
            raw: clip(part.raw),
          },
        ],
  );
}

type Part = { feature: string; at: string; raw: string } | undefined;

/** Only weights split: a route with one destination, or with one weight, sends everything there. */
function split(route: Record<string, unknown>): Part {
  const weighted = asList(route.route).filter(
    destination => asNumber(asRecord(destination).weight) !== undefined,
  );
  return weighted.length > 1
    ? {
        feature: 'traffic.splitting',
        at: 'route',
        raw: weighted
          .map(destination => {
            const { destination: to, weight } = asRecord(destination);
            return `${asNumber(weight)} % to ${destinationOf(to)}`;
          })
          .join(', '),
      }
    : undefined;
}

function condition(route: Record<string, unknown>): Part {
  const conditions = asList(route.match).flatMap((match, index) => {
    const told = conditionOf(asRecord(match));
    return told === undefined ? [] : [{ at: `match[${index}]`, raw: told }];
  });
  return conditions.length > 0
    ? { feature: 'traffic.header-routing', ...conditions[0] }
    : undefined;
}

/** Names of headers and parameters only, because their values may be secret. A port, and what every path begins with, choose nothing. */
function conditionOf(match: Record<string, unknown>): string | undefined {
  const told = [
    ...namesOf('header', match.headers),
    ...namesOf('without header', match.withoutHeaders),
    ...namesOf('query parameter', match.queryParams),
    ...pathOf(match.uri),
    ...textOf('method', match.method),
    ...textOf('authority', match.authority),
    ...textOf('scheme', match.scheme),
    ...namesOf('source label', match.sourceLabels),
    ...(typeof match.sourceNamespace === 'string' &&
    match.sourceNamespace !== ''
      ? [`source namespace ${match.sourceNamespace}`]
      : []),
  ];
  return told.length > 0 ? told.join(', ') : undefined;
}

function namesOf(word: string, value: unknown): string[] {
  return Object.keys(asRecord(value)).map(name => `${word} ${name}`);
}

function textOf(word: string, value: unknown): string[] {
  return Object.entries(asRecord(value)).flatMap(([how, text]) =>
    typeof text === 'string' ? [`${word} ${how} ${text}`] : [],
  );
}

function pathOf(value: unknown): string[] {
  const { exact, prefix, regex } = asRecord(value);
  const matchesAll =
    exact === undefined &&
    (prefix === undefined || prefix === '/' || prefix === '') &&
    (regex === undefined || regex === '.*' || regex === '/.*');
  return matchesAll ? [] : textOf('path', value);
}

function faults(route: Record<string, unknown>): Part {
  const { abort, delay } = asRecord(route.fault);
  const { httpStatus, grpcStatus, http2Error } = asRecord(abort);
  const status = [httpStatus, grpcStatus, http2Error].find(
    code => typeof code === 'number' || typeof code === 'string',
  );
  const { fixedDelay, exponentialDelay } = asRecord(delay);
  const told = [
    ...(isOn(abort) ? [`abort ${status ?? ''}`] : []),
    ...(isOn(delay)
      ? [`delay ${asText(fixedDelay) ?? asText(exponentialDelay) ?? ''}`]
      : []),
  ];
  return told.length > 0
    ? { feature: 'traffic.fault-injection', at: 'fault', raw: told.join(', ') }
    : undefined;
}

/** Something that is there, and does not stand at 0 %. */
function isOn(value: unknown): boolean {
  const { percentage, percent } = asRecord(value);
  return (
    Object.keys(asRecord(value)).length > 0 &&
    asNumber(asRecord(percentage).value) !== 0 &&
    asNumber(percent) !== 0
  );
}

function mirrors(route: Record<string, unknown>): Part {
  const { mirror, mirrorPercentage, mirrorPercent, mirror_percent } = route;
  if (
    Object.keys(asRecord(mirror)).length > 0 &&
    isOn({
      percentage: mirrorPercentage,
      percent: mirrorPercent ?? mirror_percent,
    })
  ) {
    return {
      feature: 'traffic.mirroring',
      at: 'mirror',
      raw: `to ${destinationOf(mirror)}`,
    };
  }
  const on = asList(route.mirrors).filter(isOn);
  return on.length > 0
    ? {
        feature: 'traffic.mirroring',
        at: 'mirrors',
        raw: on
          .map(one => `to ${destinationOf(asRecord(one).destination)}`)
          .join(', '),
      }
    : undefined;
}

/** No attempts at all switch off what Istio does by itself, and nothing has to do that in another mesh. */
function retries(route: Record<string, unknown>): Part {
  const policy = asRecord(route.retries);
  const attempts = asNumber(policy.attempts);
  const each = asText(policy.perTryTimeout);
  return Object.keys(policy).length > 0 && attempts !== 0
    ? {
        feature: 'traffic.retries-timeouts',
        at: 'retries',
        raw: [
          ...(attempts === undefined ? ['retries'] : [`${attempts} attempts`]),
          ...(each === undefined ? [] : [`${each} each`]),
        ].join(', '),
      }
    : undefined;
}

function timeout({ timeout: after }: Record<string, unknown>): Part {
  return typeof after === 'string' && !/^0+(\.0+)?(h|m|s|ms)?$/.test(after)
    ? {
        feature: 'traffic.retries-timeouts',
        at: 'timeout',
        raw: `timeout ${after}`,
      }
    : undefined;
}

function destinationOf(value: unknown): string {
  const { host, subset } = asRecord(value);
  return [asText(host), asText(subset)]
    .filter(part => part !== undefined)
    .join(' ');
}
