import type { AdoptionDay } from 'backstage-plugin-mesh-readiness-common';
import { dayOf } from './dayOf';
import { daysBefore } from './daysBefore';

/** All days from the first that is stored up to one before another; a day that nothing is stored of is as the one before it. */
export function everyDay(
  stored: readonly AdoptionDay[],
  today: string,
): AdoptionDay[] {
  const days: AdoptionDay[] = [];
  for (const [at, totals] of stored.entries()) {
    const next = stored[at + 1]?.day ?? today;
    for (
      let { day } = totals;
      day < next && day < today;
      day = dayOf(daysBefore(new Date(day), -1))
    ) {
      days.push({ ...totals, day });
    }
  }
  return days;
}
