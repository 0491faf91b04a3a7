const MOST = 4;
const LONGEST = 60;

/** Joins texts into a short one: a long one is cut, and of many, those behind the fourth are only counted. */
export function listed(texts: readonly string[]): string {
  const shown = texts.slice(0, MOST).map(shortened).join(', ');
  return texts.length > MOST
    ? `${shown} and ${texts.length - MOST} more`
    : shown;
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
