/** So often an edition is looked at to find the place of what is wrong; whatever is left has none. */
const MOST_LOOKS = 24;

/** How often an edition may still be looked at to find places; overlays that are tried at once share it. */
export interface Looks {
  left: number;
}

/** All that may be spent at once. */
export function allLooks(): Looks {
  return { left: MOST_LOOKS };
}
