import { smallRecords } from '../__testUtils__/smallRecords';
import { releaseRecords } from '../__testUtils__/releaseRecords';
import { lintRules } from './rules';

describe('lintRules', () => {
  it('finds nothing where everything has its one rule', () => {
    expect(lintRules(smallRecords())).toEqual([]);
  });

  it('wants one rule for each feature, neither none nor two', () => {
    const records = smallRecords(({ doubleRule }) => {
      doubleRule.feature = 'security.lock';
    });
    expect(lintRules(records)).toEqual([
      {
        lint: 'rules',
        file: '2024-01/features/security/lock.yaml',
        at: '',
        found: 'MR0101 and MR0102',
        expected: 'exactly one rule for security.lock',
      },
      {
        lint: 'rules',
        file: '2024-01/features/security/lock/double.yaml',
        at: '',
        found: 'no rule',
        expected: 'exactly one rule for security.lock.double',
      },
    ]);
  });

  it('wants one rule for each kind of problem', () => {
    const records = smallRecords(({ unknownFeatureRule }) => {
      unknownFeatureRule.problem = 'source-failed';
    });
    expect(lintRules(records)).toMatchObject([
      {
        file: '2024-01/rules',
        found: 'no rule',
        expected: 'exactly one rule for the problem unknown-feature',
      },
      {
        found: 'MR0001 and MR0005',
        expected: 'exactly one rule for the problem source-failed',
      },
    ]);
  });

  it('wants a rule to answer a feature that exists', () => {
    const records = smallRecords(small => {
      small.features.pop();
    });
    expect(lintRules(records)).toMatchObject([
      {
        file: '2024-01/rules/MR0102.yaml',
        at: 'feature',
        found: '"security.lock.double"',
      },
    ]);
  });

  it('wants an exception to apply somewhere, once', () => {
    const records = smallRecords(({ lockRule }) => {
      const [exception] = lockRule.exceptions;
      lockRule.exceptions.push(
        { ...exception, meshes: ['ant', 'bee'] },
        { ...exception, meshes: ['bee'], support: 'none' },
      );
    });
    expect(lintRules(records)).toMatchObject([
      {
        file: '2024-01/rules/MR0101.yaml',
        at: 'exceptions.1',
        found: '"full" on ant again',
      },
      {
        at: 'exceptions.2',
        found: '"none" on bee, which the edition claims nowhere',
      },
    ]);
  });

  it('takes one rule for what can be wrong with a release, or none', () => {
    expect(lintRules(releaseRecords())).toEqual([]);
  });

  it('wants no two rules for the same thing that can be wrong with a release', () => {
    const records = releaseRecords((rule, { rules }) => {
      rules.push({
        file: '2024-01/rules/MR0602.yaml',
        record: { ...rule, code: 'MR0602' },
      });
    });
    expect(lintRules(records)).toEqual([
      {
        lint: 'rules',
        file: '2024-01/rules',
        at: '',
        found: 'MR0601 and MR0602',
        expected: 'at most one rule for releases that are past-end-of-life',
      },
    ]);
  });
});
