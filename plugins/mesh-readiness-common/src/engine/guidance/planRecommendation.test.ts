import { makeGuidedEdition } from '../testing/makeGuidedEdition';
import { indexGuidance } from './indexGuidance';
import { planRecommendation } from './planRecommendation';
import { NO, OPEN, YES, type Situation } from './situation';

const index = indexGuidance(makeGuidedEdition());
const [PODS, NODES, KERNEL] = [0b001, 0b010, 0b100];

const plan = (known: Partial<Situation>) =>
  planRecommendation(index, {
    candidates: PODS | NODES | KERNEL,
    answers: [NO, NO, NO, NO, NO],
    effects: [[], [], [], [], []],
    teamRows: 0,
    platformTeam: NO,
    priorities: [],
    ranking: [1, 2, 0],
    ...known,
  });

describe('planRecommendation', () => {
  it('decides when all is known', () => {
    expect(plan({})).toMatchObject({
      status: 'decided',
      moves: [{ kind: 'question' }, { kind: 'ranking' }],
      outcomes: [{ mesh: 1, moves: [], branches: 1 }],
      open: [],
    });
  });

  it('decides when every branch ends at the same mesh', () => {
    expect(
      plan({
        candidates: NODES | PODS,
        answers: [OPEN, NO, YES, NO, NO],
      }),
    ).toMatchObject({
      status: 'decided',
      moves: [],
      outcomes: [{ mesh: 1, branches: 2 }],
      open: [],
    });
  });

  it('follows both answers and shares the way up to the question', () => {
    expect(plan({ answers: [YES, OPEN, NO, NO, NO] })).toMatchObject({
      status: 'open',
      moves: [{ kind: 'question', question: 0 }],
      outcomes: [
        { mesh: 2, moves: [{ kind: 'question', question: 1, value: YES }] },
        {
          mesh: 1,
          moves: [
            { kind: 'question', question: 1, value: NO },
            { kind: 'ranking' },
          ],
        },
      ],
      open: [
        {
          asks: 1,
          outcomes: [
            { answer: 'yes', meshes: KERNEL },
            { answer: 'no', meshes: NODES },
          ],
        },
      ],
    });
  });

  it('takes the shortest way to a mesh and counts all', () => {
    const { outcomes } = plan({
      answers: [NO, NO, NO, NO, NO],
      teamRows: -1,
      priorities: undefined,
    });
    expect(
      outcomes.map(({ mesh, branches, moves }) => [
        mesh,
        branches,
        moves.map(({ kind }) => kind),
      ]),
    ).toEqual([
      [1, 2, ['team-size']],
      [0, 2, ['team-size']],
    ]);
  });

  it('names a question that no branch asks when its need would block the outcome', () => {
    expect(
      plan({
        candidates: KERNEL | NODES,
        answers: [NO, OPEN, NO, NO, NO],
        effects: [[], [NODES], [], [], []],
      }),
    ).toMatchObject({
      status: 'open',
      outcomes: [
        { mesh: 1 },
        { mesh: 2, moves: [{ kind: 'blocked', mesh: 1 }, {}] },
      ],
      open: [
        {
          asks: 1,
          outcomes: [
            { answer: 'yes', meshes: NODES },
            { answer: 'no', meshes: KERNEL },
          ],
        },
      ],
    });
  });

  it('stays open when an answer would block the only mesh that is left', () => {
    expect(
      plan({
        candidates: NODES,
        answers: [NO, OPEN, NO, NO, NO],
        effects: [[], [NODES], [], [], []],
      }),
    ).toMatchObject({
      status: 'open',
      outcomes: [{ mesh: 1 }],
      open: [
        {
          asks: 1,
          outcomes: [
            { answer: 'yes', meshes: NODES },
            { answer: 'no', meshes: 0 },
          ],
        },
      ],
    });
  });

  it('does not name a question whose answer changes nothing', () => {
    const { open } = plan({
      answers: [OPEN, OPEN, YES, NO, NO],
      candidates: PODS | NODES,
      effects: [[], [0], [], [], []],
      teamRows: -1,
    });
    expect(open).toEqual([]);
  });

  it('does not contradict itself: a list of priorities answers what asks for one of them', () => {
    const { open } = plan({
      answers: [NO, NO, NO, OPEN, NO],
      candidates: PODS | NODES,
      priorities: undefined,
    });
    expect(open).toEqual([
      {
        asks: 3,
        outcomes: [
          { answer: 'yes', meshes: PODS },
          { answer: 'no', meshes: NODES },
        ],
      },
    ]);
  });
});
