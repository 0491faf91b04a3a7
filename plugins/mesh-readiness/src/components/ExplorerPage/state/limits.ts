/** How many services a page may hold. */
export const PAGE_SIZES: readonly number[] = [20, 50, 100];

/** How many services a page holds until another number is chosen. */
export const DEFAULT_SIZE = 50;

/** What services are sorted by until something else is chosen. */
export const DEFAULT_SORT = 'name';

/** How many services can be read side by side. */
export const MOST_COMPARED = 6;
