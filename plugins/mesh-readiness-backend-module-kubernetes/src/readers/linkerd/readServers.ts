import { asRecord, asText } from '../../objects/fields';
import type { KubernetesObject } from '../../objects/KubernetesObject';
import { matchesSelector } from '../../objects/labelSelector';
import type { ServiceScope } from '../../service/ServiceScope';
import type {
  ObservedNeed,
  ReaderResult,
  UnboundObject,
} from '../ObjectReader';
import {
  isUnread,
  listed,
  mergeResults,
  namespaceOf,
  namesService,
  notThere,
} from '../support';
import { clientWords, letsInAllOfMesh } from './accessWords';
import { RATE_LIMIT, SERVER, SERVER_AUTHORIZATION } from './api';
import { accessNeeds } from './accessNeeds';

/** What Servers and the objects about them make the service need whose ports they are. */
export function readServers(
  scope: ServiceScope,
  servers: readonly KubernetesObject[],
): ReaderResult {
  const about = mergeResults(
    scope.namespaces.flatMap(namespace => [
      ...scope.objects
        .list(SERVER_AUTHORIZATION, namespace)
        .map(object => serverAuthorization(scope, object, servers)),
      ...scope.objects
        .list(RATE_LIMIT, namespace)
        .map(object => rateLimit(scope, object, servers)),
    ]),
  );
  return { ...about, needs: [...servers.flatMap(server), ...about.needs] };
}

function server(object: KubernetesObject): ObservedNeed[] {
  const { accessPolicy, proxyProtocol } = asRecord(object.spec);
  const policy = asText(accessPolicy);
  return [
    ...(policy === undefined
      ? [deniedByServer(object)]
      : accessNeeds(object, 'spec.accessPolicy', policy)),
    ...(proxyProtocol === 'opaque'
      ? [
          {
            feature: 'workload.server-first-tcp',
            need: 'preferred' as const,
            object,
            field: 'spec.proxyProtocol',
            raw: 'opaque',
          },
        ]
      : []),
  ];
}

/** Where a Server says nothing about access, nobody has any. */
function deniedByServer(object: KubernetesObject): ObservedNeed {
  return {
    feature: 'security.authorization.l4',
    need: 'required',
    object,
    field: 'spec',
    raw: 'denies what no policy lets in',
  };
}

function serverAuthorization(
  scope: ServiceScope,
  object: KubernetesObject,
  servers: readonly KubernetesObject[],
): ReaderResult {
  const { server: target, client } = asRecord(object.spec);
  const { name, selector } = asRecord(target);
  const means = ({ metadata }: KubernetesObject) =>
    name === undefined
      ? selector !== undefined &&
        matchesSelector(selector, metadata.labels ?? {})
      : metadata.name === name;
  const place = namespaceOf(object);
  const isOurs = servers.some(
    candidate => namespaceOf(candidate) === place && means(candidate),
  );
  if (!isOurs) {
    const isBound = scope.objects.list(SERVER, place).some(means);
    return {
      needs: [],
      unbound: isBound
        ? []
        : withoutServer(
            scope,
            object,
            asText(name),
            name === undefined ? 'spec.server.selector' : 'spec.server.name',
          ),
    };
  }
  const field =
    name === undefined ? 'spec.server.selector' : 'spec.server.name';
  return {
    needs: [
      {
        feature: 'security.authorization.l4',
        need: 'required',
        object,
        field,
        raw: `lets in ${listed(clientWords(client)) || 'nobody'}`,
      },
      ...(letsInAllOfMesh(client)
        ? [
            {
              feature: 'security.mtls',
              need: 'required' as const,
              object,
              field: 'spec.client.meshTLS.identities',
              raw: '*',
            },
          ]
        : []),
    ],
  };
}

function rateLimit(
  scope: ServiceScope,
  object: KubernetesObject,
  servers: readonly KubernetesObject[],
): ReaderResult {
  const { targetRef, total, identity, overrides } = asRecord(object.spec);
  const name = asText(asRecord(targetRef).name) ?? '';
  const place = namespaceOf(object);
  const isOurs = servers.some(
    ({ metadata }) =>
      metadata.name === name && (metadata.namespace ?? '') === place,
  );
  if (!isOurs) {
    const isBound = scope.objects.named(SERVER, place, name).length > 0;
    return {
      needs: [],
      unbound: isBound
        ? []
        : withoutServer(scope, object, name, 'spec.targetRef'),
    };
  }
  const limits = [
    { key: 'total', value: total, who: 'for all callers together' },
    { key: 'identity', value: identity, who: 'for each caller' },
    { key: 'overrides', value: overrides, who: 'for named callers' },
  ].filter(({ value }) => value !== undefined && value !== null);
  return {
    needs: limits.map(({ key, value, who }): ObservedNeed => {
      const rate = asRecord(value).requestsPerSecond;
      return {
        feature: 'traffic.rate-limiting.local',
        need: 'required',
        object,
        field: `spec.${key}`,
        raw:
          typeof rate === 'number'
            ? `${rate} requests per second ${who}`
            : `a rate ${who}`,
      };
    }),
  };
}

/** An object about a Server that is not there; its `name` may be missing, where it chooses Servers by labels. */
function withoutServer(
  scope: ServiceScope,
  object: KubernetesObject,
  name: string | undefined,
  field: string,
): UnboundObject[] {
  return isUnread(scope.objects, SERVER) ||
    !namesService(scope, object.metadata.name, name)
    ? []
    : [
        {
          object,
          field,
          reason:
            name === undefined ? 'selects no Server' : notThere('Server', name),
        },
      ];
}
