import { readAgeOptions } from './readAgeOptions';

const defaults = { days: 180, today: '2026-11-22' };

describe('readAgeOptions', () => {
  it.each([
    [[], defaults],
    [['--days', '90'], { ...defaults, days: 90 }],
    [['--today=2027-01-31', '--days=0'], { days: 0, today: '2027-01-31' }],
  ])('reads %j', (args, options) => {
    expect(readAgeOptions(args, defaults)).toEqual(options);
  });

  it.each([
    [
      ['--days', 'many'],
      '--days is "many", expected a whole number such as 180',
    ],
    [['--days=-1'], '--days is "-1", expected a whole number such as 180'],
    [
      ['--today', 'tomorrow'],
      '--today is "tomorrow", expected a day such as 2026-11-22',
    ],
    [
      ['--today', '2026-13-01'],
      '--today is "2026-13-01", expected a day such as 2026-11-22',
    ],
    [['--day', '90'], "Unknown option '--day'"],
  ])('refuses %j', (args, message) => {
    expect(() => readAgeOptions(args, defaults)).toThrow(message);
  });
});
