import { totalEffort } from './totalEffort';

it.each([
  [[], 0],
  [[{ effortHours: 1 }, { effortHours: 16 }], 17],
])('adds up %j to %p hours', (items, hours) => {
  expect(totalEffort(items)).toBe(hours);
});
