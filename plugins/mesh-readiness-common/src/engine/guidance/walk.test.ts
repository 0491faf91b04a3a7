import { makeGuidedEdition } from '../__testUtils__/makeGuidedEdition';
import {
  KERNEL,
  NODES,
  PODS,
  SMALL,
  TOKENS,
  makeSituation,
  type KnownSituation,
  makeSuppositions,
} from '../__testUtils__/makeSituation';
import { indexGuidance } from './indexGuidance';
import { NO, OPEN, YES } from './situation';
import type { Suppositions } from './suppositions';
import { walk } from './walk';

const index = indexGuidance(makeGuidedEdition());

const allKnown = {
  needs: { declined: TOKENS | SMALL },
  facts: [NO, NO, NO],
  teamRows: 0,
  platformTeam: NO,
  priorities: [],
} satisfies KnownSituation;

const go = (known: KnownSituation, supposed: Partial<Suppositions> = {}) =>
  walk(
    index,
    makeSituation({ ...allKnown, ...known }),
    makeSuppositions(supposed),
  );

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

  it.each<[string, KnownSituation, unknown]>([
    ['an open question', { facts: [OPEN, NO, NO] }, 0],
    ['a tie-breaking question that would choose', { facts: [NO, OPEN, NO] }, 3],
    ['the size of the team', { teamRows: -1 }, 'team-size'],
    ['a platform team', { facts: [NO, NO, OPEN], platformTeam: OPEN }, 4],
    ['priorities', { priorities: undefined }, 'priority'],
  ])('stops to ask for %s', (_, known, asks) => {
    expect(go(known).asks).toBe(asks);
  });

  it.each<[string, KnownSituation]>([
    ['an open question', { facts: [OPEN, NO, NO] }],
    ['the size of the team', { teamRows: -1 }],
    ['priorities', { priorities: undefined }],
  ])('does not ask for %s when one is left', (_, known) => {
    expect(go({ ...known, candidates: NODES })).toMatchObject({ left: NODES });
    expect(go({ ...known, candidates: NODES })).not.toHaveProperty('asks');
  });

  it('shows a tie-breaking question only when it chooses', () => {
    expect(
      go({
        needs: { required: SMALL, declined: TOKENS },
        facts: [NO, YES, NO],
      }).moves,
    ).toMatchObject([
      { kind: 'question', question: 0, tieBreak: false },
      { kind: 'question', question: 2, tieBreak: true, left: NODES },
    ]);
  });

  it('applies the rows of a team in order', () => {
    expect(go({ teamRows: 0b010, platformTeam: YES }).moves).toMatchObject([
      { kind: 'question' },
      { kind: 'team-size', row: 1, supposed: false, left: PODS },
    ]);
    expect(
      go({ candidates: NODES | KERNEL, facts: [YES, NO, NO], teamRows: 0b010 })
        .moves,
    ).toMatchObject([
      { kind: 'question', question: 0 },
      { kind: 'question', question: 1, left: KERNEL },
    ]);
  });

  it('shows a row also when it changes nothing', () => {
    const edition = makeGuidedEdition();
    edition.guidance.teamSizes.rows[1].meshes = ['kernel'];
    expect(
      walk(
        indexGuidance(edition),
        makeSituation({ ...allKnown, teamRows: 0b010 }),
        makeSuppositions(),
      ).moves,
    ).toMatchObject([
      { kind: 'question' },
      { kind: 'team-size', row: 1, left: PODS | NODES },
      { kind: 'ranking' },
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
        { facts: [OPEN, NO, NO], teamRows: -1 },
        { facts: [NO, OPEN, OPEN], team: 0 },
      ).moves,
    ).toMatchObject([
      { kind: 'question', supposed: true },
      { kind: 'team-size', row: 0, supposed: true, left: NODES },
    ]);
    expect(
      go({ priorities: undefined }, { priorities: [1] }).moves,
    ).toMatchObject([
      { kind: 'question', supposed: false },
      { kind: 'priority', row: 1, supposed: true, left: PODS },
    ]);
  });

  it('excludes first whom a supposed need blocks', () => {
    expect(
      go(
        { needs: { declined: SMALL }, facts: [YES, NO, NO] },
        {
          required: TOKENS,
          blocked: [{ question: 1, value: NO, meshes: KERNEL }],
        },
      ).moves,
    ).toMatchObject([
      { kind: 'blocked', question: 1, value: NO, mesh: 2, left: PODS | NODES },
      { kind: 'question', question: 0, supposed: false },
      { kind: 'question', question: 1, supposed: true },
      { kind: 'ranking' },
    ]);
  });

  it('ends with nothing when what is supposed blocks all', () => {
    expect(
      go(
        { candidates: KERNEL },
        { blocked: [{ question: 1, value: NO, meshes: KERNEL }] },
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
    expect(walk(circle, makeSituation(allKnown), makeSuppositions()).left).toBe(
      NODES,
    );
  });
});
