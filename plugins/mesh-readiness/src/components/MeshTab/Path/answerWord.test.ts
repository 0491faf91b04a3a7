import { newer } from '../__testUtils__/newerServices';
import { t } from '../__testUtils__/t';
import { answerWord } from './answerWord';

const [row] = newer.guidance.priorities.rows;

it.each([
  ['yes', 'Yes'],
  ['no', 'No'],
  [row.id, row.label],
  ['something-else', 'something-else'],
])('says %s as %s', (answer, word) => {
  expect(answerWord(answer, newer, t)).toBe(word);
});
