import type { Located } from '../EditionRecords';
import type { KnowledgeFile } from '../KnowledgeFile';
import { overlaySchema } from '../schema';
import { describeIssue, nameKnownKeys } from './describeIssue';
import type { Overlay } from './Overlay';
import type { OverlayProblem } from './OverlayProblem';

/** An overlay, or what keeps a file from being one. */
export interface ParsedOverlay {
  /** Absent when anything is wrong. */
  located?: Located<Overlay>;
  problems: OverlayProblem[];
}

/** Checks the content of a file against the schema of overlays, which is made of those of an edition's own records. */
export function parseOverlay({ path, data }: KnowledgeFile): ParsedOverlay {
  const result = overlaySchema.safeParse(data, { error: nameKnownKeys });
  return result.success
    ? { located: { file: path, record: result.data }, problems: [] }
    : {
        problems: result.error.issues.flatMap(issue =>
          describeIssue(issue, data, path),
        ),
      };
}
