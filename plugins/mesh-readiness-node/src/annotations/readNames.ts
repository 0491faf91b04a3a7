import type { Malformed } from './ValueKey';
import { quoteRaw } from '../quoteRaw';

const MOST_NAMES = 100;
const NAME = /^[a-z0-9][a-z0-9 ._/-]{0,99}$/i;

/** The names of a comma-separated list, each once, and what in it is no name. */
export function readNames(text: string): {
  names: string[];
  malformed: Malformed[];
} {
  const parts = new Set(
    text
      .split(',')
      .map(part => part.trim())
      .filter(Boolean),
  );
  const names: string[] = [];
  const malformed: Malformed[] = [];
  for (const part of parts) {
    if (names.length + malformed.length === MOST_NAMES) {
      malformed.push({
        raw: `${parts.size} names`,
        expected: `at most ${MOST_NAMES} names`,
      });
      break;
    }
    if (!NAME.test(part)) {
      malformed.push({
        raw: quoteRaw(part),
        expected:
          'a name of letters, digits, dots, dashes and spaces, at most 100 characters long',
      });
    } else {
      names.push(part);
    }
  }
  return { names, malformed };
}
