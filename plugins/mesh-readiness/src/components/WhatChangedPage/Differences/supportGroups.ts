import type {
  EditionComparison,
  SupportDifference,
} from 'backstage-plugin-mesh-readiness-common';

/** What two editions state otherwise about one feature. */
export interface SupportGroup {
  feature: string;
  title: string;
  differences: SupportDifference[];
}

/** Which differences to show. */
export interface SupportFilter {
  /** Id of the only mesh they are about. */
  mesh?: string;
  /** True: only those of another level, where a claim that one edition does not make counts as unknown. */
  levelOnly: boolean;
}

const differsInLevel = ({ before, after }: SupportDifference) =>
  before?.level !== after?.level;

/** The differences about features that both editions have, feature by feature. */
export const supportGroups = (
  comparison: Pick<EditionComparison, 'features' | 'support'>,
  filter: SupportFilter,
): SupportGroup[] => {
  const inOne = new Set(
    comparison.features
      .filter(({ change }) => change !== 'changed')
      .map(({ id }) => id),
  );
  const groups = new Map<string, SupportGroup>();
  for (const difference of comparison.support) {
    const { feature, title, mesh } = difference;
    if (
      !inOne.has(feature) &&
      (!filter.mesh || mesh === filter.mesh) &&
      (!filter.levelOnly || differsInLevel(difference))
    ) {
      const group = groups.get(feature) ?? { feature, title, differences: [] };
      group.differences.push(difference);
      groups.set(feature, group);
    }
  }
  return [...groups.values()];
};
