/** One document of a file, as it stands there. */
export interface DocumentText {
  text: string;
  /** Where it begins in the file, counted from 0. */
  offset: number;
}

/** No scalar may hold such a line, so it begins or ends a document even where the one before it is broken. */
const MARKER = /^(?:---|\.\.\.)(?=\s|$)/gm;

/** The documents of a file, so that a broken one cannot reach into its neighbours; those without content are left out. */
export function splitDocuments(text: string): DocumentText[] {
  const starts = [0, ...[...text.matchAll(MARKER)].map(({ index }) => index)];
  return starts
    .map((offset, position) => ({
      offset,
      text: text.slice(offset, starts[position + 1] ?? text.length),
    }))
    .filter(document => document.text.split('\n').some(saysSomething));
}

function saysSomething(line: string): boolean {
  const said = line.trim();
  return !(
    said === '' ||
    said === '---' ||
    said === '...' ||
    said.startsWith('#') ||
    said.startsWith('--- #') ||
    line.startsWith('%')
  );
}
