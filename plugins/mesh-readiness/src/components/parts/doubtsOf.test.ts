import { doubtsOf } from './doubtsOf';

describe('doubtsOf', () => {
  it.each([
    ['nothing of what was verified', {}, []],
    [
      'nothing of what was verified and says how',
      { verification: 'verified', verificationNote: 'Seen in the code.' },
      [],
    ],
    [
      'how it was checked, then what disagrees',
      {
        verification: 'inferred',
        verificationNote: 'From the code.',
        conflict: 'The guide says no.',
      },
      [
        { kind: 'inferred', text: 'From the code.' },
        { kind: 'contradicted', text: 'The guide says no.' },
      ],
    ],
    [
      'that it was not checked, without more to say',
      { verification: 'unverified' },
      [{ kind: 'unverified', text: undefined }],
    ],
  ] as const)('says %s', (_, record, doubts) => {
    expect(doubtsOf(record)).toEqual(doubts);
  });
});
