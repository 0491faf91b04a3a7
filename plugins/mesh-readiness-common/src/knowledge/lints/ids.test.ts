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
      delete small.corrections;
      delete small.guidance.noMesh;
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

  it('wants each id once in every list', () => {
    const twice = <T>(list: T[] | undefined) => list!.push(list![0]);
    const records = smallRecords(({ ant, guidance, figures, corrections }) => {
      twice(ant.distributions);
      twice(ant.constraints);
      twice(guidance.principles);
      twice(guidance.advice);
      twice(figures!.record);
      twice(corrections!.record);
    });
    expect(
      lintIds(records).map(({ file, at, found }) => `${file} ${at} ${found}`),
    ).toEqual([
      '2024-01/meshes/ant.yaml distributions.1.id "open-source" again',
      '2024-01/meshes/ant.yaml constraints.1.id "port" again',
      '2024-01/figures.yaml 1.id "weight" again',
      '2024-01/corrections.yaml 1.id "one-key" again',
      '2024-01/guidance/principles.yaml 1.id "r0" again',
      '2024-01/guidance/advice.yaml 1.id "neighbour" again',
    ]);
  });

  it('wants figures, corrections and the case for no mesh to speak of what exists', () => {
    const records = smallRecords(({ guidance, figures, corrections }) => {
      figures!.record[0].meshes = ['wasp'];
      corrections!.record[0].meshes = ['bee', 'wasp'];
      corrections!.record[0].features = ['security.window'];
      guidance.noMesh!.neededFor = ['security.lock', 'security.roof'];
    });
    expect(lintIds(records)).toMatchObject([
      { file: '2024-01/figures.yaml', at: '0.meshes.0', found: '"wasp"' },
      { file: '2024-01/corrections.yaml', at: '0.meshes.1', found: '"wasp"' },
      {
        file: '2024-01/corrections.yaml',
        at: '0.features.0',
        found: '"security.window"',
      },
      {
        file: '2024-01/guidance/noMesh.yaml',
        at: 'neededFor.1',
        found: '"security.roof"',
      },
    ]);
  });

  it('finds nothing in an edition without figures, corrections and a case for no mesh', () => {
    const records = smallRecords(small => {
      delete small.figures;
      delete small.corrections;
      delete small.guidance.noMesh;
      delete small.guidance.principles;
      delete small.guidance.advice;
      delete small.ant.constraints;
      delete small.ant.distributions;
    });
    expect(lintIds(records)).toEqual([]);
  });

  it('wants a step to be for features and from meshes that exist', () => {
    const records = smallRecords(({ ant }) => {
      ant.migration![0].onlyFor = ['security.lock', 'security.lok'];
      ant.migration![0].from = ['wasp', 'bee'];
    });
    expect(lintIds(records)).toEqual([
      {
        lint: 'ids',
        file: '2024-01/meshes/ant.yaml',
        at: 'migration.0.onlyFor.1',
        found: '"security.lok"',
        expected: 'the id of a feature',
      },
      {
        lint: 'ids',
        file: '2024-01/meshes/ant.yaml',
        at: 'migration.0.from.0',
        found: '"wasp"',
        expected: 'one of ant, bee',
      },
    ]);
  });
});
