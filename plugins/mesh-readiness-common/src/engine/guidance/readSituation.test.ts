import type { ContextValues, Need } from '../../types';
import { estimateResources } from '../estimateResources';
import { evaluate } from '../evaluate';
import { makeGuidedEdition } from '../__testUtils__/makeGuidedEdition';
import { makeProfile } from '../__testUtils__/makeProfile';
import { KERNEL, PODS } from '../__testUtils__/makeSituation';
import { answerQuestions } from './answerQuestions';
import { indexGuidance } from './indexGuidance';
import { readNeeds } from './readNeeds';
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
  const bits = readNeeds(profile, index);
  return readSituation(
    index,
    bits,
    answerQuestions(profile, bits, index),
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
    expect(read({}).blocks).toEqual([KERNEL, 0]);
    expect(read({ none: ['tokens'] }).blocks).toEqual([0, 0]);
    expect(read({ required: ['traffic.limits'] }).blocks).toEqual([0, 0]);
    expect(read({ unknown: ['small'] }).blocks).toEqual([KERNEL, PODS]);
  });

  it('turns what is known of the surroundings into codes', () => {
    expect(read({}, { newCluster: true, platformTeam: false })).toMatchObject({
      facts: [YES, OPEN, NO],
      platformTeam: NO,
    });
    expect(read({}, { priorities: ['speed'] }).facts).toEqual([
      OPEN,
      YES,
      OPEN,
    ]);
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
