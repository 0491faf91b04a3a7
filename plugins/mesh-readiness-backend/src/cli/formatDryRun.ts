import type {
  AssessmentComparison,
  EvaluationComparison,
  Verdict,
} from 'backstage-plugin-mesh-readiness-common';
import { VERDICTS } from 'backstage-plugin-mesh-readiness-common';
import type { DryRunChange, DryRunKnowledge } from '../dryRun/DryRunPage';
import type { DryRun } from './joinPages';

const HEADINGS = ['service', 'mesh', 'today', 'then', 'why'];

/** A dry run as lines to read: what is compared, which verdicts change and why, and how many. */
export function formatDryRun(run: DryRun): string[] {
  const rows = run.changed.flatMap(rowsOf);
  return [
    `Today ${describe(run.before)}, then ${describe(run.after)}.`,
    '',
    ...(rows.length > 0 ? [...table([HEADINGS, ...rows]), ''] : []),
    ...onOneSide(run.changed),
    ...totals(run),
    ...run.failed.map(
      ({ entityRef, message }) =>
        `${entityRef} could not be assessed: ${message}`,
    ),
  ];
}

function describe({ edition, overlays }: DryRunKnowledge): string {
  return overlays.length > 0
    ? `${edition} with ${overlays.join(', ')}`
    : edition;
}

function rowsOf({ entityRef, comparison }: DryRunChange): string[][] {
  const { before, after } = comparison.recommendation;
  const recommended = [before, after].map(one => recommendationOf(one));
  return [
    ...comparison.meshes
      .filter(isOtherVerdict)
      .map(mesh => [
        entityRef,
        mesh.mesh,
        mesh.before ?? '',
        mesh.after ?? '',
        whyOf(mesh),
      ]),
    ...(recommended[0] === recommended[1]
      ? []
      : [[entityRef, 'recommended', ...recommended, '']]),
  ];
}

/** A mesh that one side does not have has no verdict that changes. */
function isOtherVerdict({ before, after }: EvaluationComparison): boolean {
  return before !== undefined && after !== undefined && before !== after;
}

function recommendationOf(
  recommendation: AssessmentComparison['recommendation']['after'],
): string {
  if (!recommendation) {
    return '';
  }
  const { status, meshes } = recommendation;
  switch (status) {
    case 'decided':
    case 'open':
      return meshes.join(' or ');
    case 'no-mesh':
      return 'no mesh';
    case 'all-blocked':
      return 'none, all blocked';
    default:
      throw new Error(`Unexpected status ${status satisfies never}`);
  }
}

/** The findings that are worst on either side come first. */
function whyOf({ findings }: EvaluationComparison): string {
  const [first] = findings;
  const said = first?.after ?? first?.before;
  return said ? `${said.code} ${said.message}` : '';
}

function table(rows: string[][]): string[] {
  const widths = HEADINGS.map((_, column) =>
    Math.max(...rows.map(row => row[column].length)),
  );
  return rows.map(row =>
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  );
}

/** What is said of a mesh that only one side has, which would otherwise be a row for each service. */
function onOneSide(changed: readonly DryRunChange[]): string[] {
  const meshes = changed.flatMap(({ comparison }) => comparison.meshes);
  const describeOnly = (
    words: string,
    side: 'before' | 'after',
    other: 'before' | 'after',
  ) => {
    const only = meshes.filter(mesh => mesh[side] && !mesh[other]);
    return [...new Set(only.map(({ mesh }) => mesh))].map(
      id =>
        `${id} ${words}: ${countVerdicts(
          only.flatMap(mesh => (mesh.mesh === id ? mesh[side] ?? [] : [])),
        )}`,
    );
  };
  return [
    ...describeOnly('is new', 'after', 'before'),
    ...describeOnly('is gone', 'before', 'after'),
  ];
}

function countVerdicts(verdicts: readonly Verdict[]): string {
  return VERDICTS.map(verdict => ({
    verdict,
    count: verdicts.filter(one => one === verdict).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${count} ${verdict}`)
    .join(', ');
}

function totals(run: DryRun): string[] {
  const { total, assessed, notAssessed, changed, failed } = run;
  const verdicts = changed.map(
    ({ comparison }) => comparison.meshes.filter(isOtherVerdict).length,
  );
  const services = verdicts.filter(count => count > 0).length;
  const recommended = changed.filter(
    ({ comparison: { recommendation } }) =>
      recommendationOf(recommendation.before) !==
      recommendationOf(recommendation.after),
  ).length;
  const worded = changed.filter(
    ({ comparison }, index) =>
      verdicts[index] === 0 &&
      comparison.meshes.some(
        ({ before, after, findings }) =>
          before !== undefined && after !== undefined && findings.length > 0,
      ),
  ).length;
  const count = verdicts.reduce((sum, one) => sum + one, 0);
  return [
    `Services: ${total} (${assessed} assessed, ${notAssessed} not assessed, ${failed.length} failed)`,
    `Changed verdicts: ${count} (services: ${services})`,
    `Changed recommendations: ${recommended}`,
    ...(worded > 0
      ? [
          `Services with other findings under the same verdicts: ${worded} (--json shows them)`,
        ]
      : []),
  ];
}
