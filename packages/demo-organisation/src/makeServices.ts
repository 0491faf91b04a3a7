import type { Entity } from '@backstage/catalog-model';
import type { Chance } from './Chance';
import { entityOf } from './entityOf';
import { makeApi } from './makeApi';
import type { Cluster } from './makeClusters';
import type { System } from './makeSystems';
import { numbered, ROLES, SUBJECTS } from './words';

// What services ask for, the usual more often than the rare.
const USUAL = ['mtls', 'metrics', 'tracing', 'retries', 'authorization'];
const LESS_USUAL = [
  'jwt',
  'canary',
  'circuit-breaker',
  'rate-limit-local',
  'service-graph',
  'gateway-api',
  'network-policy',
  'ingress-gateway',
  'fault-injection',
];
const RARE = [
  'jwt-hs512',
  'rate-limit',
  'envoy-filter',
  'multicluster',
  'constrained-resources',
  'host-network',
  'udp-protected',
  'job',
  'headless',
  'server-first-tcp',
  'windows',
  'platform.fips',
  'security.authorization.external',
  // A typing error, as they happen.
  'circit-breaker',
];
const PRIORITIES = [
  'quick-adoption',
  'resource-efficiency',
  'rich-features',
  'simple-operation',
];

/** Services with the APIs they provide; a fifth of them stand where nothing is stated, and state nothing themselves. */
export function makeServices(
  count: number,
  places: { systems: System[]; clusters: Cluster[] },
  chance: Chance,
): Entity[] {
  const quietPlaces = {
    systems: places.systems.filter(({ quiet }) => quiet),
    clusters: places.clusters.filter(({ quiet }) => quiet),
  };
  return Array.from({ length: count }, (_, index) => {
    const name = numbered(
      `${chance.pick(SUBJECTS)}-${chance.pick(ROLES)}`,
      index + 1,
    );
    return index % 5 === 3
      ? makeQuiet(name, quietPlaces, chance)
      : makeOutspoken(name, places, chance);
  }).flat();
}

function makeQuiet(
  name: string,
  { systems, clusters }: { systems: System[]; clusters: Cluster[] },
  chance: Chance,
): Entity[] {
  const system = chance.pick(systems);
  return [
    entityOf('Component', name, {
      spec: {
        type: chance.pick(['service', 'service', 'website', 'library']),
        lifecycle: chance.pick(['production', 'experimental', 'deprecated']),
        owner: system.owner,
        system: system.name,
        ...(chance.percent(60) && {
          dependsOn: [chance.pick(clusters).ref],
        }),
      },
    }),
  ];
}

function makeOutspoken(
  name: string,
  { systems, clusters }: { systems: System[]; clusters: Cluster[] },
  chance: Chance,
): Entity[] {
  const { owner, name: system } = chance.pick(systems);
  const cluster = chance.pick(clusters);
  const hasApi = chance.percent(40);
  const service = entityOf('Component', name, {
    description: chance.percent(70)
      ? `Part of ${system}, kept by ${owner}.`
      : undefined,
    tags: chance.some(['java', 'go', 'python', 'batch', 'internal'], 2),
    annotations: { 'backstage.io/kubernetes-id': name },
    needs: needsOf(cluster, chance),
    spec: {
      type: chance.percent(92) ? 'service' : 'website',
      lifecycle: chance.percent(80)
        ? 'production'
        : chance.pick(['experimental', 'deprecated']),
      owner,
      system,
      ...(hasApi && { providesApis: [`${name}-api`] }),
      ...(chance.percent(95) && { dependsOn: [cluster.ref] }),
    },
  });
  return hasApi
    ? [service, makeApi({ name, owner, system }, chance)]
    : [service];
}

function needsOf(cluster: Cluster, chance: Chance): Record<string, string> {
  const required = chance.percent(8)
    ? ['none']
    : [
        ...chance.some(USUAL, chance.from(1, 3)),
        ...(chance.percent(45) ? [chance.pick(LESS_USUAL)] : []),
        ...(chance.percent(15) ? [chance.pick(RARE)] : []),
      ];
  const enrolled = chance.percent(50)
    ? cluster.mesh
    : chance.pick(['none', undefined]);
  return {
    requires: required.join(', '),
    ...(chance.percent(20) && { prefers: chance.pick(LESS_USUAL) }),
    ...(chance.percent(10) && { 'not-needed': chance.pick(RARE) }),
    ...(chance.percent(80) && { pods: String(chance.from(1, 30)) }),
    ...(chance.percent(25) && { priorities: chance.pick(PRIORITIES) }),
    ...(enrolled && { mesh: enrolled }),
  };
}
