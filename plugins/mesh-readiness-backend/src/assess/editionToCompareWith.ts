import type { Edition } from 'backstage-plugin-mesh-readiness-common';

/** The edition that an answer is held against: the one before it by day, and for the oldest the one after it. */
export function editionToCompareWith(
  edition: Edition,
  editions: readonly Edition[],
): Edition | undefined {
  const byDay = editions
    .filter(({ id }) => id !== edition.id)
    .sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id));
  return byDay.filter(({ date }) => date < edition.date).at(-1) ?? byDay[0];
}
