import type { ErrorCode } from 'yaml';

const CONTENT = 'content where none may stand';

/** What is wrong with a text that is no YAML, in own words, because those of the parser may quote the text. */
const FAULTS: Record<ErrorCode, string> = {
  ALIAS_PROPS: 'an alias with an anchor or a tag',
  BAD_ALIAS: 'an alias without its anchor',
  BAD_COLLECTION_TYPE: 'a tag that does not fit its value',
  BAD_DIRECTIVE: 'a directive that does not exist',
  BAD_DQ_ESCAPE: 'an escape sequence that does not exist',
  BAD_INDENT: 'a line with the wrong indentation',
  BAD_PROP_ORDER: 'an anchor or a tag in the wrong place',
  BAD_SCALAR_START: 'a value that begins with a reserved character',
  BLOCK_AS_IMPLICIT_KEY: 'a mapping in the line of a key',
  BLOCK_IN_FLOW: 'a block within brackets',
  DUPLICATE_KEY: 'a key that stands there twice',
  IMPOSSIBLE: CONTENT,
  KEY_OVER_1024_CHARS: 'a key of more than 1024 characters',
  MISSING_CHAR: 'a missing quote, bracket, comma or space',
  MULTILINE_IMPLICIT_KEY: 'a key of more than one line',
  MULTIPLE_ANCHORS: 'two anchors of one value',
  MULTIPLE_DOCS: CONTENT,
  MULTIPLE_TAGS: 'two tags of one value',
  NON_STRING_KEY: 'a key that is no text',
  RESOURCE_EXHAUSTION: 'too deep a nesting',
  TAB_AS_INDENT: 'a tab as indentation',
  TAG_RESOLVE_FAILED: 'a tag that does not fit its value',
  UNEXPECTED_TOKEN: CONTENT,
};

/** Names a fault that the parser of YAML found. */
export function describeFault(code: ErrorCode): string {
  return FAULTS[code] ?? CONTENT;
}
