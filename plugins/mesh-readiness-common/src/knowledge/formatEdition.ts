import type { Edition } from '../types';

/** An edition as the text of its generated file. */
export function formatEdition(edition: Edition): string {
  return `${JSON.stringify(edition, undefined, 2)}\n`;
}
