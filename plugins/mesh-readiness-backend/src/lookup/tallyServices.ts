import type { MeshAdoption } from 'backstage-plugin-mesh-readiness-common';
import { fill } from './fill';
import type { ServiceTable } from './ServiceTable';
import { STANDINGS } from './standings';

/** Services counted by group and by mesh. */
export interface Tally {
  /** By group. */
  totals: Uint32Array;
  /** By group, services with the status `assessed`. */
  assessed: Uint32Array;
  /** By group, assessed services that could run in at least one mesh, ready or with work. */
  served: Uint32Array;
  /** What the services of a group come to, by mesh id. */
  meshesOf(group: number): Record<string, MeshAdoption>;
}

/** Counts services in groups from 0 to `groups` - 1. */
export function tallyServices(
  table: ServiceTable,
  slots: Uint32Array,
  groups: number,
  groupOf: (slot: number) => number,
): Tally {
  const { status } = table.columns;
  const isAssessed = Uint8Array.from(status.lists, ([own]) =>
    status.values[own]?.value === 'assessed' ? 1 : 0,
  );
  const totals = new Uint32Array(groups);
  const assessed = new Uint32Array(groups);
  const served = new Uint32Array(groups);
  const groupsOfSlots = fill(new Uint32Array(slots.length), at =>
    groupOf(slots[at]),
  );
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at];
    const group = groupsOfSlots[at];
    totals[group] += 1;
    assessed[group] += isAssessed[status.codes[slot]];
    served[group] += table.served[slot];
  }
  const cells = table.standings.map(standings => {
    const counts = new Uint32Array(groups * STANDINGS.length);
    for (let at = 0; at < slots.length; at++) {
      counts[groupsOfSlots[at] * STANDINGS.length + standings[slots[at]]] += 1;
    }
    return counts;
  });
  const adoption = (counts: Uint32Array, group: number) =>
    Object.fromEntries(
      STANDINGS.map((standing, at) => [
        standing,
        counts[group * STANDINGS.length + at],
      ]),
    ) as unknown as MeshAdoption;
  return {
    totals,
    assessed,
    served,
    meshesOf: group =>
      Object.fromEntries(
        table.meshes.map((mesh, at) => [mesh, adoption(cells[at], group)]),
      ),
  };
}
