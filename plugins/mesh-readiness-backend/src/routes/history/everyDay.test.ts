import { everyDay } from './everyDay';

const totals = (day: string, total: number) => ({
  day,
  total,
  notAssessed: 0,
  failed: 0,
  meshes: {},
});

it('repeats the totals of a day until another is stored, up to today', () => {
  expect(
    everyDay([totals('2026-02-27', 5), totals('2026-03-01', 6)], '2026-03-03'),
  ).toEqual([
    totals('2026-02-27', 5),
    totals('2026-02-28', 5),
    totals('2026-03-01', 6),
    totals('2026-03-02', 6),
  ]);
});

it('leaves out today, days to come and days before the first', () => {
  expect(
    everyDay(
      [
        totals('2026-03-02', 6),
        totals('2026-03-03', 7),
        totals('2026-03-09', 8),
      ],
      '2026-03-03',
    ),
  ).toEqual([totals('2026-03-02', 6)]);
  expect(everyDay([], '2026-03-03')).toEqual([]);
});
