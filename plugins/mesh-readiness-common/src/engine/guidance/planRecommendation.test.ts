import { makeGuidedEdition } from '../__testUtils__/makeGuidedEdition';
import {
  KERNEL,
  NODES,
  PODS,
  SMALL,
  TOKENS,
  makeSituation,
  type KnownSituation,
} from '../__testUtils__/makeSituation';
import { indexGuidance } from './indexGuidance';
import { planRecommendation } from './planRecommendation';
import { NO, OPEN, YES } from './situation';

const index = indexGuidance(makeGuidedEdition());

const plan = (known: KnownSituation) =>
  planRecommendation(
    index,
    makeSituation({
      needs: { declined: TOKENS | SMALL },
      facts: [NO, NO, NO],
      teamRows: 0,
      platformTeam: NO,
      priorities: [],
      ...known,
    }),
  );

describe('planRecommendation', () => {
  it('decides when all is known', () => {
    expect(plan({})).toMatchObject({
      status: 'decided',
      moves: [{ kind: 'question' }, { kind: 'ranking' }],
      outcomes: [{ mesh: 1, moves: [], branches: 1 }],
      openQuestions: [],
    });
  });

  it('decides when every branch ends at the same mesh', () => {
    expect(
      plan({
        candidates: NODES | PODS,
        needs: { required: SMALL, declined: TOKENS },
        facts: [OPEN, NO, NO],
      }),
    ).toMatchObject({
      status: 'decided',
      moves: [],
      outcomes: [{ mesh: 1, branches: 2 }],
      openQuestions: [],
    });
  });

  it('follows both answers and shares the way up to the question', () => {
    expect(
      plan({ needs: { declined: SMALL }, facts: [YES, NO, NO] }),
    ).toMatchObject({
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
      openQuestions: [
        {
          question: 'no-tokens',
          outcomes: [
            { answer: 'yes', meshes: ['kernel'] },
            { answer: 'no', meshes: ['nodes'] },
          ],
        },
      ],
    });
  });

  it('takes the shortest way to a mesh and counts all', () => {
    const { outcomes } = plan({ teamRows: -1, priorities: undefined });
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
        needs: { declined: SMALL },
        blocks: [NODES, 0],
      }),
    ).toMatchObject({
      status: 'open',
      outcomes: [
        { mesh: 1 },
        { mesh: 2, moves: [{ kind: 'blocked', mesh: 1 }, {}] },
      ],
      openQuestions: [
        {
          question: 'no-tokens',
          outcomes: [
            { answer: 'yes', meshes: ['nodes'] },
            { answer: 'no', meshes: ['kernel'] },
          ],
        },
      ],
    });
  });

  it('stays open when an answer would block the only mesh that is left', () => {
    expect(
      plan({
        candidates: NODES,
        needs: { declined: SMALL },
        blocks: [NODES, 0],
      }),
    ).toMatchObject({
      status: 'open',
      outcomes: [{ mesh: 1 }],
      openQuestions: [
        {
          question: 'no-tokens',
          outcomes: [
            { answer: 'yes', meshes: ['nodes'] },
            { answer: 'no', meshes: [] },
          ],
        },
      ],
    });
  });

  it('does not name a question whose answer changes nothing', () => {
    const { openQuestions } = plan({
      candidates: PODS | NODES,
      needs: { required: SMALL },
      facts: [OPEN, NO, NO],
      teamRows: -1,
    });
    expect(openQuestions).toEqual([]);
  });

  it('names a question that decides between priorities once it is answered, and not the list', () => {
    expect(
      plan({
        candidates: PODS | NODES,
        facts: [NO, OPEN, NO],
        priorities: undefined,
      }).openQuestions,
    ).toMatchObject([
      {
        question: 'in-a-hurry',
        outcomes: [
          { answer: 'yes', meshes: ['pods'] },
          { answer: 'no', meshes: ['nodes'] },
        ],
      },
    ]);
  });
});
