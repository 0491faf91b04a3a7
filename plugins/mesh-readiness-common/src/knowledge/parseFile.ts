import type { z } from 'zod';
import type { Located } from './EditionRecords';
import type { KnowledgeFile } from './KnowledgeFile';
import type { KnowledgeProblem } from './KnowledgeProblem';
import { showValue } from './showValue';
import { valueAt } from './valueAt';

/** The record of a file, or what keeps the file from being one. */
export interface ParsedFile<T> {
  /** Absent when anything is wrong. */
  located?: Located<T>;
  problems: KnowledgeProblem[];
}

/** Checks a file against its schema. */
export function parseFile<T>(
  { path, data }: KnowledgeFile,
  schema: z.ZodType<T>,
): ParsedFile<T> {
  const result = schema.safeParse(data);
  if (result.success) {
    return { located: { file: path, record: result.data }, problems: [] };
  }
  return {
    problems: result.error.issues.map(issue => ({
      lint: 'schema',
      file: path,
      at: issue.path.join('.'),
      found: showValue(valueAt(data, issue.path)),
      expected: issue.message,
    })),
  };
}
