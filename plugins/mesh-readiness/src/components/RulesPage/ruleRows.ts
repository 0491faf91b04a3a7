import type { Edition, Rule } from 'backstage-plugin-mesh-readiness-common';

/** The area of rules that speak about a profile as a whole. */
export const PROFILE_AREA = 'profile';

/** The area of rules that speak about the release of a mesh. */
export const RELEASE_AREA = 'release';

/** The area of rules that speak about the Kubernetes objects that state a need. */
export const OBJECT_AREA = 'object';

/** A rule as the list shows it. */
export interface RuleRow {
  id: string;
  title: string;
  area: string;
  /** The feature it answers; absent where it speaks about a profile, a release or objects. */
  feature?: { id: string; title: string };
  /** All words it is found by, in lower case. */
  words: string;
}

/** Id of the area a rule belongs to. */
export const areaOf = (rule: Rule): string => {
  switch (rule.kind) {
    case 'feature':
      return rule.feature.split('.')[0];
    case 'problem':
      return PROFILE_AREA;
    case 'release':
      return RELEASE_AREA;
    case 'object':
      return OBJECT_AREA;
    default:
      throw new Error(`Unknown kind of rule: ${rule satisfies never}`);
  }
};

/** The rules of an edition as rows, in the order of their codes. */
export const ruleRows = (edition: Edition): RuleRow[] =>
  edition.rules.map(rule => {
    const feature =
      rule.kind === 'feature'
        ? edition.features.find(({ id }) => id === rule.feature)
        : undefined;
    return {
      id: rule.code,
      title: rule.title,
      area: areaOf(rule),
      feature: feature && { id: feature.id, title: feature.title },
      words: [
        rule.code,
        rule.title,
        rule.description,
        feature?.id,
        feature?.title,
        ...(feature?.aliases ?? []),
      ]
        .join(' ')
        .toLowerCase(),
    };
  });

/** The rows that hold all words of a text and belong to an area, where one is given. */
export const filterRules = (
  rows: RuleRow[],
  filter: { text: string; area?: string },
): RuleRow[] => {
  const words = filter.text.toLowerCase().split(/\s+/);
  return rows.filter(
    row =>
      (!filter.area || row.area === filter.area) &&
      words.every(word => row.words.includes(word)),
  );
};
