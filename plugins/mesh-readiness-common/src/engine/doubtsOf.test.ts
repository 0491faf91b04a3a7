import type { Doubt, SupportStatement } from '../types';
import { doubtsOf } from './doubtsOf';

const note = 'Nobody looked it up.';
const conflict = 'Another page says two.';

describe('doubtsOf', () => {
  it.each<[Partial<SupportStatement>, Doubt[] | undefined]>([
    [{}, undefined],
    [{ verification: 'verified', verificationNote: note }, undefined],
    [{ verification: 'unverified' }, [{ kind: 'unverified' }]],
    [
      { verification: 'inferred', verificationNote: note },
      [{ kind: 'inferred', text: note }],
    ],
    [{ conflict }, [{ kind: 'contradicted', text: conflict }]],
    [
      { verification: 'secondary', verificationNote: note, conflict },
      [
        { kind: 'secondary', text: note },
        { kind: 'contradicted', text: conflict },
      ],
    ],
  ])('finds in %j the doubts %j', (statement, doubts) => {
    expect(doubtsOf({ level: 'full', sources: [], ...statement })).toEqual(
      doubts,
    );
  });

  it('has no doubt where nothing is claimed', () => {
    expect(doubtsOf(undefined)).toBeUndefined();
  });
});
