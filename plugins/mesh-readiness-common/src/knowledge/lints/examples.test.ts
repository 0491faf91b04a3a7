import { smallRecords } from '../__testUtils__/smallRecords';
import { releaseRecords } from '../__testUtils__/releaseRecords';
import { lintExamples } from './examples';

describe('lintExamples', () => {
  it('finds nothing where each rule shows a good and a bad case', () => {
    expect(lintExamples(smallRecords())).toEqual([]);
  });

  it('wants a bad case of a rule that can give one, be it for a component alone', () => {
    const records = smallRecords(({ lock, lockRule }) => {
      lockRule.examples.pop();
      lock.support.bee.shift();
    });
    expect(lintExamples(records)).toEqual([
      {
        lint: 'examples',
        file: '2024-01/rules/MR0101.yaml',
        at: 'examples',
        found: 'only ok',
        expected:
          'an example that is neither "ok" nor "info", which the rule can give',
      },
    ]);
  });

  it('wants no bad case of a rule that cannot give one', () => {
    const records = smallRecords(({ lock, lockRule }) => {
      lockRule.examples.pop();
      lock.support.bee.shift();
      delete lock.support.ant[0].requires;
    });
    expect(lintExamples(records)).toEqual([]);
  });

  it('wants a good case of a rule that can give one', () => {
    const records = smallRecords(({ doubleRule }) => {
      doubleRule.examples.shift();
    });
    expect(lintExamples(records)).toMatchObject([
      {
        file: '2024-01/rules/MR0102.yaml',
        found: 'only unknown',
        expected:
          'an example with the level "ok" or "info", which the rule can give',
      },
    ]);
  });

  it('wants no good case of a rule that cannot give one', () => {
    const records = smallRecords(({ double, doubleRule }) => {
      double.support = {};
      doubleRule.examples.shift();
    });
    expect(lintExamples(records)).toEqual([]);
  });

  it('wants an example to be about what its rule answers', () => {
    const records = smallRecords(({ lockRule }) => {
      lockRule.examples[0].requires = ['double-lock'];
      lockRule.examples[0].mesh = 'wasp';
      lockRule.examples[1].problem = { written: 'lok' };
    });
    expect(lintExamples(records)).toMatchObject([
      {
        at: 'examples.0.requires',
        found: 'double-lock',
        expected: 'a need for security.lock or one of its aliases',
      },
      {
        at: 'examples.0.mesh',
        found: '"wasp"',
        expected: 'one of ant, bee',
      },
      { at: 'examples.1.problem', found: 'a problem' },
    ]);
  });

  it('wants the example of a problem to have its values, its level and nothing else', () => {
    const records = smallRecords(({ unknownFeatureRule }) => {
      unknownFeatureRule.examples[0] = {
        name: 'A name that nobody knows',
        problem: { written: 'lok', place: 'component:default/orders' },
        mesh: 'bee',
        level: 'error',
        says: 'lok',
      };
    });
    expect(lintExamples(records)).toMatchObject([
      {
        file: '2024-01/rules/MR0001.yaml',
        at: 'examples.0.problem',
        found: 'place, written',
        expected: 'values for suggestions, where, written',
      },
      { at: 'examples.0.level', found: '"error"' },
      { at: 'examples.0', found: 'a need or a mesh' },
    ]);
  });

  it('takes a rule about releases that shows one it speaks about and one that is in order', () => {
    expect(lintExamples(releaseRecords())).toEqual([]);
  });

  it('wants a release that the rule speaks about', () => {
    const records = releaseRecords(rule => {
      rule.examples.shift();
    });
    expect(lintExamples(records)).toEqual([
      {
        lint: 'examples',
        file: '2024-01/rules/MR0601.yaml',
        at: 'examples',
        found: 'only releases that are in order',
        expected: 'a release that the rule speaks about',
      },
    ]);
  });

  it('wants a release that is in order', () => {
    const records = releaseRecords(rule => {
      rule.examples.pop();
    });
    expect(lintExamples(records)).toMatchObject([
      { at: 'examples', found: 'only releases that the rule speaks about' },
    ]);
  });

  it('wants the example of a release to have what its rule looks at, its level and nothing else', () => {
    const records = releaseRecords(rule => {
      rule.examples[0] = {
        ...rule.examples[0],
        mesh: 'wasp',
        release: undefined,
        on: undefined,
        requires: ['lock'],
        level: 'info',
      };
      rule.examples[1].level = 'warning';
    });
    expect(lintExamples(records)).toMatchObject([
      { at: 'examples.0.mesh', found: '"wasp"' },
      {
        at: 'examples.0.release',
        found: 'nothing',
        expected: 'the release that is installed',
      },
      { at: 'examples.0.on', expected: 'the day it is looked at' },
      { at: 'examples.0', found: 'a need' },
      {
        at: 'examples.0.level',
        found: '"info"',
        expected: '"warning", the only level of the rule',
      },
      {
        at: 'examples.1.level',
        found: '"warning"',
        expected: '"ok", because the rule says nothing',
      },
    ]);
  });

  it('wants a need where a rule compares the answers of releases', () => {
    const records = releaseRecords(rule => {
      rule.condition = 'answered-by-newer-release';
      rule.examples[0].requires = ['lock'];
    });
    expect(lintExamples(records)).toMatchObject([
      {
        at: 'examples.1',
        found: 'no need',
        expected: 'a release and a need, because the rule compares answers',
      },
    ]);
  });

  it('wants the version of the cluster where a rule looks at it', () => {
    const records = releaseRecords(rule => {
      rule.condition = 'kubernetes-unsupported';
      rule.examples[0].kubernetesVersion = '1.40';
    });
    expect(lintExamples(records)).toMatchObject([
      {
        at: 'examples.1.kubernetesVersion',
        found: 'nothing',
        expected: 'the Kubernetes version of the cluster',
      },
    ]);
  });
});
