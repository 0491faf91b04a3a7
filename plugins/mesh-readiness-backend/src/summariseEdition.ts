import type {
  Edition,
  OverlayNotice,
} from 'backstage-plugin-mesh-readiness-common';

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
  /** Whose knowledge is laid over it; absent when nobody's is. */
  overlays?: Omit<OverlayNotice, 'changed'>[];
}

/** Sums an edition up for the list of editions. */
export function summariseEdition(
  edition: Edition,
  isDefault: boolean,
): EditionSummary {
  const { meshes, features, rules, sources, overlays } = edition;
  const { id, title, date, summary } = edition;
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
    ...(overlays && {
      overlays: overlays.map(({ changed, ...notice }) => notice),
    }),
  };
}
