import { parseArgs } from 'node:util';

/** Which sources a report is about. */
export interface AgeOptions {
  /** Those not looked at for more than so many days. */
  days: number;
  /** The day to count from, `YYYY-MM-DD`. */
  today: string;
}

/** The options of `yarn knowledge:age`; throws an error that says what was found and what was expected. */
export function readAgeOptions(
  args: string[],
  defaults: AgeOptions,
): AgeOptions {
  const { values } = parseArgs({
    args,
    options: { days: { type: 'string' }, today: { type: 'string' } },
  });
  const { days = String(defaults.days), today = defaults.today } = values;
  if (!/^\d+$/.test(days)) {
    throw new Error(`--days is "${days}", expected a whole number such as 180`);
  }
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(today) ||
    !Number.isFinite(Date.parse(today))
  ) {
    throw new Error(`--today is "${today}", expected a day such as 2026-11-22`);
  }
  return { days: Number(days), today };
}
