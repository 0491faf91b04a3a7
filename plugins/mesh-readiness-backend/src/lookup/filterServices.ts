import type {
  ServiceFacetName,
  ServiceFilters,
} from 'backstage-plugin-mesh-readiness-common';
import type { DimensionColumn } from './DimensionColumn';
import type { DimensionValue } from './Dimension';
import type { FindingValue } from './dimensions';
import { fill } from './fill';
import type { DimensionId, ServiceTable } from './ServiceTable';
import type { Sight } from './Sight';

/** State of a service that no filter rules out. */
export const MATCHES = 0;
/** State of a service that is not seen, or that several filters rule out. */
export const OUT = 255;

/** Which services filters leave, and which ones a single filter rules out. */
export interface Filtered {
  /** By slot, {@link MATCHES}, {@link OUT}, or the number of the only filter that rules the service out. */
  states: Uint8Array;
  /** The number of the filter that a column's facet does not respect, which is its own; absent: there is none. */
  ownFilter(column: DimensionColumn): number | undefined;
}

type Match = 'any' | 'all' | 'none';

interface Definition {
  dimension: DimensionId;
  match: Match;
  /** True for the filter that the facet of the dimension chooses values for. */
  ofFacet: boolean;
  /** What a value is called in this filter; no names: the filter passes over it. */
  namesOf(value: DimensionValue): readonly string[];
}

const ownName = ({ value }: DimensionValue) => [value];

const choice = (dimension: DimensionId & ServiceFacetName): Definition => ({
  dimension,
  match: 'any',
  ofFacet: true,
  namesOf: ownName,
});

const ownerItself = ({ value, seenWith }: DimensionValue) =>
  seenWith === undefined ? [value] : [];

const findingName =
  (level?: FindingValue['finding']['level']) =>
  (value: DimensionValue): readonly string[] => {
    const { finding } = value as FindingValue;
    return level && level !== finding.level
      ? []
      : [finding.code, `${finding.mesh}:${finding.code}`];
  };

const DEFINITIONS: Record<
  Exclude<keyof ServiceFilters, 'verdict' | 'ref' | 'text'>,
  Definition
> = {
  allOf: { ...choice('feature'), match: 'all', ofFacet: false },
  anyOf: choice('feature'),
  noneOf: { ...choice('feature'), match: 'none', ofFacet: false },
  finding: { ...choice('finding'), namesOf: findingName() },
  blockedBy: {
    ...choice('finding'),
    ofFacet: false,
    namesOf: findingName('error'),
  },
  burdenedBy: {
    ...choice('finding'),
    ofFacet: false,
    namesOf: findingName('warning'),
  },
  unknownBy: {
    ...choice('finding'),
    ofFacet: false,
    namesOf: findingName('unknown'),
  },
  recommended: choice('recommended'),
  enrolled: choice('enrolled'),
  notEnrolled: { ...choice('enrolled'), match: 'none', ofFacet: false },
  status: choice('status'),
  owner: choice('owner'),
  ownedBy: { ...choice('owner'), ofFacet: false, namesOf: ownerItself },
  system: choice('system'),
  domain: choice('domain'),
  cluster: choice('cluster'),
  lifecycle: choice('lifecycle'),
  type: choice('type'),
  stale: {
    dimension: 'stale',
    match: 'any',
    ofFacet: false,
    namesOf: ownName,
  },
};

/**
 * Holds every service against every filter.
 *
 * @remarks
 * A service that a single filter rules out still counts in the facet of that filter, so one pass serves the list and all
 * facets. A filter is decided for each list of values, and then looked up for each service.
 */
export function filterServices(
  table: ServiceTable,
  sight: Sight,
  filters: ServiceFilters,
): Filtered {
  const states = sight.rows.map(seen => (seen ? MATCHES : OUT));
  const own = new Map<DimensionColumn, number>();
  let number = 0;

  const ruleOut = (passes: (slot: number) => boolean | number) => {
    number += 1;
    for (let slot = 0; slot < states.length; slot++) {
      if (states[slot] !== OUT && !passes(slot)) {
        states[slot] = states[slot] === MATCHES ? number : OUT;
      }
    }
  };
  const ruleOutBy = (
    column: DimensionColumn,
    definition: Pick<Definition, 'match' | 'ofFacet' | 'namesOf'>,
    wanted: ReadonlySet<string>,
  ) => {
    const passing = passingLists(column, sight, definition, wanted);
    const { codes } = column;
    ruleOut(slot => passing[codes[slot]]);
    if (definition.ofFacet) {
      own.set(column, number);
    }
  };

  for (const key of Object.keys(DEFINITIONS) as (keyof typeof DEFINITIONS)[]) {
    const wanted = filters[key];
    if (wanted?.length) {
      const definition = DEFINITIONS[key];
      ruleOutBy(
        table.columns[definition.dimension] as DimensionColumn,
        definition,
        new Set(wanted),
      );
    }
  }
  for (const [mesh, wanted] of verdictsByMesh(filters.verdict ?? [])) {
    const column = table.verdicts[table.meshes.indexOf(mesh)];
    if (column) {
      ruleOutBy(
        column,
        { match: 'any', ofFacet: true, namesOf: ownName },
        wanted,
      );
    } else {
      ruleOut(() => false);
    }
  }
  if (filters.ref?.length) {
    const slots = new Set(filters.ref.map(ref => table.slotOf(ref)));
    ruleOut(slot => slots.has(slot));
  }
  const texts = filters.text?.filter(text => text !== '') ?? [];
  if (texts.length > 0) {
    const small = texts.map(text => text.toLowerCase());
    ruleOut(slot => small.some(text => table.mentions(slot, text)));
  }
  return { states, ownFilter: column => own.get(column) };
}

function verdictsByMesh(values: readonly string[]): Map<string, Set<string>> {
  const byMesh = new Map<string, Set<string>>();
  for (const value of values) {
    const [mesh, verdict = ''] = value.split(':');
    byMesh.set(mesh, (byMesh.get(mesh) ?? new Set()).add(verdict));
  }
  return byMesh;
}

function passingLists(
  column: DimensionColumn,
  sight: Sight,
  { match, namesOf }: Pick<Definition, 'match' | 'namesOf'>,
  wanted: ReadonlySet<string>,
): Uint8Array {
  const shown = sight.shown(column);
  const marks = Uint8Array.from(column.values, (value, number) => {
    const names = shown[number] ? namesOf(value) : [];
    if (names.length === 0) {
      return 0;
    }
    return names.some(name => wanted.has(name)) ? 2 : 1;
  });
  const noneWanted = wanted.has('');
  const valuesWanted = wanted.size - (noneWanted ? 1 : 0);
  const { lists } = column;
  return fill(new Uint8Array(lists.length), code => {
    let has = 0;
    let found = 0;
    for (const number of lists[code]) {
      has += marks[number] > 0 ? 1 : 0;
      found += marks[number] === 2 ? 1 : 0;
    }
    if (match === 'all') {
      return found === valuesWanted && !(noneWanted && has > 0) ? 1 : 0;
    }
    const any = found > 0 || (noneWanted && has === 0);
    return any === (match === 'any') ? 1 : 0;
  });
}
