import type { EditionSummary } from '../../api';

/** The edition that came right before another one; nothing for the oldest. */
export const previousEdition = (
  editions: readonly EditionSummary[],
  id: string,
): EditionSummary | undefined => {
  const date = editions.find(edition => edition.id === id)?.date;
  return date === undefined
    ? undefined
    : editions
        .filter(edition => edition.date < date)
        .sort((one, other) => other.date.localeCompare(one.date))[0];
};
