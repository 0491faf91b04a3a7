import type { Edition } from 'backstage-plugin-mesh-readiness-common';

/** What the list of editions says about each. */
export interface EditionSummary {
  id: string;
  title: string;
  /** The day its knowledge is of, `YYYY-MM-DD`. */
  date: string;
  summary: string;
  /** Whether it answers when no edition is asked for. */
  isDefault: boolean;
  /** How many records it has of each kind. */
  counts: {
    meshes: number;
    features: number;
    rules: number;
    statements: number;
    sources: number;
  };
}

/** Sums an edition up for the list of editions. */
export function summariseEdition(
  edition: Edition,
  isDefault: boolean,
): EditionSummary {
  const { id, title, date, summary, meshes, features, rules, sources } =
    edition;
  return {
    id,
    title,
    date,
    summary,
    isDefault,
    counts: {
      meshes: meshes.length,
      features: features.length,
      rules: rules.length,
      statements: features
        .flatMap(({ support }) => Object.values(support))
        .reduce((sum, statements) => sum + statements.length, 0),
      sources: sources.length,
    },
  };
}
