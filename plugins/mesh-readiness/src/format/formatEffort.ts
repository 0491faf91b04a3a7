import type { Messages } from '../hooks';

const HOURS_A_DAY = 8;

/** Working hours as a rough effort: `1 h`, `2 d`. */
export const formatEffort = (hours: number, t: Messages): string =>
  hours < HOURS_A_DAY
    ? t('common.effort.hours', { amount: String(hours) })
    : t('common.effort.days', {
        amount: String(Number((hours / HOURS_A_DAY).toFixed(1))),
      });
