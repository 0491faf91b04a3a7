import { asList, asRecord, asText } from '../../objects/fields';
import type { KubernetesObject } from '../../objects/KubernetesObject';
import type { GroupKind } from '../../objects/ObjectSet';
import type { ServiceScope } from '../../service/ServiceScope';
import { GATEWAY_API, matchWords, parentsOf } from '../gatewayApi';
import type { ReaderResult } from '../ObjectReader';
import {
  isMissing,
  isUnread,
  listed,
  mergeResults,
  namespaceOf,
  namesService,
  notThere,
} from '../support';
import { callersOf, type Caller } from './callersOf';
import { AUTHORIZATION_POLICY, POLICY, SERVER } from './api';

/** What an AuthorizationPolicy of Linkerd speaks about. */
type Target =
  | { kind: 'server'; name: string }
  | { kind: 'route'; groupKind: GroupKind; name: string }
  | { kind: 'namespace'; name: string }
  | { kind: 'unknown' };

/** What came of looking for it. */
type Found =
  | { kind: 'here'; feature: string; raw?: string }
  | { kind: 'elsewhere' }
  | { kind: 'nowhere'; reason: string };

/** What Linkerd's AuthorizationPolicies make the service need whose Servers they let callers in to. */
export function readAuthorizationPolicies(
  scope: ServiceScope,
  servers: readonly KubernetesObject[],
): ReaderResult {
  return mergeResults(
    scope.namespaces.flatMap(namespace =>
      scope.objects
        .list(AUTHORIZATION_POLICY, namespace)
        .map(object => readPolicy(scope, object, servers)),
    ),
  );
}

function readPolicy(
  scope: ServiceScope,
  object: KubernetesObject,
  servers: readonly KubernetesObject[],
): ReaderResult {
  const target = targetOf(object);
  const found = find(scope, object, target, servers);
  switch (found.kind) {
    case 'here': {
      const callers = callersOf(scope.objects, object);
      const [missing] = callers.filter(({ kind }) => kind === 'missing');
      // Linkerd passes over a policy that it cannot resolve.
      return missing
        ? {
            needs: [],
            unbound: [
              {
                object,
                field: missing.field,
                reason: `refers to the ${missing.word}, which does not exist`,
              },
            ],
          }
        : {
            needs: [
              {
                feature: found.feature,
                need: 'required',
                object,
                field: 'spec.targetRef',
                raw:
                  found.raw ??
                  `lets in ${
                    listed(callers.map(({ word }) => word)) || 'everybody'
                  }`,
              },
              ...meshOnly(callers),
            ],
          };
    }
    case 'elsewhere':
      return { needs: [] };
    case 'nowhere':
      return {
        needs: [],
        unbound: namesService(
          scope,
          object.metadata.name,
          target.kind === 'unknown' ? undefined : target.name,
        )
          ? [{ object, field: 'spec.targetRef', reason: found.reason }]
          : [],
      };
    default:
      found satisfies never;
      return { needs: [] };
  }
}

function targetOf(object: KubernetesObject): Target {
  const { group, kind, name } = asRecord(asRecord(object.spec).targetRef);
  const text = asText(name) ?? '';
  switch (asText(kind)) {
    case 'Server':
      return { kind: 'server', name: text };
    case 'Namespace':
      return { kind: 'namespace', name: text };
    case 'HTTPRoute':
    case 'GRPCRoute':
      return {
        kind: 'route',
        groupKind: `${kind}.${group === GATEWAY_API ? GATEWAY_API : POLICY}`,
        name: text,
      };
    default:
      return { kind: 'unknown' };
  }
}

function find(
  { objects }: ServiceScope,
  object: KubernetesObject,
  target: Target,
  servers: readonly KubernetesObject[],
): Found {
  const place = namespaceOf(object);
  const here = servers.filter(server => namespaceOf(server) === place);
  const isHere = (name: string) =>
    here.some(({ metadata }) => metadata.name === name);
  switch (target.kind) {
    case 'server': {
      if (isHere(target.name)) {
        return { kind: 'here', feature: 'security.authorization.l4' };
      }
      return isMissing(objects, SERVER, place, target.name)
        ? nowhere('Server', target.name)
        : { kind: 'elsewhere' };
    }
    case 'namespace':
      return here.length > 0
        ? { kind: 'here', feature: 'security.authorization.l4' }
        : { kind: 'elsewhere' };
    case 'route': {
      const routes = objects.named(target.groupKind, place, target.name);
      if (routes.length === 0) {
        return isUnread(objects, target.groupKind)
          ? { kind: 'elsewhere' }
          : nowhere(
              target.groupKind.slice(0, target.groupKind.indexOf('.')),
              target.name,
            );
      }
      const route = routes.find(candidate =>
        parentsOf(candidate).some(
          parent => parent.group === POLICY && isHere(parent.name),
        ),
      );
      return route === undefined ? { kind: 'elsewhere' } : routeFound(route);
    }
    case 'unknown':
      return { kind: 'elsewhere' };
    default:
      target satisfies never;
      return { kind: 'elsewhere' };
  }
}

/** A route for all requests of a Server grants no less than the Server. */
function routeFound(route: KubernetesObject): Found {
  const words = asList(asRecord(route.spec).rules).flatMap(matchWords);
  return words.length > 0
    ? {
        kind: 'here',
        feature: 'security.authorization.l7',
        raw: listed(words),
      }
    : { kind: 'here', feature: 'security.authorization.l4' };
}

function nowhere(kind: string, name: string): Found {
  return { kind: 'nowhere', reason: notThere(kind, name) };
}

/** Callers that only have to be in the mesh, whoever they are: that is mutual TLS for everybody. */
function meshOnly(callers: readonly Caller[]): ReaderResult['needs'] {
  return callers.flatMap(caller =>
    caller.kind === 'found' && caller.word === '*'
      ? [
          {
            feature: 'security.mtls',
            need: 'required' as const,
            object: caller.object,
            field: 'spec.identities',
            raw: '*',
          },
        ]
      : [],
  );
}
