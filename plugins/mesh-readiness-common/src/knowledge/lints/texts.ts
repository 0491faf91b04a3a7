import type { RuleOutcome } from '../../types';
import { guidanceFile, type EditionRecords } from '../EditionRecords';
import type { Guidance } from '../../types';
import type { KnowledgeProblem } from '../KnowledgeProblem';
import { claimsOf } from './claimsOf';
import type { EditionLint } from './EditionLint';
import { textsIn } from './textsIn';

/** Texts are calm whole sentences, and each placeholder in them gets a value. */
export const lintTexts: EditionLint = records => [
  ...asTheyEnd(records),
  ...everywhere(records),
  ...emptyPlaceholders(records),
];

const PLACEHOLDER = /\{([^{}]*)\}/g;

/** Values that are sentences themselves, so that nothing follows them. */
const SENTENCE_VALUES = ['{note}', '{message}', '{answer}'];

function asTheyEnd(records: EditionRecords): KnowledgeProblem[] {
  return textsIn(records).flatMap(({ file, at, text, form, placeholders }) => {
    const problems: KnowledgeProblem[] = [];
    const end = form === 'sentence' ? '.' : '?';
    const endsInValue =
      form === 'sentence' &&
      SENTENCE_VALUES.some(value => text.endsWith(value));
    if (!text.endsWith(end) && !endsInValue) {
      problems.push({
        lint: 'texts',
        file,
        at,
        found: `"${text}"`,
        expected: `a ${form} that ends with "${end}"`,
      });
    }
    for (const [written, name] of text.matchAll(PLACEHOLDER)) {
      if (!placeholders.includes(name)) {
        problems.push({
          lint: 'texts',
          file,
          at,
          found: written,
          expected:
            placeholders.length > 0
              ? `one of ${placeholders.map(known => `{${known}}`).join(', ')}`
              : 'no placeholder',
        });
      }
    }
    return problems;
  });
}

function everywhere(records: EditionRecords): KnowledgeProblem[] {
  const located: { file: string; record: unknown }[] = [
    records.head,
    records.sources,
    ...records.meshes,
    ...records.features,
    ...records.rules,
    ...(records.figures ? [records.figures] : []),
    ...(records.corrections ? [records.corrections] : []),
    ...Object.entries(records.guidance).map(([key, record]) => ({
      file: guidanceFile(records, key as keyof Guidance),
      record,
    })),
  ];
  return located.flatMap(({ file, record }) =>
    stringsIn(record).flatMap(({ at, text }) =>
      [
        { pattern: /!/, expected: 'no exclamation mark' },
        { pattern: / {2}/, expected: 'single spaces' },
      ]
        .filter(({ pattern }) => pattern.test(text))
        .map(({ expected }) => ({
          lint: 'texts',
          file,
          at,
          found: `"${text}"`,
          expected,
        })),
    ),
  );
}

function stringsIn(
  value: unknown,
  at: string[] = [],
): { at: string; text: string }[] {
  if (typeof value === 'string') {
    return [{ at: at.join('.'), text: value }];
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        stringsIn(inner, [...at, key]),
      )
    : [];
}

/** A rule may name the mechanism or the note only where every statement it answers has one. */
function emptyPlaceholders(records: EditionRecords): KnowledgeProblem[] {
  return records.rules.flatMap(({ file, record: rule }) => {
    const feature = records.features.find(
      ({ record }) => rule.kind === 'feature' && record.id === rule.feature,
    )?.record;
    if (rule.kind !== 'feature' || !feature) {
      return [];
    }
    return claimsOf(feature, records).flatMap(
      ({ mesh, support, statement }) => {
        const exception = rule.exceptions.findIndex(
          candidate =>
            candidate.support === support && candidate.meshes.includes(mesh),
        );
        const [at, outcome]: [string, RuleOutcome] =
          exception === -1
            ? [`outcomes.${support}`, rule.outcomes[support]]
            : [`exceptions.${exception}`, rule.exceptions[exception]];
        const said = `${outcome.message} ${outcome.remediation?.text}`;
        return (['mechanism', 'note'] as const)
          .filter(name => said.includes(`{${name}}`) && !statement?.[name])
          .map(name => ({
            lint: 'texts',
            file,
            at,
            found: `{${name}}`,
            expected: `a ${name} in what ${feature.id} claims on ${mesh}`,
          }));
      },
    );
  });
}
