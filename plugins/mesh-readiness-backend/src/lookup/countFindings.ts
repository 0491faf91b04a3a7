import type { FindingCount } from 'backstage-plugin-mesh-readiness-common';
import { compareKeys } from './compareKeys';
import type { ServiceTable } from './ServiceTable';

const PARTS = {
  error: 'blocks',
  warning: 'burdens',
  unknown: 'unknown',
} as const;

/** How many services each rule keeps from a mesh, most blocked services first. */
export function countFindings(
  table: ServiceTable,
  slots: Uint32Array,
): FindingCount[] {
  const { codes, lists, values } = table.columns.finding;
  const numbers = new Map<string, number>();
  const numberOf = (key: string) => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const anywhere = Uint32Array.from(values, ({ finding }) =>
    numberOf(`${finding.code} ${finding.level}`),
  );
  const onMesh = Uint32Array.from(values, ({ finding }) =>
    numberOf(`${finding.code} ${finding.level} ${finding.mesh}`),
  );
  const byCode = new Uint32Array(lists.length);
  for (const slot of slots) {
    byCode[codes[slot]] += 1;
  }
  const counts = new Uint32Array(numbers.size);
  const countedIn = new Int32Array(numbers.size).fill(-1);
  const present = new Uint8Array(values.length);
  for (let code = 0; code < lists.length; code++) {
    const count = byCode[code];
    if (count === 0) {
      continue;
    }
    for (const number of lists[code]) {
      present[number] = 1;
      const any = anywhere[number];
      if (countedIn[any] !== code) {
        countedIn[any] = code;
        counts[any] += count;
      }
      const here = onMesh[number];
      if (countedIn[here] !== code) {
        countedIn[here] = code;
        counts[here] += count;
      }
    }
  }
  const byRule = new Map<string, FindingCount & { features: Set<unknown> }>();
  values.forEach(({ finding: { code, level, mesh, feature } }, number) => {
    if (!present[number]) {
      return;
    }
    const rule = byRule.get(code) ?? {
      code,
      blocks: 0,
      burdens: 0,
      unknown: 0,
      meshes: {},
      features: new Set(),
    };
    byRule.set(code, rule);
    rule.features.add(feature);
    rule[PARTS[level]] = counts[anywhere[number]];
    rule.meshes[mesh] ??= { blocks: 0, burdens: 0, unknown: 0 };
    rule.meshes[mesh][PARTS[level]] = counts[onMesh[number]];
  });
  return [...byRule.values()]
    .map(({ features, meshes, ...rule }) => {
      const [feature] = features;
      return {
        ...rule,
        ...(features.size === 1 && feature !== undefined
          ? { feature: String(feature) }
          : {}),
        meshes: Object.fromEntries(
          table.meshes.flatMap(mesh =>
            meshes[mesh] ? [[mesh, meshes[mesh]]] : [],
          ),
        ),
      };
    })
    .sort(
      (a, b) =>
        b.blocks - a.blocks ||
        b.burdens - a.burdens ||
        b.unknown - a.unknown ||
        compareKeys(a.code, b.code),
    );
}
