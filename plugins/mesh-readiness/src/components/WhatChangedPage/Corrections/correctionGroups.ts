import {
  CORRECTION_KINDS,
  type Correction,
  type CorrectionKind,
  type Edition,
} from 'backstage-plugin-mesh-readiness-common';

/** What to show of the corrections. */
export interface CorrectionFilter {
  /** Words to look for in claim, truth and the names of meshes and features. */
  text: string;
  kind?: string;
  /** Id of the only mesh they speak about. */
  mesh?: string;
}

/** Corrections of which the same has become. */
export interface CorrectionGroup {
  kind: CorrectionKind;
  corrections: Correction[];
}

const wordsOf = (correction: Correction, edition: Edition): string =>
  [
    correction.id,
    correction.claim,
    correction.status,
    correction.truth,
    ...correction.features,
    ...edition.features
      .filter(({ id }) => correction.features.includes(id))
      .flatMap(({ title, aliases }) => [title, ...aliases]),
    ...edition.meshes
      .filter(({ id }) => correction.meshes.includes(id))
      .map(({ name }) => name),
  ]
    .join(' ')
    .toLowerCase();

/** The corrections of an edition that pass a filter, grouped by what has become of the claim, the worst first; no group is empty. */
export const correctionGroups = (
  edition: Edition,
  filter: CorrectionFilter,
): CorrectionGroup[] => {
  const words = filter.text.toLowerCase().split(/\s+/);
  const passing = (edition.corrections ?? []).filter(
    correction =>
      (!filter.kind || correction.kind === filter.kind) &&
      (!filter.mesh || correction.meshes.includes(filter.mesh)) &&
      words.every(word => wordsOf(correction, edition).includes(word)),
  );
  return CORRECTION_KINDS.map(kind => ({
    kind,
    corrections: passing.filter(correction => correction.kind === kind),
  })).filter(({ corrections }) => corrections.length > 0);
};
