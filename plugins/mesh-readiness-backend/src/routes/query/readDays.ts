import { readWhole } from './readWhole';

const MOST_DAYS = 3_660;
const DEFAULT_DAYS = 90;

/** How many days to look back. */
export function readDays(params: URLSearchParams): number {
  return readWhole(params, 'days', {
    least: 1,
    most: MOST_DAYS,
    otherwise: DEFAULT_DAYS,
  });
}
