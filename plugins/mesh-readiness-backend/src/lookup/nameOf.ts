const REFERENCE = /^[^:/]+:[^:/]+\/(.+)$/;

/** The name in an entity reference; a text that is no reference as it is. */
export function nameOf(text: string): string {
  return REFERENCE.exec(text)?.[1] ?? text;
}
