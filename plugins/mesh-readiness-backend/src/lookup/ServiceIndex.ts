import {
  type AdoptionDay,
  type AdoptionGroupKey,
  type AdoptionGroups,
  type AdoptionSummary,
  type Edition,
  SERVICE_FACETS,
  type ServiceFacet,
  type ServiceFacetName,
  type ServiceList,
  type ServiceQuery,
  type ServiceStatus,
  type ServiceSummary,
  type Verdict,
} from 'backstage-plugin-mesh-readiness-common';
import type { Viewer } from '../access/Viewer';
import type { ServiceRecord } from '../store/ServiceRecord';
import { countFacet } from './countFacet';
import { type Filtered, filterServices, MATCHES } from './filterServices';
import { groupServices } from './groupServices';
import type { Lookup, Selection, ServiceState } from './Lookup';
import { orderSlots } from './orderSlots';
import { ServiceTable } from './ServiceTable';
import { Sight } from './Sight';
import { summariseServices } from './summariseServices';
import { tallyServices } from './tallyServices';

const FACET_VALUES = 50;
const PAGE = { usual: 50, most: 200 };

interface Found {
  sight: Sight;
  filtered: Filtered;
  /** By name. */
  slots: Uint32Array;
}

/** All services of one edition in memory, and every answer about them. */
export class ServiceIndex implements Lookup {
  #table: ServiceTable;
  #version = 0;
  #all: Sight | undefined;
  #sights = new WeakMap<ReadonlySet<string>, Sight>();

  constructor(edition: Edition) {
    this.#table = new ServiceTable(edition);
  }

  /** How many services there are. */
  get size(): number {
    return this.#table.size;
  }

  /** Takes services in, in place of what was there of them, and others out, all at once. */
  apply(records: readonly ServiceRecord[], removed: readonly string[]): void {
    this.#version += 1;
    this.#all = undefined;
    this.#sights = new WeakMap();
    this.#table.apply(records, removed);
  }

  /** One that can be changed without changing this one; `turn` is awaited in between, so that others get theirs. */
  async copy(turn: () => Promise<void>): Promise<ServiceIndex> {
    const copy = new ServiceIndex(this.#table.edition);
    copy.#table = await this.#table.copy(turn);
    return copy;
  }

  list(query: ServiceQuery, viewer: Viewer): Omit<ServiceList, 'freshness'> {
    const { offset = 0, facets = SERVICE_FACETS } = query;
    const limit = Math.min(query.limit ?? PAGE.usual, PAGE.most);
    const found = this.#find({ filters: query.filters ?? {}, viewer });
    const { sight, filtered, slots } = found;
    const ordered = orderSlots(this.#table, sight, slots, query);
    return {
      items: Array.from(ordered.subarray(offset, offset + limit), slot =>
        this.#table.summaryAt(slot, sight.shows),
      ),
      total: slots.length,
      offset,
      limit,
      facets: Object.fromEntries(
        facets.map(name => [
          name,
          countFacet(this.#table, sight, filtered, name, {
            limit: FACET_VALUES,
          }),
        ]),
      ),
    };
  }

  facet(
    name: ServiceFacetName,
    selection: Selection,
    options: { text?: string; limit: number },
  ): ServiceFacet {
    const { sight, filtered } = this.#find(selection);
    return countFacet(this.#table, sight, filtered, name, options);
  }

  summary(selection: Selection): Omit<AdoptionSummary, 'freshness'> {
    const { sight, slots } = this.#find(selection);
    return summariseServices(this.#table, sight, slots);
  }

  groups(
    by: AdoptionGroupKey,
    selection: Selection,
    page: { offset: number; limit: number },
  ): Omit<AdoptionGroups, 'freshness'> {
    const { sight, slots } = this.#find(selection);
    return groupServices(this.#table, sight, slots, by, page);
  }

  *select(
    query: Pick<ServiceQuery, 'filters' | 'sort' | 'order'>,
    viewer: Viewer,
  ): Iterable<ServiceSummary> {
    const selection = { filters: query.filters ?? {}, viewer };
    let { sight, filtered, slots } = this.#find(selection);
    const refs = Array.from(
      orderSlots(this.#table, sight, slots, query),
      slot => this.#table.refAt(slot)!,
    );
    let version = this.#version;
    for (const ref of refs) {
      if (version !== this.#version) {
        ({ sight, filtered, slots } = this.#find(selection));
        version = this.#version;
      }
      const slot = this.#table.slotOf(ref);
      if (slot !== undefined && filtered.states[slot] === MATCHES) {
        yield this.#table.summaryAt(slot, sight.shows);
      }
    }
  }

  day(selection: Selection, day: string): AdoptionDay {
    const { slots } = this.#find(selection);
    const statuses = this.#countStatuses(slots);
    const meshes = tallyServices(this.#table, slots, 1, () => 0).meshesOf(0);
    return {
      day,
      total: slots.length,
      notAssessed: statuses['not-assessed'],
      failed: statuses.failed,
      meshes: Object.fromEntries(
        Object.entries(meshes).map(
          ([mesh, { enrolled, ready, needsWork, unknown, blocked }]) => [
            mesh,
            { enrolled, ready, needsWork, unknown, blocked },
          ],
        ),
      ),
    };
  }

  refs(selection: Selection): string[] {
    return Array.from(
      this.#find(selection).slots,
      slot => this.#table.refAt(slot)!,
    );
  }

  states(selection: Selection): ServiceState[] {
    const { columns, verdicts, meshes, joinedAt } = this.#table;
    return Array.from(this.#find(selection).slots, slot => ({
      entityRef: this.#table.refAt(slot)!,
      joinedAt: joinedAt[slot],
      status: columns.status.valuesAt(slot)[0].value as ServiceStatus,
      enrolled: columns.enrolled.valuesAt(slot)[0]?.value,
      verdicts: Object.fromEntries(
        meshes.flatMap((mesh, at) => {
          const [verdict] = verdicts[at].valuesAt(slot);
          return verdict ? [[mesh, verdict.value as Verdict]] : [];
        }),
      ),
    }));
  }

  #find({ filters, viewer }: Selection): Found {
    const sight = this.#sightOf(viewer);
    const filtered = filterServices(this.#table, sight, filters);
    return {
      sight,
      filtered,
      slots: this.#table.byName.filter(
        slot => filtered.states[slot] === MATCHES,
      ),
    };
  }

  #sightOf(viewer: Viewer): Sight {
    if (viewer.sees === 'all') {
      this.#all ??= new Sight(this.#table, viewer);
      return this.#all;
    }
    const known = this.#sights.get(viewer.refs);
    const sight = known ?? new Sight(this.#table, viewer);
    this.#sights.set(viewer.refs, sight);
    return sight;
  }

  #countStatuses(slots: Uint32Array): Record<ServiceStatus, number> {
    const { codes, lists, values } = this.#table.columns.status;
    const counts = { assessed: 0, 'not-assessed': 0, failed: 0 };
    for (const slot of slots) {
      const [own] = lists[codes[slot]];
      counts[values[own].value as ServiceStatus] += 1;
    }
    return counts;
  }
}
