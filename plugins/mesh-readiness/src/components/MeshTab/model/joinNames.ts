import type { Messages } from '../../../hooks';

/** Names one after the other: "A, B, C". */
export const listNames = (names: readonly string[], t: Messages): string =>
  names.reduce((head, last) => t('meshTab.comma', { head, last }));

/** Names as a list that leaves a choice: "A", "A or B", "A, B or C". */
export const joinNames = (names: readonly string[], t: Messages): string => {
  const [first = '', ...rest] = names;
  const last = rest.pop();
  return last === undefined
    ? first
    : t('meshTab.or', { head: listNames([first, ...rest], t), last });
};
