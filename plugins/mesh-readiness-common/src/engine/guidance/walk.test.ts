import { makeGuidedEdition } from '../testing/makeGuidedEdition';
import { indexGuidance } from './indexGuidance';
import { NO, OPEN, YES, type Situation } from './situation';
import { walk, type Suppositions } from './walk';

const index = indexGuidance(makeGuidedEdition());
const [PODS, NODES, KERNEL] = [0b001, 0b010, 0b100];
const ALL = PODS | NODES | KERNEL;

const situation: Situation = {
  candidates: ALL,
  answers: [NO, NO, NO, NO, NO],
  effects: [[], [], [], [], []],
  teamRows: 0,
  platformTeam: NO,
  priorities: [],
  ranking: [1, 2, 0],
};

const nothing: Suppositions = {
  answers: [OPEN, OPEN, OPEN, OPEN, OPEN],
  blocks: [0, 0, 0, 0, 0],
  count: 0,
};

const go = (known: Partial<Situation>, supposed: Partial<Suppositions> = {}) =>
  walk(index, { ...situation, ...known }, { ...nothing, ...supposed });

describe('walk', () => {
  it('ends at the ranking when all else leaves several', () => {
    expect(go({})).toEqual({
      moves: [
        {
          kind: 'question',
          question: 0,
          value: NO,
          supposed: false,
          tieBreak: false,
          left: PODS | NODES,
        },
        { kind: 'ranking', order: [1, 0], left: NODES },
      ],
      left: NODES,
    });
  });

  it('leaves candidates as they are when a leaf speaks for none of them', () => {
    const { moves, left } = go({ candidates: KERNEL });
    expect(left).toBe(KERNEL);
    expect(moves).toMatchObject([{ kind: 'question', left: KERNEL }]);
  });

  it.each<[string, Partial<Situation>, unknown]>([
    ['an open question', { answers: [OPEN, NO, NO, NO, NO] }, 0],
    [
      'a tie-breaking question that would choose',
      { answers: [NO, NO, OPEN, NO, NO] },
      2,
    ],
    ['the size of the team', { teamRows: -1 }, 'team-size'],
    [
      'a platform team',
      { answers: [NO, NO, NO, NO, OPEN], platformTeam: OPEN },
      4,
    ],
    ['priorities', { priorities: undefined }, 'priority'],
  ])('stops to ask for %s', (_, known, asks) => {
    expect(go(known).asks).toBe(asks);
  });

  it.each<[string, Partial<Situation>]>([
    ['an open question', { answers: [OPEN, NO, NO, NO, NO] }],
    ['the size of the team', { teamRows: -1 }],
    ['priorities', { priorities: undefined }],
  ])('does not ask for %s when one is left', (_, known) => {
    expect(go({ ...known, candidates: NODES })).toMatchObject({ left: NODES });
    expect(go({ ...known, candidates: NODES })).not.toHaveProperty('asks');
  });

  it('shows a tie-breaking question only when it chooses', () => {
    expect(go({ answers: [NO, NO, YES, YES, NO] }).moves).toMatchObject([
      { kind: 'question', question: 0, tieBreak: false },
      { kind: 'question', question: 2, tieBreak: true, left: NODES },
    ]);
  });

  it('applies the rows of a team in order, also those that change nothing', () => {
    expect(
      go({
        answers: [YES, NO, NO, NO, YES],
        candidates: PODS | KERNEL,
        teamRows: 0b001,
        platformTeam: YES,
      }).moves,
    ).toMatchObject([
      { kind: 'question', question: 0 },
      { kind: 'question', question: 1, left: PODS },
    ]);
    expect(
      go({ candidates: ALL, teamRows: 0b010, platformTeam: YES }).moves,
    ).toMatchObject([
      { kind: 'question' },
      { kind: 'team-size', row: 1, left: PODS },
    ]);
  });

  it('applies priorities in order, by the second choice where the first is gone', () => {
    expect(go({ priorities: [1, 0] }).moves).toMatchObject([
      { kind: 'question' },
      { kind: 'priority', row: 1, second: true, left: PODS },
    ]);
    expect(go({ priorities: [0, 1] }).moves).toMatchObject([
      { kind: 'question' },
      { kind: 'priority', row: 0, second: false, left: NODES },
    ]);
  });

  it('goes on with what is supposed, and says so', () => {
    expect(
      go(
        { answers: [OPEN, NO, NO, NO, NO], teamRows: -1 },
        { answers: [NO, OPEN, OPEN, OPEN, OPEN], team: 0 },
      ).moves,
    ).toMatchObject([
      { kind: 'question', supposed: true },
      { kind: 'team-size', row: 0, supposed: true, left: NODES },
    ]);
  });

  it('excludes first whom a supposed need blocks', () => {
    expect(
      go(
        { answers: [YES, OPEN, NO, NO, NO] },
        {
          answers: [OPEN, NO, OPEN, OPEN, OPEN],
          blocks: [0, KERNEL, 0, 0, 0],
        },
      ).moves,
    ).toMatchObject([
      { kind: 'blocked', question: 1, value: NO, mesh: 2, left: PODS | NODES },
      { kind: 'question', question: 0 },
      { kind: 'question', question: 1 },
      { kind: 'ranking' },
    ]);
  });

  it('ends with nothing when what is supposed blocks all', () => {
    expect(
      go(
        { candidates: KERNEL },
        {
          answers: [OPEN, NO, OPEN, OPEN, OPEN],
          blocks: [0, KERNEL, 0, 0, 0],
        },
      ),
    ).toMatchObject({ left: 0, moves: [{ kind: 'blocked' }] });
  });

  it('ends when questions lead back to themselves', () => {
    const circle = {
      ...index,
      start: 4,
      questions: index.questions.map((question, position) =>
        position === 4 ? { ...question, no: { next: 4, mask: 0 } } : question,
      ),
    };
    expect(walk(circle, situation, nothing).left).toBe(NODES);
  });
});
