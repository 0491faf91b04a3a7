import type { ContextValues, Need } from '../../types';
import { estimateResources } from '../estimateResources';
import { evaluate } from '../evaluate';
import { makeGuidedEdition } from '../__testUtils__/makeGuidedEdition';
import { makeProfile } from '../__testUtils__/makeProfile';
import { KERNEL, PODS, TOKENS } from '../__testUtils__/makeSituation';
import { answerQuestions } from './answerQuestions';
import { indexGuidance } from './indexGuidance';
import { readNeeds } from './readNeeds';
import { readSituation } from './readSituation';
import { NO, OPEN, YES } from './situation';

const now = '2026-11-22T08:00:00.000Z';
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
    edition.meshes.map(mesh => evaluate(profile, edition, mesh.id, { now })),
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
      tables: { platformTeam: NO },
    });
    expect(read({}, { priorities: ['speed'] }).facts).toEqual([
      OPEN,
      YES,
      OPEN,
    ]);
  });

  it('keeps what is said about needs only where a question is open', () => {
    expect(read({ required: ['small'], preferred: ['tokens'] })).toMatchObject({
      answers: [OPEN, YES, YES, OPEN, OPEN],
      undecided: 0,
      needs: { required: 0, preferred: 0 },
    });
    expect(
      read({
        unknown: ['tokens'],
        preferred: ['security.tokens.shared-secret'],
        required: ['small'],
      }),
    ).toMatchObject({
      undecided: TOKENS,
      needs: { required: 0, uncertain: TOKENS, preferred: TOKENS },
    });
  });
});
