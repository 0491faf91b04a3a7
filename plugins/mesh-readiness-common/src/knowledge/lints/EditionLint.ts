import type { EditionRecords } from '../EditionRecords';
import type { KnowledgeProblem } from '../KnowledgeProblem';

/** Looks at the records of one edition and says what is wrong with them. */
export type EditionLint = (records: EditionRecords) => KnowledgeProblem[];
