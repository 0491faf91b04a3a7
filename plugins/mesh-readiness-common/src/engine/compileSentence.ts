/** The values of placeholders by name; a value that is not known is `undefined`. */
export type SentenceValues = Record<string, string | undefined>;

/** A sentence whose open placeholders wait for a service. */
export type Sentence = string | ((values: SentenceValues) => string);

/** What a missing value reads as; values that are not named here vanish together with what joins them to the sentence. */
const NEUTRAL_WORDS: Record<string, string> = {
  mesh: 'the mesh',
  feature: 'this need',
  mechanism: 'means of its own',
  raw: 'the value',
  where: 'the profile',
  cpu: 'an unknown amount of CPU',
  memory: 'an unknown amount',
  cpuSaving: 'possibly',
  memorySaving: 'possibly',
  baseline: 'the baseline',
  newest: 'a newer release',
};

const PLACEHOLDER = /\{([^{}]*)\}/;
/** Stands for a missing value until the sentence is closed over it; no text has it. */
const GAP = '\uFFFC';

const join = (text: string, value: string): string =>
  text.endsWith('.') && value.startsWith('.')
    ? text + value.slice(1)
    : text + value;

const closeGaps = (text: string): string => {
  const closed = text
    .replace(/\s*\(\uFFFC\)/g, '')
    .replace(/\s*["']\uFFFC["']/g, '')
    .replace(/[,:;]?\s*\uFFFC/g, '')
    .replace(/([.!?])\./g, '$1')
    .replace(/^[\s.,:;]+/, '');
  return /[.!?)"']$/.test(closed) || closed === '' ? closed : `${closed}.`;
};

/** Less than nothing is more, and less by nothing is no less: "-50 % less CPU" becomes "50 % more CPU", "0 % less" becomes "no less". */
const polish = (text: string): string => {
  const honest = text.includes(' % less')
    ? text
        .replace(/-([\d.]+ %) less/g, '$1 more')
        .replace(/(?<![\d.])0 % less/g, 'no less')
    : text;
  return honest.includes(GAP) ? closeGaps(honest) : honest;
};

/**
 * Turns a text with named placeholders into a sentence, filling in what is already known.
 * Throws when the text has a placeholder that is neither among the values nor among the names that come later.
 */
export function compileSentence(
  text: string,
  known: SentenceValues,
  later: readonly string[],
): Sentence {
  const parts: (string | { name: string })[] = [''];
  text.split(PLACEHOLDER).forEach((part, position) => {
    const last = parts.length - 1;
    if (position % 2 === 1 && later.includes(part)) {
      parts.push({ name: part }, '');
      return;
    }
    let words = part;
    if (position % 2 === 1) {
      if (!Object.hasOwn(known, part)) {
        throw new RangeError(
          `The placeholder {${part}} is not known; expected one of ${[
            ...Object.keys(known),
            ...later,
          ]
            .map(name => `{${name}}`)
            .join(', ')}.`,
        );
      }
      words = known[part] ?? NEUTRAL_WORDS[part] ?? GAP;
    }
    parts[last] = join(parts[last] as string, words);
  });
  if (parts.length === 1) {
    return polish(parts[0] as string);
  }
  return values => {
    let sentence = '';
    for (const part of parts) {
      sentence = join(
        sentence,
        typeof part === 'string'
          ? part
          : values[part.name] ?? NEUTRAL_WORDS[part.name] ?? GAP,
      );
    }
    return polish(sentence);
  };
}
