import type { Messages } from '../hooks';

const DAY = 24 * 60 * 60_000;
const DAYS_A_MONTH = 30;
const LONGEST_IN_DAYS = 90;

/** How long ago a day was, in words: in days up to three months, then in months. */
export const formatDayAge = (day: string, now: number, t: Messages): string => {
  const days = Math.floor((now - Date.parse(day)) / DAY);
  if (days < 1) {
    return t('common.age.today');
  }
  return days <= LONGEST_IN_DAYS
    ? t('common.age.days', { count: days })
    : t('common.age.months', { count: Math.floor(days / DAYS_A_MONTH) });
};
