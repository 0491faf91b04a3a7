import type {
  Edition,
  Evaluation,
} from 'backstage-plugin-mesh-readiness-common';

/** What one rule says about the releases looked at. */
export interface ReleaseRow {
  code: string;
  title: string;
}

/** The rules that speak about the release of some mesh, by code. */
export const releaseRows = (
  evaluations: readonly Evaluation[],
  { rules }: Edition,
): ReleaseRow[] => {
  const spoken = new Set(
    evaluations.flatMap(({ findings }) => findings.map(({ code }) => code)),
  );
  return rules
    .filter(({ kind, code }) => kind === 'release' && spoken.has(code))
    .map(({ code, title }) => ({ code, title }))
    .sort((a, b) => a.code.localeCompare(b.code));
};
