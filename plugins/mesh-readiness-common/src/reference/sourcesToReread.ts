import type { Edition, Source } from '../types';
import { citationsOf } from './citationsOf';

/** A source that nobody has looked at for a while, and what rests on it. */
export interface SourceToReread {
  source: Source;
  /** Whole days since it was read. */
  days: number;
  citedBy: string[];
}

const DAY = 24 * 60 * 60 * 1000;

/** Whole days from one day to another, each written as `YYYY-MM-DD`. */
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** The sources of an edition that were not looked at for more than a number of days, the longest first. */
export function sourcesToReread(
  edition: Edition,
  options: { today: string; days: number },
): SourceToReread[] {
  const citations = citationsOf(edition);
  return edition.sources
    .map(source => ({
      source,
      days: daysBetween(source.read, options.today),
      citedBy: citations.get(source.id) ?? [],
    }))
    .filter(({ days }) => days > options.days)
    .sort((a, b) => b.days - a.days);
}
