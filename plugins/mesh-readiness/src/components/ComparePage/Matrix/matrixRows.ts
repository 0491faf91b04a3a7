import {
  supportFor,
  type Edition,
  type Evidence,
  type Feature,
} from 'backstage-plugin-mesh-readiness-common';

/** A feature and what each mesh offers for it today. */
export interface MatrixRow {
  feature: Feature;
  /** How many features it is a part of: 0 for a whole one. */
  depth: number;
  /** Code of the rule that answers it. */
  code?: string;
  /** By mesh id. */
  support: Record<string, Evidence>;
  /** True when the meshes do not all offer the same level. */
  differs: boolean;
  /** True when an overlay says something about it. */
  overlaid: boolean;
}

/** An area with its features in the edition's order, every part below its whole. */
export interface MatrixArea {
  id: string;
  title: string;
  rows: MatrixRow[];
}

const areaOf = (feature: Feature) => feature.id.split('.')[0];

const isOverlaid = ({ id }: Feature, { overlays = [] }: Edition) =>
  overlays.some(
    ({ changed }) =>
      changed.features.includes(id) ||
      changed.statements.some(({ feature }) => feature === id),
  );

/** All features of an edition by area, each with what every mesh offers. */
export const matrixRows = (edition: Edition): MatrixArea[] => {
  const rows = edition.features.map((feature): MatrixRow => {
    const support = Object.fromEntries(
      edition.meshes.map(({ id }) => [id, supportFor(edition, feature.id, id)]),
    );
    const levels = Object.values(support).map(
      ({ statement }) => statement?.level,
    );
    return {
      feature,
      depth: feature.id.split('.').length - 2,
      code: edition.rules.find(
        rule => rule.kind === 'feature' && rule.feature === feature.id,
      )?.code,
      support,
      differs: new Set(levels).size > 1,
      overlaid: isOverlaid(feature, edition),
    };
  });
  return edition.guidance.areas.map(({ id, title }) => ({
    id,
    title,
    rows: rows.filter(({ feature }) => areaOf(feature) === id),
  }));
};

/** What to show of the matrix. */
export interface MatrixFilter {
  /** Words to look for in names, aliases and what the meshes offer. */
  text: string;
  /** Id of the only area to show. */
  area?: string;
  differing: boolean;
  /** True: only what an overlay says something about. */
  overlaid?: boolean;
}

const wordsOf = ({ feature, support, code }: MatrixRow): string =>
  [
    feature.id,
    feature.title,
    feature.description,
    ...feature.aliases,
    code,
    ...Object.values(support).flatMap(({ statement }) => [
      statement?.mechanism,
      statement?.note,
    ]),
  ]
    .join(' ')
    .toLowerCase();

/** The areas and rows that pass a filter; an area without any is left out. */
export const filterMatrix = (
  areas: MatrixArea[],
  filter: MatrixFilter,
): MatrixArea[] => {
  const words = filter.text.toLowerCase().split(/\s+/);
  return areas
    .filter(({ id }) => !filter.area || id === filter.area)
    .map(area => ({
      ...area,
      rows: area.rows.filter(
        row =>
          (!filter.differing || row.differs) &&
          (!filter.overlaid || row.overlaid) &&
          words.every(word => wordsOf(row).includes(word)),
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
};
