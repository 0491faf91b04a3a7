import { smallRecords } from '../__testUtils__/smallRecords';
import { lintNotes } from './notes';

describe('lintNotes', () => {
  it('finds nothing where every limit is named', () => {
    expect(lintNotes(smallRecords())).toEqual([]);
  });

  it.each(['basic', 'partial', 'external'] as const)(
    'wants a note on "%s"',
    level => {
      const records = smallRecords(({ double }) => {
        double.support.ant = [{ level, sources: ['book'] }];
      });
      expect(lintNotes(records)).toEqual([
        {
          lint: 'notes',
          file: '2024-01/features/security/lock/double.yaml',
          at: 'support.ant.0.note',
          found: 'nothing',
          expected: `a sentence that says what "${level}" leaves out`,
        },
      ]);
    },
  );

  it.each(['full', 'none'] as const)('wants none on "%s"', level => {
    const records = smallRecords(({ double }) => {
      double.support.ant = [{ level, sources: ['book'] }];
    });
    expect(lintNotes(records)).toEqual([]);
  });
});
