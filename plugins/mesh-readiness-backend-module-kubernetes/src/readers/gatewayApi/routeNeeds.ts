import { asList, asNumber, asRecord, asText } from '../../objects/fields';
import type { KubernetesObject } from '../../objects/KubernetesObject';
import type { ObservedNeed } from '../ObjectReader';
import { listed } from '../support';
import {
  backendsOf,
  filterTarget,
  leadsToService,
  type RouteReference,
} from './RouteReference';
import { matchWords } from './matchWords';

/** A rule of a route, and where it stands. */
interface Rule {
  spec: Record<string, unknown>;
  field: string;
  backends: RouteReference[];
  /** What requests have to be like for it, in words; empty: it takes all. */
  matches: string[];
}

/** What a route that is attached to Kubernetes Services makes these need; its parents are those of them that it is attached to. */
export function routeNeeds(
  route: KubernetesObject,
  parents: readonly RouteReference[],
): ObservedNeed[] {
  const rules = asList(asRecord(route.spec).rules).map((rule, index): Rule => {
    const field = `spec.rules[${index}]`;
    return {
      spec: asRecord(rule),
      field,
      backends: backendsOf(route, rule, field),
      matches: matchWords(rule),
    };
  });
  return rules
    .flatMap(rule => [
      ...splitting(rule, parents),
      ...headerRouting(rule, rules, parents),
      ...filterNeeds(route, rule),
      ...retriesAndTimeouts(rule),
    ])
    .map(need => ({ need: 'required', object: route, ...need }));
}

type PartOfNeed = Pick<ObservedNeed, 'feature' | 'field' | 'raw'>;

function splitting(
  { backends, matches, field }: Rule,
  parents: readonly RouteReference[],
): PartOfNeed[] {
  const elsewhere = backends.length === 1 && !isOneOf(parents, backends[0]);
  if (backends.length < 2 && !(elsewhere && matches.length === 0)) {
    return [];
  }
  return [
    {
      feature: 'traffic.splitting',
      field: `${field}.backendRefs`,
      raw: listed(backends.map(({ name, weight }) => `${name} ${weight}`)),
    },
  ];
}

/** A rule for some requests only is routing where it leads elsewhere than the parent, or than another rule. */
function headerRouting(
  rule: Rule,
  rules: readonly Rule[],
  parents: readonly RouteReference[],
): PartOfNeed[] {
  const leadsElsewhere = !rule.backends.every(backend =>
    isOneOf(parents, backend),
  );
  const others = rules.some(other => placesOf(other) !== placesOf(rule));
  if (rule.matches.length === 0 || !(leadsElsewhere || others)) {
    return [];
  }
  return [
    {
      feature: 'traffic.header-routing',
      field: `${rule.field}.matches`,
      raw: listed(rule.matches),
    },
  ];
}

function filterNeeds(route: KubernetesObject, rule: Rule): PartOfNeed[] {
  const places = [
    { holder: rule.spec, field: rule.field },
    ...asList(rule.spec.backendRefs).map((backend, index) => ({
      holder: asRecord(backend),
      field: `${rule.field}.backendRefs[${index}]`,
    })),
  ];
  return places.flatMap(({ holder, field }) =>
    asList(holder.filters).flatMap((filter, index): PartOfNeed[] => {
      const { type, requestMirror, externalAuth } = asRecord(filter);
      const place = `${field}.filters[${index}]`;
      switch (type) {
        case 'RequestMirror': {
          const to = filterTarget(
            route,
            asRecord(requestMirror).backendRef,
            place,
          );
          return [
            {
              feature: 'traffic.mirroring',
              field: place,
              raw: to && `copies to ${to.name}`,
            },
          ];
        }
        case 'ExternalAuth': {
          const by = filterTarget(
            route,
            asRecord(externalAuth).backendRef,
            place,
          );
          return [
            {
              feature: 'security.authorization.external',
              field: place,
              raw: by && `asks ${by.name}`,
            },
          ];
        }
        default:
          return [];
      }
    }),
  );
}

function retriesAndTimeouts({ spec, field }: Rule): PartOfNeed[] {
  const { timeouts, retry } = spec;
  const limits = Object.entries(asRecord(timeouts)).flatMap(([key, value]) => {
    const text = asText(value);
    return text === undefined || isZero(text) ? [] : [`${key} ${text}`];
  });
  const attempts = asNumber(asRecord(retry).attempts);
  const retries = retry !== undefined && retry !== null && attempts !== 0;
  return [
    ...(limits.length > 0
      ? [
          {
            feature: 'traffic.retries-timeouts',
            field: `${field}.timeouts`,
            raw: listed(limits),
          },
        ]
      : []),
    ...(retries
      ? [
          {
            feature: 'traffic.retries-timeouts',
            field: `${field}.retry`,
            raw: attempts === undefined ? undefined : `${attempts} attempts`,
          },
        ]
      : []),
  ];
}

/** A duration of nothing switches a timeout off: `0s`. */
function isZero(duration: string): boolean {
  return /^(0+[a-z]*)+$/.test(duration);
}

function isOneOf(
  parents: readonly RouteReference[],
  backend: RouteReference,
): boolean {
  return (
    leadsToService(backend) &&
    parents.some(
      parent =>
        parent.name === backend.name && parent.namespace === backend.namespace,
    )
  );
}

/** Where a rule leads, without the shares. */
function placesOf({ backends }: Rule): string {
  return backends
    .map(
      ({ group, kind, namespace, name, port }) =>
        `${group}/${kind}/${namespace}/${name}:${port}`,
    )
    .sort()
    .join(' ');
}
