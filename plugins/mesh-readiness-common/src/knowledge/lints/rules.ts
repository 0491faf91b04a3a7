import {
  OBJECT_STATES,
  PROBLEM_KINDS,
  RELEASE_CONDITIONS,
  type FeatureRule,
  type Rule,
} from '../../types';
import type { EditionRecords } from '../EditionRecords';
import { claimsOf } from './claimsOf';
import type { EditionLint } from './EditionLint';
import { problemsIn, type Reporter } from './problemsIn';

/**
 * Exactly one rule answers each feature and each kind of problem, at most one each thing that can be wrong with a release, and each
 * exception can apply. Where a mesh says which APIs it reads, one rule speaks about objects in each state.
 */
export const lintRules: EditionLint = records => [
  ...records.features.flatMap(({ file, record: { id } }) =>
    problemsIn('rules', file, report =>
      checkOne(
        codesOf(records, rule => 'feature' in rule && rule.feature === id),
        `rule for ${id}`,
        report,
      ),
    ),
  ),
  ...problemsIn('rules', `${records.folder}/rules`, report => {
    PROBLEM_KINDS.forEach(kind =>
      checkOne(
        codesOf(records, rule => 'problem' in rule && rule.problem === kind),
        `rule for the problem ${kind}`,
        report,
      ),
    );
    RELEASE_CONDITIONS.forEach(condition => {
      const codes = codesOf(
        records,
        rule => 'condition' in rule && rule.condition === condition,
      );
      if (codes.length > 1) {
        report(
          '',
          codes.join(' and '),
          `at most one rule for releases that are ${condition}`,
        );
      }
    });
    OBJECT_STATES.forEach(state => {
      const codes = codesOf(
        records,
        rule => rule.kind === 'object' && rule.objects === state,
      );
      if (
        codes.length > 0 ||
        records.meshes.some(({ record }) => record.reads)
      ) {
        checkOne(codes, `rule for objects that are ${state}`, report);
      }
    });
  }),
  ...records.rules.flatMap(({ file, record: rule }) =>
    rule.kind === 'feature'
      ? problemsIn('rules', file, report =>
          checkExceptions(rule, records, report),
        )
      : [],
  ),
];

function codesOf(
  { rules }: EditionRecords,
  matches: (rule: Rule) => boolean,
): string[] {
  return rules
    .filter(({ record }) => matches(record))
    .map(({ record }) => record.code);
}

function checkOne(codes: string[], what: string, report: Reporter): void {
  if (codes.length !== 1) {
    report(
      '',
      codes.length === 0 ? 'no rule' : codes.join(' and '),
      `exactly one ${what}`,
    );
  }
}

function checkExceptions(
  rule: FeatureRule,
  records: EditionRecords,
  report: Reporter,
): void {
  const feature = records.features.find(
    ({ record }) => record.id === rule.feature,
  )?.record;
  if (!feature) {
    report('feature', `"${rule.feature}"`, 'the id of a feature');
    return;
  }
  const claims = claimsOf(feature, records);
  const taken = new Set<string>();
  rule.exceptions.forEach(({ meshes, support }, index) => {
    for (const mesh of meshes) {
      const situation = `"${support}" on ${mesh}`;
      if (taken.has(situation)) {
        report(
          `exceptions.${index}`,
          `${situation} again`,
          'one exception for each situation',
        );
      }
      taken.add(situation);
      const applies = claims.some(
        claim => claim.mesh === mesh && claim.support === support,
      );
      if (!applies) {
        report(
          `exceptions.${index}`,
          `${situation}, which the edition claims nowhere`,
          'an exception that can apply',
        );
      }
    }
  });
}
