import { asList, asRecord, asText } from '../../objects/fields';
import type { GroupKind } from '../../objects/ObjectSet';
import type { ObjectReader } from '../ObjectReader';
import { namesOf } from '../support';
import { servicesOfHost } from './binding';

/** A name of a service in an object of an API that no longer exists, and where it stands. */
interface Mention {
  field: string;
  host: string;
}

/** Where each kind names the service that it was about. */
const MENTIONS: ReadonlyMap<
  GroupKind,
  (spec: Record<string, unknown>) => Mention[]
> = new Map([
  ['Policy.authentication.istio.io', spec => named(spec.targets, 'targets')],
  [
    'QuotaSpecBinding.config.istio.io',
    spec => named(spec.services, 'services'),
  ],
  ['rule.config.istio.io', spec => matched(asText(spec.match) ?? '')],
  [
    'ServiceRole.rbac.istio.io',
    spec =>
      asList(spec.rules).flatMap((rule, index) =>
        asList(asRecord(rule).services).flatMap(
          mention(`spec.rules[${index}].services`),
        ),
      ),
  ],
]);

/** Reads objects of APIs that Istio no longer has, which make a service need nothing, and tells of those that name it. */
export const removedApis: ObjectReader = {
  kinds: [...MENTIONS.keys()],
  read(scope) {
    const names = namesOf(scope);
    return {
      needs: [],
      unbound: [...MENTIONS].flatMap(([kind, mentionsOf]) =>
        scope.objects.list(kind).flatMap(object => {
          const { namespace = '' } = object.metadata;
          const found = mentionsOf(asRecord(object.spec)).find(
            ({ host }) =>
              servicesOfHost(host, namespace, scope).length > 0 ||
              (!host.startsWith('*') && names.includes(host.split('.')[0])),
          );
          return found
            ? [
                {
                  object,
                  field: found.field,
                  reason: 'speaks an API that Istio no longer has',
                },
              ]
            : [];
        }),
      ),
    };
  },
};

function named(list: unknown, key: string): Mention[] {
  return asList(list).flatMap((item, index) =>
    mention(`spec.${key}`)(asRecord(item).name, index),
  );
}

function mention(field: string) {
  return (value: unknown, index: number): Mention[] =>
    typeof value === 'string'
      ? [{ field: `${field}[${index}]`, host: value }]
      : [];
}

/** What a condition of Mixer says about the destination: `destination.labels["app"] == "orders"`. */
function matched(condition: string): Mention[] {
  return [
    ...condition.matchAll(
      /destination\.(?:labels\["app"\]|service(?:\.name|\.host)?|workload\.name)\s*==\s*"([^"]*)"/g,
    ),
  ].map(([, host]) => ({ field: 'spec.match', host }));
}
