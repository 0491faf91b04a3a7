/** Something in a file that could not be read; it costs nothing else in the file its result. */
export interface FileProblem {
  /** Path of the file in its repository. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** What stands there, in a few words, and never the text itself, which may be a secret. */
  found: string;
  /** What was expected in its place, in words that follow "because". */
  expected: string;
}
