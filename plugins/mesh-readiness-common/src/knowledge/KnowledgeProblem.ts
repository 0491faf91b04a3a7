/** Something a lint found wrong with the knowledge. */
export interface KnowledgeProblem {
  /** Name of the lint that speaks. */
  lint: string;
  /** Relative to `knowledge/`. */
  file: string;
  /** Path within the file, `support.linkerd.0.note`; empty for the file as a whole. */
  at: string;
  found: string;
  expected: string;
}
