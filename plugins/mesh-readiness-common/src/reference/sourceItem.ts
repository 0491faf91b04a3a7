import type { Source } from '../types';
import { escapeText } from './markdown';
import { KIND_WORDS } from './words';

/** The title of a source as Markdown, a link where it has an address. */
export function sourceLink({ title, url }: Source): string {
  return url ? `[${escapeText(title)}](<${url}>)` : escapeText(title);
}

/** A source as an item of a list: title, kind, the day it is of and the day it was read. */
export function sourceItem(source: Source): string {
  const { kind, published, read, note } = source;
  return [
    `${sourceLink(source)}, ${KIND_WORDS[kind]}`,
    ...(published ? [`of ${published}`] : []),
    `read ${read}`,
  ]
    .join(', ')
    .concat(note ? `. ${escapeText(note)}` : '');
}
