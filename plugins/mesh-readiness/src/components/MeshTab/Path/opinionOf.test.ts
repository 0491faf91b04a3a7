import { newer } from '../__testUtils__/newerServices';
import { edition as older } from '../__testUtils__/services';
import { opinionOf, tellsOpinions } from './opinionOf';

it.each([
  [older, false],
  [newer, true],
])('knows whether an edition tells opinion from fact', (edition, expected) => {
  expect(tellsOpinions(edition)).toBe(expected);
});

it.each([
  ['team-size', /^The article of 2024-12 says so/],
  ['priority', /are opinions/],
  [
    newer.guidance.flowchart.questions.find(({ opinion }) => opinion)!.id,
    /^The article of 2024-12 says so/,
  ],
])('says whose opinion %s rests on', (question, expected) => {
  expect(opinionOf(question, newer)).toMatch(expected);
});

it('has no opinion to name for what facts support', () => {
  expect(opinionOf(newer.guidance.flowchart.start, newer)).toBeUndefined();
});
