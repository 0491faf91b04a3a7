import type { Need, NoMesh } from '../../types';
import { makeEdition, makeGuidance } from '../__testUtils__/makeEdition';
import { makeProfile } from '../__testUtils__/makeProfile';
import { adviseNoMesh } from './adviseNoMesh';
import { indexGuidance } from './indexGuidance';

const noMesh: NoMesh = {
  text: 'Is a mesh needed?',
  neededFor: ['security.tokens', 'traffic.limits'],
  because: 'It costs more than it gives.',
  instead: ['A gateway'],
  sources: ['opinion'],
};
const edition = makeEdition({ guidance: makeGuidance({ noMesh }) });

const adviceFor = (
  needs: Partial<Record<Need, string[]>>,
  within = edition,
  isKnown = true,
) =>
  adviseNoMesh(
    { ...makeProfile(within, needs), known: isKnown },
    indexGuidance(within),
  );

describe('adviseNoMesh', () => {
  it('says why, what does instead, and who says so', () => {
    expect(adviceFor({ required: ['small'], none: ['tokens'] })).toEqual({
      because: 'It costs more than it gives.',
      instead: ['A gateway'],
      sources: ['opinion'],
    });
  });

  it.each<[string, Partial<Record<Need, string[]>>]>([
    ['requires what a mesh is needed for', { required: ['tokens'] }],
    ['prefers it', { preferred: ['traffic.limits'] }],
    ['may need it', { required: ['small'], unknown: ['tokens'] }],
    ['needs a part of it', { required: ['security.tokens.shared-secret'] }],
    ['needs something under a name that is not known', { required: ['tokns'] }],
  ])('says nothing to a service that %s', (_, needs) => {
    expect(adviceFor(needs)).toBeUndefined();
  });

  it('says nothing to a service of which the needs are not known', () => {
    expect(adviceFor({}, edition, false)).toBeUndefined();
  });

  it('says nothing where the edition does not', () => {
    expect(adviceFor({ required: ['small'] }, makeEdition())).toBeUndefined();
  });
});
