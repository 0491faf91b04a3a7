import { joinApiVersion } from '../kinds/groupKind';
import type { ServedKind } from '../kinds/ServedKind';
import { type Answer, jsonAnswer } from './Answer';

const VERBS = ['get', 'list', 'watch'];
const AGGREGATED =
  /g=apidiscovery\.k8s\.io;v=(v2beta1|v2);as=APIGroupDiscoveryList/;

/** Answers what the API has, in the form that is asked for; undefined for a path that is none of discovery. */
export function discover(
  path: string,
  kinds: readonly ServedKind[],
  accept: string,
): Answer | undefined {
  const parts = path.split('/').filter(Boolean);
  const [root, group, version, ...more] = parts;
  if (more.length > 0 || (root === 'api' && version)) {
    return undefined;
  }
  const inGroup = (name: string) => kinds.filter(kind => kind.group === name);
  if (parts.length === 1 && (root === 'api' || root === 'apis')) {
    const groups = groupsOf(kinds).filter(
      name => (name === '') === (root === 'api'),
    );
    const aggregated = AGGREGATED.exec(accept)?.[1];
    if (aggregated) {
      return {
        ...jsonAnswer({
          kind: 'APIGroupDiscoveryList',
          apiVersion: `apidiscovery.k8s.io/${aggregated}`,
          metadata: {},
          items: groups.map(name => aggregatedGroup(name, inGroup(name))),
        }),
        contentType: `application/json;g=apidiscovery.k8s.io;v=${aggregated};as=APIGroupDiscoveryList`,
      };
    }
    return jsonAnswer(
      root === 'api'
        ? {
            kind: 'APIVersions',
            versions: ['v1'],
            serverAddressByClientCIDRs: [],
          }
        : {
            kind: 'APIGroupList',
            apiVersion: 'v1',
            groups: groups.map(name => groupBody(name, inGroup(name))),
          },
    );
  }
  if (root === 'apis' && parts.length === 2) {
    const ofGroup = inGroup(group);
    return ofGroup.length > 0
      ? jsonAnswer({
          kind: 'APIGroup',
          apiVersion: 'v1',
          ...groupBody(group, ofGroup),
        })
      : undefined;
  }
  if (parts.length === (root === 'api' ? 2 : 3)) {
    const [name, asked] = root === 'api' ? ['', group] : [group, version];
    const served = inGroup(name).filter(kind => kind.versions.includes(asked));
    return served.length > 0
      ? jsonAnswer({
          kind: 'APIResourceList',
          apiVersion: 'v1',
          groupVersion: joinApiVersion(name, asked),
          resources: served.map(kind => ({
            name: kind.plural,
            singularName: kind.kind.toLowerCase(),
            namespaced: kind.namespaced,
            kind: kind.kind,
            verbs: VERBS,
            ...(kind.shortNames.length > 0 && { shortNames: kind.shortNames }),
          })),
        })
      : undefined;
  }
  return undefined;
}

/** Whether anything is served under a group and a version. */
export function isServed(
  kinds: readonly ServedKind[],
  group: string,
  version: string,
): boolean {
  return kinds.some(
    kind => kind.group === group && kind.versions.includes(version),
  );
}

function groupsOf(kinds: readonly ServedKind[]): string[] {
  return [...new Set(kinds.map(({ group }) => group))];
}

function groupBody(group: string, kinds: readonly ServedKind[]) {
  const versions = versionsOf(kinds).map(version => ({
    groupVersion: joinApiVersion(group, version),
    version,
  }));
  return { name: group, versions, preferredVersion: versions[0] };
}

function aggregatedGroup(group: string, kinds: readonly ServedKind[]) {
  return {
    metadata: { name: group, creationTimestamp: null },
    versions: versionsOf(kinds).map(version => ({
      version,
      resources: kinds
        .filter(kind => kind.versions.includes(version))
        .map(kind => ({
          resource: kind.plural,
          responseKind: { group, version, kind: kind.kind },
          scope: kind.namespaced ? 'Namespaced' : 'Cluster',
          singularResource: kind.kind.toLowerCase(),
          verbs: VERBS,
          ...(kind.shortNames.length > 0 && { shortNames: kind.shortNames }),
        })),
      freshness: 'Current',
    })),
  };
}

/** Stable versions first, then beta, then alpha, each the newest first. */
function versionsOf(kinds: readonly ServedKind[]): string[] {
  return [...new Set(kinds.flatMap(({ versions }) => versions))].sort(
    (left, right) => rank(right) - rank(left) || (left < right ? 1 : -1),
  );
}

function rank(version: string): number {
  const [, major = '0', stage, minor = '0'] =
    /^v(\d+)(?:(alpha|beta)(\d+))?$/.exec(version) ?? [];
  const stages = { alpha: 1, beta: 2 };
  return (
    (stages[stage as keyof typeof stages] ?? 3) * 10_000 +
    Number(major) * 100 +
    Number(minor)
  );
}
