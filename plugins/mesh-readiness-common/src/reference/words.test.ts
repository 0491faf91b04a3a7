import { effortWords, partWords } from './words';

it.each([
  [0.5, '0.5 hours'],
  [1, '1 hour'],
  [4, '4 hours'],
  [8, '1 day'],
  [16, '2 days'],
  [20, '2.5 days'],
])('%d hours are %s', (hours, words) => {
  expect(effortWords(hours)).toBe(words);
});

it('names fields in words, each once', () => {
  expect(
    partWords(['level', 'since', 'sinceNote', 'note', 'outcomes.none']),
  ).toBe('level, first release, limits, what it says at none');
});
