import { makeGuidedEdition } from '../__testUtils__/makeGuidedEdition';
import { makeProfile } from '../__testUtils__/makeProfile';
import { SMALL, TOKENS } from '../__testUtils__/makeSituation';
import { indexGuidance } from './indexGuidance';
import { readNeeds } from './readNeeds';

const edition = makeGuidedEdition();
const index = indexGuidance(edition);

describe('readNeeds', () => {
  it('sorts what is said about features that questions ask for', () => {
    expect(
      readNeeds(
        makeProfile(edition, { required: ['small'], unknown: ['tokens'] }),
        index,
      ),
    ).toEqual({
      required: SMALL,
      uncertain: TOKENS,
      preferred: 0,
      declined: 0,
    });
    expect(
      readNeeds(
        makeProfile(edition, { preferred: ['small'], none: ['tokens'] }),
        index,
      ),
    ).toEqual({
      required: 0,
      uncertain: 0,
      preferred: SMALL,
      declined: TOKENS,
    });
  });

  it('counts a part for the whole when it is needed, and not when it is not', () => {
    const part = 'security.tokens.shared-secret';
    expect(
      readNeeds(makeProfile(edition, { required: [part] }), index).required,
    ).toBe(TOKENS);
    expect(
      readNeeds(makeProfile(edition, { none: [part] }), index).declined,
    ).toBe(0);
  });

  it('passes over names that the edition does not know', () => {
    expect(
      readNeeds(makeProfile(edition, { required: ['tokns'] }), index),
    ).toEqual({ required: 0, uncertain: 0, preferred: 0, declined: 0 });
  });
});
