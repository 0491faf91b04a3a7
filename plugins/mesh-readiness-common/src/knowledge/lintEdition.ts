import type { EditionRecords, Located } from './EditionRecords';
import type { KnowledgeFile } from './KnowledgeFile';
import type { KnowledgeProblem } from './KnowledgeProblem';
import { lintCodes } from './lints/codes';
import { lintComparison } from './lints/comparison';
import type { EditionLint } from './lints/EditionLint';
import { lintExamples } from './lints/examples';
import { lintFlowchart } from './lints/flowchart';
import { lintIds } from './lints/ids';
import { lintManifests } from './lints/manifests';
import { lintNotes } from './lints/notes';
import { lintOverlap } from './lints/overlap';
import { lintParents } from './lints/parents';
import { lintReads } from './lints/reads';
import { lintRules } from './lints/rules';
import { lintSources } from './lints/sources';
import { lintTables } from './lints/tables';
import { lintTexts } from './lints/texts';
import { lintVersions } from './lints/versions';
import type { CodeEntry } from './CodeEntry';
import { readRecords } from './readRecords';

const LINTS: EditionLint[] = [
  lintIds,
  lintVersions,
  lintNotes,
  lintSources,
  lintOverlap,
  lintParents,
  lintReads,
  lintRules,
  lintExamples,
  lintTexts,
  lintFlowchart,
  lintTables,
  lintComparison,
  lintManifests,
];

/** What the lints that need nothing but the records find. */
export function lintRecords(records: EditionRecords): KnowledgeProblem[] {
  return LINTS.flatMap(lint => lint(records));
}

/** Everything that is wrong with the files of one edition; what does not fit its schema is looked at no further. */
export function lintEdition(
  files: KnowledgeFile[],
  codes: Located<CodeEntry[]>,
): KnowledgeProblem[] {
  const { records, problems } = readRecords(files);
  if (!records) {
    return problems;
  }
  return [...lintRecords(records), ...lintCodes(records, codes)];
}
