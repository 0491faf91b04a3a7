import { t } from '../components/MeshTab/__testUtils__/t';
import { formatDayAge } from './formatDayAge';

it.each([
  ['2026-11-22', 'today'],
  ['2026-11-23', 'today'],
  ['2026-11-21', '1 day ago'],
  ['2026-08-24', '90 days ago'],
  ['2026-08-16', '3 months ago'],
  ['2024-12-03', '23 months ago'],
])('says of %s that it was %s', (day, expected) => {
  expect(formatDayAge(day, Date.parse('2026-11-22T09:30:00Z'), t)).toBe(
    expected,
  );
});
