import {
  PROBLEM_PLACEHOLDERS,
  type Feature,
  type FeatureRule,
  type Level,
  type ProblemRule,
} from '../../types';
import type { EditionRecords } from '../EditionRecords';
import { claimsOf } from './claimsOf';
import type { EditionLint } from './EditionLint';
import { problemsIn, type Reporter } from './problemsIn';

/** A rule shows itself at work: a good and a bad case where it can give both, each about what the rule answers. */
export const lintExamples: EditionLint = records =>
  records.rules.flatMap(({ file, record: rule }) =>
    problemsIn('examples', file, report =>
      rule.kind === 'feature'
        ? checkFeatureRule(rule, records, report)
        : checkProblemRule(rule, report),
    ),
  );

function checkFeatureRule(
  rule: FeatureRule,
  records: EditionRecords,
  report: Reporter,
): void {
  const feature = records.features.find(
    ({ record }) => record.id === rule.feature,
  )?.record;
  if (!feature) {
    return;
  }
  const names = [feature.id, ...feature.aliases];
  const meshes = records.meshes.map(({ record }) => record.id);

  rule.examples.forEach((example, index) => {
    const needs = [...(example.requires ?? []), ...(example.prefers ?? [])];
    if (!needs.some(need => names.includes(need))) {
      report(
        `examples.${index}.requires`,
        needs.join(', ') || 'nothing',
        `a need for ${feature.id} or one of its aliases`,
      );
    }
    if (!example.mesh || !meshes.includes(example.mesh)) {
      report(
        `examples.${index}.mesh`,
        example.mesh ? `"${example.mesh}"` : 'nothing',
        `one of ${meshes.join(', ')}`,
      );
    }
    if (example.problem) {
      report(
        `examples.${index}.problem`,
        'a problem',
        'a need, because the rule answers a feature',
      );
    }
  });

  const possible = levelsOf(rule, feature, records);
  const shown = rule.examples.map(example => example.level);
  if (possible.some(isGood) && !shown.some(isGood)) {
    report(
      'examples',
      `only ${shown.join(', ')}`,
      'an example with the level "ok" or "info", which the rule can give',
    );
  }
  if (!possible.every(isGood) && shown.every(isGood)) {
    report(
      'examples',
      `only ${shown.join(', ')}`,
      'an example that is neither "ok" nor "info", which the rule can give',
    );
  }
}

/** The levels that the rule gives for what the edition claims; whatever requires a component is at least a warning. */
function levelsOf(
  rule: FeatureRule,
  feature: Feature,
  records: EditionRecords,
): Level[] {
  return claimsOf(feature, records).map(({ mesh, support, statement }) => {
    const { level } =
      rule.exceptions.find(
        exception =>
          exception.support === support && exception.meshes.includes(mesh),
      ) ?? rule.outcomes[support];
    return statement?.requires && isGood(level) ? 'warning' : level;
  });
}

function isGood(level: Level): boolean {
  return level === 'ok' || level === 'info';
}

function checkProblemRule(rule: ProblemRule, report: Reporter): void {
  const expected = [...PROBLEM_PLACEHOLDERS[rule.problem]].sort().join(', ');
  rule.examples.forEach((example, index) => {
    const params = Object.keys(example.problem ?? {})
      .sort()
      .join(', ');
    if (params !== expected) {
      report(
        `examples.${index}.problem`,
        params || 'nothing',
        `values for ${expected}`,
      );
    }
    if (example.level !== rule.outcome.level) {
      report(
        `examples.${index}.level`,
        `"${example.level}"`,
        `"${rule.outcome.level}", the only level of the rule`,
      );
    }
    if (example.mesh || example.requires || example.prefers) {
      report(
        `examples.${index}`,
        'a need or a mesh',
        'a problem alone, because the rule answers a profile',
      );
    }
  });
}
