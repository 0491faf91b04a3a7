/** Letters first, then nothing that means anything to YAML. */
const PLAIN = /^[a-z]([a-z0-9._/-]*[a-z0-9])?$/i;

/** Words that some version of YAML takes for something else than a text. */
const OTHER_THAN_TEXT = /^(null|true|false|yes|no|on|off|y|n)$/i;

/** Everything outside of printable ASCII. */
const UNUSUAL = /[^\x20-\x7e]/g;

/** A text as a YAML scalar on one line that every YAML parser reads back as that text: plain where plain is safe, else in quotes. */
export function writeScalar(text: string): string {
  return PLAIN.test(text) && !OTHER_THAN_TEXT.test(text)
    ? text
    : JSON.stringify(text).replace(
        UNUSUAL,
        character =>
          `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
}
