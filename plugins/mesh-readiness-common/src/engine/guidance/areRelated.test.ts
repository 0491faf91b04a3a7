import { makeGuidedEdition } from '../__testUtils__/makeGuidedEdition';
import { areRelated } from './areRelated';
import { indexGuidance } from './indexGuidance';
import type { Asked } from './suppositions';

const edition = makeGuidedEdition();
edition.guidance.flowchart.questions[4].answeredBy = {
  requirementOf: ['security.tokens.shared-secret'],
};
const index = indexGuidance(edition);

describe('areRelated', () => {
  it.each<[string, Asked, Asked, boolean]>([
    ['a whole and its part', 1, 4, true],
    ['two needs that have nothing in common', 1, 2, false],
    ['one priority and the list of priorities', 3, 'priority', true],
    ['a fact and a need', 0, 1, false],
    ['the size of a team and priorities', 'team-size', 'priority', false],
    ['two facts', 0, 3, false],
  ])('knows about %s', (_, a, b, expected) => {
    expect(areRelated(a, b, index)).toBe(expected);
    expect(areRelated(b, a, index)).toBe(expected);
  });
});
