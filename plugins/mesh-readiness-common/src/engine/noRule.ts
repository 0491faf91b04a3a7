/** The code of a finding when the edition has no rule that could speak; no rule has it, so it has no page. */
export const NO_RULE = 'MR0000';
