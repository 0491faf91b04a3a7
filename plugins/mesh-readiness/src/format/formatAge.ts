import type { Messages } from '../hooks';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago something was, in words; a moment in the future counts as now. */
export const formatAge = (iso: string, now: number, t: Messages): string => {
  const age = now - Date.parse(iso);
  if (age < MINUTE) {
    return t('common.age.now');
  }
  if (age < HOUR) {
    return t('common.age.minutes', { count: Math.floor(age / MINUTE) });
  }
  if (age < DAY) {
    return t('common.age.hours', { count: Math.floor(age / HOUR) });
  }
  return t('common.age.days', { count: Math.floor(age / DAY) });
};
