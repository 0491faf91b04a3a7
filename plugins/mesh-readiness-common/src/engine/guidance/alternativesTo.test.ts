import { makeGuidedEdition } from '../testing/makeGuidedEdition';
import { alternativesTo } from './alternativesTo';
import { indexGuidance } from './indexGuidance';
import { NO, OPEN, YES, type Situation } from './situation';
import type { Asked, Suppositions } from './walk';

const index = indexGuidance(makeGuidedEdition());
const [PODS, NODES, KERNEL] = [0b001, 0b010, 0b100];

const situation: Situation = {
  candidates: 0b111,
  answers: [OPEN, OPEN, OPEN, OPEN, OPEN],
  effects: [[], [KERNEL, 0], [], [], []],
  teamRows: -1,
  platformTeam: OPEN,
  ranking: [1, 2, 0],
};

const nothing: Suppositions = {
  answers: [OPEN, OPEN, OPEN, OPEN, OPEN],
  blocks: [0, 0, 0, 0, 0],
  count: 0,
};

const ask = (asks: Asked, left = 0b111, supposed = nothing) =>
  alternativesTo(asks, left, index, situation, supposed);

describe('alternativesTo', () => {
  it('supposes yes, then no', () => {
    expect(ask(0)).toEqual([
      { ...nothing, answers: [YES, OPEN, OPEN, OPEN, OPEN], count: 1 },
      { ...nothing, answers: [NO, OPEN, OPEN, OPEN, OPEN], count: 1 },
    ]);
  });

  it('supposes every way in which the need may block', () => {
    expect(
      ask(1).map(({ answers, blocks }) => [answers[1], blocks[1]]),
    ).toEqual([
      [YES, 0],
      [NO, KERNEL],
      [NO, 0],
    ]);
  });

  it('supposes every size of a team that makes a difference', () => {
    expect(ask('team-size').map(({ team }) => team)).toEqual([0, 1, 2]);
  });

  it('supposes every list of priorities that leaves something different', () => {
    expect(
      ask('priority', PODS | NODES).map(({ priorities }) => priorities),
    ).toEqual([[0], [1]]);
    expect(
      ask('priority', PODS | NODES | KERNEL).map(({ priorities, count }) => [
        priorities,
        count,
      ]),
    ).toEqual([
      [[0], 1],
      [[1], 1],
    ]);
  });

  it('does not suppose a priority that was supposed not to be one', () => {
    const answers = nothing.answers.with(3, NO);
    expect(
      ask('priority', PODS | NODES, { ...nothing, answers }).map(
        ({ priorities }) => priorities,
      ),
    ).toEqual([[0]]);
  });

  it('adds a priority that was supposed to be one', () => {
    const answers = nothing.answers.with(3, YES);
    const edition = makeGuidedEdition();
    edition.guidance.priorities.rows[0].first = ['pods', 'nodes'];
    expect(
      alternativesTo(
        'priority',
        PODS | NODES | KERNEL,
        indexGuidance(edition),
        situation,
        { ...nothing, answers },
      ).map(({ priorities }) => priorities),
    ).toEqual([[0, 1], [1]]);
  });
});
