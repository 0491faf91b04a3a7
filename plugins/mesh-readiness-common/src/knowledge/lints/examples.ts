import {
  PROBLEM_PLACEHOLDERS,
  type Feature,
  type FeatureRule,
  type Level,
  type Mesh,
  type ObjectRule,
  type ProblemRule,
  type ReleaseRule,
  type Rule,
  type RuleExample,
} from '../../types';
import type { EditionRecords } from '../EditionRecords';
import { claimsOf } from './claimsOf';
import type { EditionLint } from './EditionLint';
import { problemsIn, type Reporter } from './problemsIn';

/** A rule shows itself at work: a good and a bad case where it can give both, each about what the rule answers. */
export const lintExamples: EditionLint = records =>
  records.rules.flatMap(({ file, record: rule }) =>
    problemsIn('examples', file, report => checkRule(rule, records, report)),
  );

/** What the example of a rule about a release or about objects says where the rule is silent. */
const NOTHING = 'nothing';

function checkRule(
  rule: Rule,
  records: EditionRecords,
  report: Reporter,
): void {
  switch (rule.kind) {
    case 'feature':
      checkFeatureRule(rule, records, report);
      break;
    case 'problem':
      checkProblemRule(rule, report);
      break;
    case 'release':
      checkReleaseRule(rule, records, report);
      break;
    case 'object':
      checkObjectRule(rule, records, report);
      break;
    default:
      rule satisfies never;
  }
}

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

  rule.examples.forEach((example, index) => {
    const needs = [...(example.requires ?? []), ...(example.prefers ?? [])];
    if (!needs.some(need => names.includes(need))) {
      report(
        `examples.${index}.requires`,
        needs.join(', ') || 'nothing',
        `a need for ${feature.id} or one of its aliases`,
      );
    }
    checkMesh(example, index, records, report);
    if (example.problem) {
      report(
        `examples.${index}.problem`,
        'a problem',
        'a need, because the rule answers a feature',
      );
    }
    if (example.statedBy) {
      report(
        `examples.${index}.statedBy`,
        example.statedBy.join(', '),
        'no object, because another rule answers what objects state',
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

/** The mesh that an example looks at; reports where the edition does not have it. */
function checkMesh(
  { mesh }: RuleExample,
  index: number,
  { meshes }: EditionRecords,
  report: Reporter,
): Mesh | undefined {
  const found = meshes.find(({ record }) => record.id === mesh)?.record;
  if (!found) {
    const ids = meshes.map(({ record }) => record.id);
    report(
      `examples.${index}.mesh`,
      mesh ? `"${mesh}"` : 'nothing',
      `one of ${ids.join(', ')}`,
    );
  }
  return found;
}

/** A rule about a release shows one that it speaks about and one that is in order, of which it says nothing. */
function checkReleaseRule(
  rule: ReleaseRule,
  records: EditionRecords,
  report: Reporter,
): void {
  rule.examples.forEach((example, index) => {
    checkMesh(example, index, records, report);
    if (!example.release) {
      report(
        `examples.${index}.release`,
        'nothing',
        'the release that is installed',
      );
    }
    if (rule.condition === 'past-end-of-life' && !example.on) {
      report(`examples.${index}.on`, 'nothing', 'the day it is looked at');
    }
    if (
      rule.condition === 'kubernetes-unsupported' &&
      !example.kubernetesVersion
    ) {
      report(
        `examples.${index}.kubernetesVersion`,
        'nothing',
        'the Kubernetes version of the cluster',
      );
    }
    const isAboutNeeds = rule.condition === 'answered-by-newer-release';
    const hasNeeds = Boolean(example.requires ?? example.prefers);
    if (example.problem || hasNeeds !== isAboutNeeds) {
      const found = hasNeeds ? 'a need' : 'no need';
      report(
        `examples.${index}`,
        example.problem ? 'a problem' : found,
        isAboutNeeds
          ? 'a release and a need, because the rule compares answers'
          : 'a release alone, because the rule answers a release',
      );
    }
    const isSilent = example.says === NOTHING;
    if (example.level !== (isSilent ? 'ok' : rule.outcome.level)) {
      report(
        `examples.${index}.level`,
        `"${example.level}"`,
        isSilent
          ? '"ok", because the rule says nothing'
          : `"${rule.outcome.level}", the only level of the rule`,
      );
    }
  });
  const silent = rule.examples.filter(example => example.says === NOTHING);
  if (silent.length === 0) {
    report(
      'examples',
      'only releases that the rule speaks about',
      `a release that is in order, which "says: ${NOTHING}"`,
    );
  }
  if (silent.length === rule.examples.length) {
    report(
      'examples',
      'only releases that are in order',
      'a release that the rule speaks about',
    );
  }
}

/** A rule about objects shows needs that it answers and one that it leaves to the rule about the feature. */
function checkObjectRule(
  rule: ObjectRule,
  records: EditionRecords,
  report: Reporter,
): void {
  rule.examples.forEach((example, index) => {
    checkMesh(example, index, records, report);
    const needs = [...(example.requires ?? []), ...(example.prefers ?? [])];
    if (example.problem || needs.length !== 1 || !example.statedBy) {
      report(
        `examples.${index}`,
        example.problem
          ? 'a problem'
          : `${needs.join(', ') || 'no need'}, stated by ${
              example.statedBy?.join(', ') ?? 'nothing'
            }`,
        'one need and the objects that state it',
      );
    }
    if (example.says === NOTHING && example.level !== 'ok') {
      report(
        `examples.${index}.level`,
        `"${example.level}"`,
        '"ok", because the rule says nothing',
      );
    }
  });
  const silent = rule.examples.filter(example => example.says === NOTHING);
  if (silent.length === 0 || silent.length === rule.examples.length) {
    report(
      'examples',
      silent.length === 0
        ? 'only needs that the rule answers'
        : 'only needs that the rule leaves to others',
      `needs of both kinds, those left to others with "says: ${NOTHING}"`,
    );
  }
  const isMild = isGood(rule.outcome.level);
  if (isMild !== (rule.objects === 'in-place')) {
    report(
      'outcome.level',
      `"${rule.outcome.level}"`,
      rule.objects === 'in-place'
        ? '"ok" or "info", because nothing has to be done'
        : 'a level worse than "info", because something has to be written',
    );
  }
}
