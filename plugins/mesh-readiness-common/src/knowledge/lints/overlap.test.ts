import type { SupportStatement } from '../../types';
import { smallRecords } from '../__testUtils__/smallRecords';
import { lintOverlap, overlap } from './overlap';

const statement = (
  interval: Pick<
    SupportStatement,
    'since' | 'until' | 'distribution' | 'kubernetes'
  >,
): SupportStatement => ({ level: 'full', sources: ['book'], ...interval });

describe('overlap', () => {
  it.each([
    ['both without bounds', {}, {}, true],
    ['one inside the other', { since: '1.2', until: '1.10' }, {}, true],
    [
      'one starts before the other ends',
      { until: '1.10' },
      { since: '1.9' },
      true,
    ],
    [
      'one starts where the other ends',
      { until: '1.9' },
      { since: '1.9' },
      false,
    ],
    ['apart', { until: '1.9' }, { since: '1.10' }, false],
    [
      'different distributions',
      { distribution: 'enterprise' },
      { distribution: 'open-source' },
      false,
    ],
    [
      'a distribution and all of them',
      { distribution: 'enterprise' },
      {},
      true,
    ],
    [
      'versions of Kubernetes that follow each other',
      { kubernetes: { to: '1.32' } },
      { kubernetes: { from: '1.33' } },
      false,
    ],
    [
      'versions of Kubernetes with one in common',
      { kubernetes: { from: '1.30', to: '1.33' } },
      { kubernetes: { from: '1.33' } },
      true,
    ],
    [
      'a patch of the last version',
      { kubernetes: { to: '1.32' } },
      { kubernetes: { from: '1.32.4' } },
      true,
    ],
    [
      'some versions of Kubernetes and all of them',
      { kubernetes: { from: '1.33' } },
      {},
      true,
    ],
  ] as const)('%s', (_, a, b, expected) => {
    expect(overlap(statement(a), statement(b))).toBe(expected);
    expect(overlap(statement(b), statement(a))).toBe(expected);
  });
});

describe('lintOverlap', () => {
  it('finds nothing where one statement starts as the other ends', () => {
    expect(lintOverlap(smallRecords())).toEqual([]);
  });

  it('wants one statement for each release', () => {
    const records = smallRecords(({ lock }) => {
      lock.support.bee[1].since = '1.9.4';
    });
    expect(lintOverlap(records)).toEqual([
      {
        lint: 'overlap',
        file: '2024-01/features/security/lock.yaml',
        at: 'support.bee.1',
        found: 'releases that statement 0 speaks of as well',
        expected: 'one statement for each release and distribution',
      },
    ]);
  });

  it('lets one for some versions of Kubernetes stand beside one for all', () => {
    const records = smallRecords(({ lock }) => {
      lock.support.bee.push(
        { level: 'none', kubernetes: { to: '1.32' }, sources: ['book'] },
        { level: 'full', kubernetes: { from: '1.33' }, sources: ['book'] },
      );
    });
    expect(lintOverlap(records)).toEqual([]);
  });

  it('wants one statement for each version of Kubernetes', () => {
    const records = smallRecords(({ lock }) => {
      lock.support.bee.push(
        { level: 'none', kubernetes: { to: '1.33' }, sources: ['book'] },
        { level: 'full', kubernetes: { from: '1.33' }, sources: ['book'] },
      );
    });
    expect(lintOverlap(records)).toMatchObject([
      {
        at: 'support.bee.3',
        found: 'releases that statement 2 speaks of as well',
        expected:
          'one statement for each release, distribution and version of Kubernetes',
      },
    ]);
  });
});
