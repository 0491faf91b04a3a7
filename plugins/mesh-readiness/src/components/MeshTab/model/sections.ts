/** What the address calls the section that holds what is declared against what was observed. */
export const COMPARISON_SECTION = 'declared-and-observed';

/** What the address calls the section about what each source looked at. */
export const SOURCES_SECTION = 'what-we-looked-at';
