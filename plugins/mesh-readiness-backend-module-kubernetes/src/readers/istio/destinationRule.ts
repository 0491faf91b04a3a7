import {
  asList,
  asNumber,
  asRecord,
  asText,
  fieldAt,
} from '../../objects/fields';
import type { KubernetesObject } from '../../objects/KubernetesObject';
import type { ServiceScope } from '../../service/ServiceScope';
import type { ObjectReader, ObservedNeed, ReaderResult } from '../ObjectReader';
import {
  isExported,
  isWildcard,
  missingService,
  rulesNear,
  servicesOfHost,
} from './binding';
import { limitsOf } from './limitsOf';
import { speaksPlainTcp } from './speaksPlainTcp';
import { mergeResults, notThere } from '../support';

const KIND = 'DestinationRule.networking.istio.io';

/** Reads how callers treat the service: when they leave out an endpoint, how many connections they open, and whether by TLS. */
export const destinationRule: ObjectReader = {
  kinds: [KIND],
  read(scope) {
    return mergeResults(
      rulesNear(KIND, scope).map(object => readOne(object, scope)),
    );
  },
};

/** One of another namespace says only how its callers treat the service. */
function readOne(object: KubernetesObject, scope: ServiceScope): ReaderResult {
  const { namespace = '' } = object.metadata;
  const { host, exportTo, trafficPolicy, subsets } = asRecord(object.spec);
  const services = servicesOfHost(host, namespace, scope);
  const isOwn = scope.namespaces.includes(namespace);
  if (services.length === 0) {
    const missing = missingService(host, namespace, scope);
    return {
      needs: [],
      unbound:
        missing === undefined
          ? []
          : [
              {
                object,
                field: 'spec.host',
                reason: notThere('Service', missing),
              },
            ],
    };
  }
  const isOfMesh =
    namespace === scope.rootNamespace &&
    isExported(exportTo, namespace, scope.namespaces);
  if (!isOwn && !isOfMesh && isWildcard(host)) {
    return { needs: [] };
  }
  const need =
    isOwn || (isOfMesh && !isWildcard(host)) ? 'required' : 'preferred';
  return {
    needs: [
      { policy: trafficPolicy, field: 'spec.trafficPolicy' },
      ...asList(subsets).map((subset, index) => ({
        policy: asRecord(subset).trafficPolicy,
        field: `spec.subsets[${index}].trafficPolicy`,
      })),
    ]
      .flatMap(({ policy, field }) => [
        { policy, field, port: undefined },
        ...asList(asRecord(policy).portLevelSettings).map(
          (settings, index) => ({
            policy: settings,
            field: `${field}.portLevelSettings[${index}]`,
            port: asNumber(fieldAt(settings, 'port', 'number')),
          }),
        ),
      ])
      .flatMap(({ policy, field, port }) =>
        needsOfPolicy(
          asRecord(policy),
          services.every(service => speaksPlainTcp(service, port)),
        ).map(({ at, ...found }) => ({
          need,
          object,
          field: `${field}.${at}`,
          ...found,
        })),
      ),
  };
}

type Found = { feature: string; at: string; raw: string } & Partial<
  Pick<ObservedNeed, 'need'>
>;

function needsOfPolicy(
  policy: Record<string, unknown>,
  isPlainTcp: boolean,
): Found[] {
  const limits = limitsOf(policy.connectionPool);
  return [
    ...ejections(policy.outlierDetection, isPlainTcp),
    ...(limits === undefined
      ? []
      : [
          {
            feature: 'traffic.circuit-breaking.connection-limits',
            at: 'connectionPool',
            raw: limits,
          },
        ]),
    ...tls(asRecord(policy.tls).mode),
  ];
}

/** Fields that count failures; 0 switches one off, and 5xx errors are counted where nothing is said about them. */
function ejections(value: unknown, isPlainTcp: boolean): Found[] {
  if (value === undefined || value === null) {
    return [];
  }
  const detection = asRecord(value);
  const counted = [
    ['consecutive5xxErrors', detection.consecutive5xxErrors],
    ['consecutiveGatewayErrors', detection.consecutiveGatewayErrors],
    ['consecutiveErrors', detection.consecutiveErrors],
    [
      'consecutiveLocalOriginFailures',
      detection.consecutiveLocalOriginFailures,
    ],
  ] as const;
  const said = counted.flatMap(([name, number]) => {
    const count = asNumber(number);
    return count === undefined ? [] : [{ name, count }];
  });
  const on = said.filter(({ count }) => count > 0);
  if (said.length > 0 && on.length === 0) {
    return [];
  }
  const raw =
    on.map(({ name, count }) => `${name} ${count}`).join(', ') || 'defaults';
  const countsConnections =
    isPlainTcp ||
    (on.length > 0 &&
      on.every(({ name }) => name === 'consecutiveLocalOriginFailures') &&
      asNumber(detection.consecutive5xxErrors) === 0);
  const found = { at: 'outlierDetection', raw };
  return [
    { feature: 'traffic.circuit-breaking', ...found },
    ...(countsConnections
      ? [{ feature: 'traffic.circuit-breaking.tcp', ...found }]
      : []),
  ];
}

/** How callers connect today; what the service itself takes is said by PeerAuthentication. */
function tls(mode: unknown): Found[] {
  switch (asText(mode)) {
    case 'ISTIO_MUTUAL':
      return [
        {
          feature: 'security.mtls',
          at: 'tls.mode',
          raw: 'ISTIO_MUTUAL',
          need: 'preferred',
        },
      ];
    case 'DISABLE':
      return [
        {
          feature: 'workload.plaintext',
          at: 'tls.mode',
          raw: 'DISABLE',
          need: 'preferred',
        },
      ];
    default:
      return [];
  }
}
