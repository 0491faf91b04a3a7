import type { ContextValues, Need } from '../../types';
import { estimateResources } from '../estimateResources';
import { evaluate } from '../evaluate';
import { makeGuidedEdition } from '../testing/makeGuidedEdition';
import { makeProfile } from '../testing/makeProfile';
import { answerQuestions } from './answerQuestions';
import { indexGuidance } from './indexGuidance';
import { readSituation } from './readSituation';
import { NO, OPEN, YES } from './situation';

const edition = makeGuidedEdition();
const index = indexGuidance(edition);

const read = (
  needs: Partial<Record<Need, string[]>>,
  context: Partial<ContextValues> = {},
  resources = estimateResources(edition, { pods: 10, nodes: 2 }),
) => {
  const profile = makeProfile(edition, needs, context);
  return readSituation(
    index,
    answerQuestions(profile, index),
    profile,
    edition.meshes.map(mesh => evaluate(profile, edition, mesh.id)),
    edition,
    resources,
  );
};

describe('readSituation', () => {
  it('leaves out who is blocked', () => {
    expect(read({ required: ['small'] }).candidates).toBe(0b110);
    expect(read({ required: ['small', 'tokens'] }).candidates).toBe(0b010);
  });

  it('knows whom the need behind an open answer would block', () => {
    expect(read({}).effects).toEqual([[], [0b100], [], [], []]);
    expect(read({ none: ['tokens'] }).effects[1]).toEqual([]);
    expect(read({ required: ['traffic.limits'] }).effects[1]).toEqual([0]);
  });

  it('turns answers into codes', () => {
    expect(read({}, { newCluster: true, platformTeam: false }).answers).toEqual(
      [YES, OPEN, NO, OPEN, NO],
    );
  });

  it.each([
    [2, 0b001],
    [5, 0],
    [40, 0b010],
  ])('finds the rows for a team of %i', (teamSize, rows) => {
    expect(read({}, { teamSize }).teamRows).toBe(rows);
  });

  it('does not take what is not known for a row, an answer or a list', () => {
    expect(read({})).toMatchObject({
      teamRows: -1,
      platformTeam: OPEN,
      priorities: undefined,
    });
  });

  it('passes over priorities that the table does not have', () => {
    expect(
      read({}, { priorities: ['speed', 'beauty', 'cost'] }).priorities,
    ).toEqual([1, 0]);
  });

  it('ranks a mesh without an estimate last', () => {
    expect(read({}).ranking).toEqual([1, 2, 0]);
    expect(
      read({}, {}, estimateResources(edition, { pods: 1, nodes: 9 })).ranking,
    ).toEqual([0, 1, 2]);
    expect(
      read({}, {}, estimateResources(edition, { pods: 1, nodes: 1 }).slice(1))
        .ranking,
    ).toEqual([0, 2, 1]);
  });
});
