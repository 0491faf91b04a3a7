import type { EditionRecords, Located } from '../EditionRecords';
import type { KnowledgeProblem } from '../KnowledgeProblem';
import type { CodeEntry } from '../CodeEntry';
import { problemsIn } from './problemsIn';

/** A code stands for one thing for ever: it names its file, and the ledger says what it was given to. */
export function lintCodes(
  { folder, rules }: EditionRecords,
  { file: ledgerFile, record: ledger }: Located<CodeEntry[]>,
): KnowledgeProblem[] {
  return [
    ...problemsIn('codes', ledgerFile, report =>
      ledger.forEach(({ code }, index) => {
        const before = ledger[index - 1]?.code;
        if (before && before >= code) {
          report(
            `${index}.code`,
            code,
            `a code after ${before}, each once and in order`,
          );
        }
      }),
    ),
    ...rules.flatMap(({ file, record }) =>
      problemsIn('codes', file, report => {
        const path = `${folder}/rules/${record.code}.yaml`;
        if (file !== path) {
          report(
            'code',
            record.code,
            `the code that the file is named after, or the file ${path}`,
          );
        }
        const entry = ledger.find(({ code }) => code === record.code);
        const given = entry && standsFor(entry);
        if (given !== standsFor(record)) {
          report(
            'code',
            `${record.code} for ${standsFor(record)}`,
            given
              ? `${given}, to which ${ledgerFile} says it was given`
              : `an entry in ${ledgerFile}`,
          );
        }
      }),
    ),
  ];
}

function standsFor(
  entry:
    | { feature: string }
    | { problem: string }
    | { release: string }
    | { condition: string }
    | { objects: string },
): string {
  if ('feature' in entry) {
    return `the feature ${entry.feature}`;
  }
  if ('problem' in entry) {
    return `the problem ${entry.problem}`;
  }
  if ('objects' in entry) {
    return `objects that are ${entry.objects}`;
  }
  return `the release condition ${
    'release' in entry ? entry.release : entry.condition
  }`;
}
