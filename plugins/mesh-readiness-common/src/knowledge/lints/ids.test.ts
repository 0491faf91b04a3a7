import { smallRecords } from '../__testUtils__/smallRecords';
import { lintIds } from './ids';

describe('lintIds', () => {
  it('finds nothing where ids, paths and names agree', () => {
    expect(lintIds(smallRecords())).toEqual([]);
  });

  it('wants an edition to be named after its folder', () => {
    const records = smallRecords(({ head }) => {
      head.record.id = '2024-02';
    });
    expect(lintIds(records)).toEqual([
      {
        lint: 'ids',
        file: '2024-01/edition.yaml',
        at: 'id',
        found: '"2024-02"',
        expected: 'the name of its folder, "2024-01"',
      },
    ]);
  });

  it.each([
    ['misses one', ['ant'], 'ant'],
    ['has one twice', ['ant', 'ant', 'bee'], 'ant, ant, bee'],
    ['has one without a file', ['ant', 'bee', 'wasp'], 'ant, bee, wasp'],
  ])('wants each mesh in the head once: the list %s', (_, meshes, found) => {
    const records = smallRecords(({ head }) => {
      head.record.meshes = meshes;
    });
    expect(lintIds(records)).toEqual([
      {
        lint: 'ids',
        file: '2024-01/edition.yaml',
        at: 'meshes',
        found,
        expected: 'each mesh that has a file, once: ant, bee',
      },
    ]);
  });

  it('wants the path of a feature to spell its id', () => {
    const records = smallRecords(({ double }) => {
      double.id = 'security.lock.triple';
    });
    expect(lintIds(records)).toEqual([
      {
        lint: 'ids',
        file: '2024-01/features/security/lock/double.yaml',
        at: 'id',
        found: '"security.lock.triple"',
        expected:
          'the id that its path spells, or the file 2024-01/features/security/lock/triple.yaml',
      },
    ]);
  });

  it('wants the path of a mesh to spell its id', () => {
    const records = smallRecords(small => {
      small.meshes[1].file = '2024-01/meshes/wasp.yaml';
    });
    expect(lintIds(records)).toMatchObject([
      { file: '2024-01/meshes/wasp.yaml', found: '"bee"' },
    ]);
  });

  it('wants the area of a feature to exist', () => {
    const records = smallRecords(({ guidance }) => {
      guidance.areas[0].id = 'traffic';
    });
    expect(lintIds(records)).toMatchObject([
      { found: 'the area "security"', expected: 'one of traffic' },
      { found: 'the area "security"', expected: 'one of traffic' },
    ]);
  });

  it('wants a sub-feature to have a parent', () => {
    const records = smallRecords(small => {
      small.features = small.features.filter(
        ({ record }) => record.id !== 'security.lock',
      );
    });
    expect(lintIds(records)).toMatchObject([
      {
        file: '2024-01/features/security/lock/double.yaml',
        found: 'no feature "security.lock"',
      },
    ]);
  });

  it('wants an alias to stand for one feature', () => {
    const records = smallRecords(({ double }) => {
      double.aliases = ['double-lock', 'lock'];
    });
    expect(lintIds(records)).toMatchObject([
      {
        file: '2024-01/features/security/lock.yaml',
        at: 'aliases.0',
        found: '"lock", which security.lock.double has already',
      },
      {
        file: '2024-01/features/security/lock/double.yaml',
        at: 'aliases.1',
        found: '"lock", which security.lock has already',
      },
    ]);
  });

  it('wants an alias once', () => {
    const records = smallRecords(({ double }) => {
      double.aliases = ['double-lock', 'double-lock'];
    });
    expect(lintIds(records)).toMatchObject([
      {
        at: 'aliases.1',
        found: '"double-lock", which security.lock.double has already',
      },
    ]);
  });

  it('wants support to be claimed for meshes and components that exist', () => {
    const records = smallRecords(({ lock }) => {
      lock.support.wasp = [{ level: 'none', sources: ['book'] }];
      lock.support.ant[0].requires = ['gate', 'moat'];
    });
    expect(lintIds(records)).toEqual([
      {
        lint: 'ids',
        file: '2024-01/features/security/lock.yaml',
        at: 'support.ant.0.requires',
        found: '"moat"',
        expected: 'a component of ant',
      },
      {
        lint: 'ids',
        file: '2024-01/features/security/lock.yaml',
        at: 'support.wasp',
        found: '"wasp"',
        expected: 'one of ant, bee',
      },
    ]);
  });
});
