import { SUPPORT_LEVELS } from '../../types';
import { smallRecords } from '../__testUtils__/smallRecords';
import { lintParents } from './parents';

describe('lintParents', () => {
  it('finds nothing where a part is worse than the whole', () => {
    expect(lintParents(smallRecords())).toEqual([]);
  });

  it.each(SUPPORT_LEVELS)('takes a part that is as good: "%s"', level => {
    const records = smallRecords(({ lock, double }) => {
      lock.support.ant[0].level = level;
      double.support.ant[0].level = level;
    });
    expect(lintParents(records)).toEqual([]);
  });

  it('wants a part to be no better than the whole', () => {
    const records = smallRecords(({ lock }) => {
      lock.support.ant[0].level = 'external';
    });
    expect(lintParents(records)).toEqual([
      {
        lint: 'parents',
        file: '2024-01/features/security/lock/double.yaml',
        at: 'support.ant.0.level',
        found: '"basic"',
        expected: 'nothing better than security.lock has: "external"',
      },
    ]);
  });

  it('compares what is claimed for the same releases', () => {
    const withFullSince = (since: string) =>
      smallRecords(({ double }) => {
        double.support.bee = [
          { level: 'partial', until: '1.10', sources: ['book'] },
          { level: 'full', since, sources: ['book'] },
        ];
      });
    expect(lintParents(withFullSince('1.10'))).toEqual([]);
    expect(lintParents(withFullSince('1.9'))).toMatchObject([
      {
        at: 'support.bee.1.level',
        expected: 'nothing better than security.lock has: "partial", "full"',
      },
    ]);
  });

  it('wants nothing claimed about a part where nothing is known of the whole', () => {
    const records = smallRecords(small => {
      delete small.lock.support.ant;
    });
    expect(lintParents(records)).toMatchObject([
      { expected: 'nothing better than security.lock has: no statement' },
    ]);
  });

  it('takes a part that is missing where nothing is known of the whole', () => {
    const records = smallRecords(small => {
      delete small.lock.support.ant;
      small.double.support.ant = [{ level: 'none', sources: ['book'] }];
    });
    expect(lintParents(records)).toEqual([]);
  });
});
