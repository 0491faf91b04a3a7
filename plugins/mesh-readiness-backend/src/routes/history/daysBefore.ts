const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** The time a number of days before another. */
export function daysBefore(time: Date, days: number): Date {
  return new Date(time.getTime() - days * DAY_MILLISECONDS);
}
