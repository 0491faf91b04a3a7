import type { SupportStatement } from '../../types';
import { smallRecords, type SmallRecords } from '../__testUtils__/smallRecords';
import { claimsOf } from './claimsOf';

const claims = (change?: (records: SmallRecords) => void) => {
  const records = smallRecords(change);
  const double = records.features.find(
    ({ record }) => record.id === 'security.lock.double',
  )!.record;
  return claimsOf(double, records).map(({ mesh, support }) => [mesh, support]);
};

describe('claimsOf', () => {
  it('answers unknown where nothing is claimed', () => {
    expect(claims()).toEqual([
      ['ant', 'basic'],
      ['bee', 'unknown'],
    ]);
  });

  it('answers none where nothing is claimed and the parent is none', () => {
    expect(
      claims(({ lock }) => {
        lock.support.bee = [{ level: 'none', sources: ['book'] }];
      }),
    ).toEqual([
      ['ant', 'basic'],
      ['bee', 'none'],
    ]);
  });

  it('answers with the statement of the parent that rules it out', () => {
    const none = { level: 'none', note: 'It has no lock.', sources: ['book'] };
    const records = smallRecords(({ lock }) => {
      lock.support.bee = [none as SupportStatement];
    });
    const double = records.features.find(
      ({ record }) => record.id === 'security.lock.double',
    )!.record;
    expect(claimsOf(double, records)[1].statement).toEqual(none);
  });

  it('answers with every statement', () => {
    expect(
      claims(({ double }) => {
        double.support.bee = [
          { level: 'none', until: '1.10', sources: ['book'] },
          { level: 'full', since: '1.10', sources: ['book'] },
        ];
      }),
    ).toEqual([
      ['ant', 'basic'],
      ['bee', 'none'],
      ['bee', 'full'],
    ]);
  });
});
