import {
  type ClusterAdoption,
  estimateResources,
  VERDICTS,
} from 'backstage-plugin-mesh-readiness-common';
import { compareKeys } from './compareKeys';
import type { DimensionColumn } from './DimensionColumn';
import type { PlatformValue } from './dimensions';
import { naturalKey } from './naturalKey';
import type { ServiceTable } from './ServiceTable';
import type { Sight } from './Sight';
import { tallyServices } from './tallyServices';

/** The clusters of services, most services first, and how many services name none that may be shown. */
export function summariseClusters(
  table: ServiceTable,
  sight: Sight,
  slots: Uint32Array,
): { clusters: ClusterAdoption[]; withoutCluster: number } {
  const column = table.columns.cluster as DimensionColumn;
  const { platform } = table.columns;
  const { names, ranks, codes } = column;
  const none = names.length;
  const clusterOf = sight
    .ownNames(column)
    .map(name => (name < 0 ? none : name));
  const groupOf = (slot: number) => clusterOf[codes[slot]];
  const tally = tallyServices(table, slots, none + 1, groupOf);

  const pods = new Float64Array(none + 1);
  const withoutPods = new Uint32Array(none + 1);
  const platforms = new Map<number, number>();
  for (const slot of slots) {
    const cluster = groupOf(slot);
    const stated = table.pods[slot];
    if (Number.isNaN(stated)) {
      withoutPods[cluster] += 1;
    } else {
      pods[cluster] += stated;
    }
    const pair = cluster * platform.lists.length + platform.codes[slot];
    platforms.set(pair, (platforms.get(pair) ?? 0) + 1);
  }
  const facts = new Map<number, Map<PlatformValue, number>>();
  for (const [pair, count] of platforms) {
    const cluster = Math.floor(pair / platform.lists.length);
    const counts = facts.get(cluster) ?? new Map<PlatformValue, number>();
    facts.set(cluster, counts);
    for (const number of platform.lists[pair % platform.lists.length]) {
      const value = platform.values[number];
      counts.set(value, (counts.get(value) ?? 0) + count);
    }
  }
  const verdictsOf = countVerdicts(table, slots, none + 1, groupOf);

  const clusters = [...names.keys()]
    .filter(cluster => tally.totals[cluster] > 0)
    .sort((a, b) => tally.totals[b] - tally.totals[a] || ranks[a] - ranks[b])
    .map(cluster => {
      const verdicts = verdictsOf(cluster);
      const serves = mostServed(table.meshes, verdicts);
      const stated = factsOf(facts.get(cluster));
      const total = tally.totals[cluster];
      return {
        cluster: names[cluster],
        total,
        meshes: tally.meshesOf(cluster),
        serves,
        conflicts: serves.length > 0 ? verdicts[serves[0]].blocked : 0,
        installed: stated.installedMesh,
        kubernetesVersion: stated.kubernetesVersion,
        cni: stated.cni,
        nodes: stated.nodes,
        pods: pods[cluster],
        withoutPods: withoutPods[cluster],
        cost:
          stated.nodes !== undefined && withoutPods[cluster] < total
            ? estimateResources(table.edition, {
                pods: pods[cluster],
                nodes: stated.nodes,
              }).map(({ mesh, cpuMillicores, memoryMebibytes }) => ({
                mesh,
                cpuMillicores,
                memoryMebibytes,
              }))
            : [],
      };
    });
  return { clusters, withoutCluster: tally.totals[none] };
}

type VerdictCounts = Record<(typeof VERDICTS)[number], number>;

function countVerdicts(
  table: ServiceTable,
  slots: Uint32Array,
  groups: number,
  groupOf: (slot: number) => number,
): (group: number) => Record<string, VerdictCounts> {
  const cells = table.verdicts.map(({ lists, values, codes }) => {
    const byCode = Uint8Array.from(lists, ([own]) =>
      own === undefined
        ? VERDICTS.length
        : VERDICTS.findIndex(verdict => verdict === values[own].value),
    );
    const width = VERDICTS.length + 1;
    const counts = new Uint32Array(groups * width);
    for (const slot of slots) {
      counts[groupOf(slot) * width + byCode[codes[slot]]] += 1;
    }
    return (group: number) =>
      Object.fromEntries(
        VERDICTS.map((verdict, at) => [verdict, counts[group * width + at]]),
      ) as VerdictCounts;
  });
  return group =>
    Object.fromEntries(
      table.meshes.map((mesh, at) => [mesh, cells[at](group)]),
    );
}

function mostServed(
  meshes: readonly string[],
  verdicts: Record<string, VerdictCounts>,
): string[] {
  const best = (among: readonly string[], of: (mesh: string) => number) => {
    const most = Math.max(...among.map(of));
    return most > 0 ? among.filter(mesh => of(mesh) === most) : [];
  };
  const serving = best(
    meshes,
    mesh => verdicts[mesh].ready + verdicts[mesh]['needs-work'],
  );
  const ready = best(serving, mesh => verdicts[mesh].ready);
  return ready.length > 0 ? ready : serving;
}

function factsOf(
  counts: ReadonlyMap<PlatformValue, number> = new Map(),
): PlatformValue['fact'] {
  const leastFirst = [...counts].sort(
    ([a, countA], [b, countB]) =>
      countA - countB ||
      compareKeys(naturalKey(b.value), naturalKey(a.value)) ||
      compareKeys(b.value, a.value),
  );
  return Object.assign({}, ...leastFirst.map(([{ fact }]) => fact));
}
