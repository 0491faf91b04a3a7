import { z } from 'zod';
import type { Located } from './EditionRecords';
import type { KnowledgeFile } from './KnowledgeFile';
import { codeEntrySchema } from './schema';

/** A code and what it was given to. */
export type CodeEntry = z.infer<typeof codeEntrySchema>;

/** The ledger of all codes ever given; throws where the file is no ledger. */
export function readCodes({ path, data }: KnowledgeFile): Located<CodeEntry[]> {
  return { file: path, record: z.array(codeEntrySchema).parse(data) };
}
