import { smallRecords } from '../__testUtils__/smallRecords';
import { lintVersions } from './versions';

describe('lintVersions', () => {
  it('finds nothing where time runs forward, and knows that 1.10 comes after 1.9', () => {
    expect(lintVersions(smallRecords())).toEqual([]);
  });

  it('wants an interval to end after it starts', () => {
    const records = smallRecords(({ lock }) => {
      lock.support.bee[0].until = '1.9';
    });
    expect(lintVersions(records)).toEqual([
      {
        lint: 'versions',
        file: '2024-01/features/security/lock.yaml',
        at: 'support.bee.0.until',
        found: '"1.9"',
        expected: 'a version after "1.9"',
      },
    ]);
  });

  it.each([
    ['1.9', '1.10', []],
    [
      '1.10',
      '1.9',
      [
        {
          lint: 'versions',
          file: '2024-01/meshes/ant.yaml',
          at: 'migration.0.until',
          found: '"1.9"',
          expected: 'a version after "1.10"',
        },
      ],
    ],
  ])('looks at a migration step from %s until %s', (since, until, expected) => {
    const records = smallRecords(({ ant }) => {
      ant.migration = [
        {
          text: 'Move in.',
          actor: 'service-team',
          effortHours: 1,
          since,
          until,
          sources: ['book'],
        },
      ];
    });
    expect(lintVersions(records)).toEqual(expected);
  });

  it('wants the oldest release first', () => {
    const records = smallRecords(({ ant }) => {
      ant.releases.reverse();
    });
    expect(lintVersions(records)).toEqual([
      {
        lint: 'versions',
        file: '2024-01/meshes/ant.yaml',
        at: 'releases.1.version',
        found: '"1.9"',
        expected: 'a version after "1.10"',
      },
    ]);
  });

  it('lists the releases of each distribution apart', () => {
    const records = smallRecords(({ ant }) => {
      ant.releases.push({
        version: '1.9',
        distribution: 'enterprise',
        sources: ['book'],
      });
    });
    expect(lintVersions(records)).toEqual([]);
  });

  it('wants a release to end after its day, and its Kubernetes versions in order', () => {
    const records = smallRecords(({ bee }) => {
      bee.releases[0].endOfLife = '2023-12-31';
      bee.releases[0].kubernetes = { from: '1.30', to: '1.4' };
    });
    expect(lintVersions(records)).toMatchObject([
      {
        file: '2024-01/meshes/bee.yaml',
        at: 'releases.0.endOfLife',
        found: '2023-12-31',
        expected: 'a day after 2024-01-01',
      },
      {
        at: 'releases.0.kubernetes.to',
        found: '"1.4"',
        expected: '"1.30" or a version after it',
      },
    ]);
  });

  it.each([
    [{}, 'kubernetes', 'neither "from" nor "to"'],
    [{ from: '1.33', to: '1.32' }, 'kubernetes.to', '"1.32"'],
  ])(
    'wants the versions of Kubernetes %j to be some',
    (kubernetes, at, found) => {
      const records = smallRecords(({ lock }) => {
        lock.support.bee[1].kubernetes = kubernetes;
      });
      expect(lintVersions(records)).toMatchObject([
        {
          file: '2024-01/features/security/lock.yaml',
          at: `support.bee.1.${at}`,
          found,
        },
      ]);
    },
  );

  it.each([{ from: '1.33' }, { to: '1.9' }, { from: '1.9', to: '1.10' }])(
    'takes the versions of Kubernetes %j',
    kubernetes => {
      const records = smallRecords(({ lock }) => {
        lock.support.bee[1].kubernetes = kubernetes;
      });
      expect(lintVersions(records)).toEqual([]);
    },
  );
});
