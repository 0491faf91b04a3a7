import { releaseStanding } from './releaseStanding';

describe('releaseStanding', () => {
  it.each([
    ['the day before its end', '2026-10-15', '2026-10-14', 'ending'],
    ['on the first day without support', '2026-10-15', '2026-10-15', 'ended'],
    ['long after', '2025-01-22', '2026-11-22', 'ended'],
    ['without a known end', undefined, '2026-11-22', 'open'],
  ])('says %s where a release stands', (_, endOfLife, today, kind) => {
    expect(releaseStanding({ endOfLife }, today).kind).toBe(kind);
  });
});
