import { smallRecords } from '../__testUtils__/smallRecords';
import type { CodeEntry } from '../CodeEntry';
import { releaseRecords } from '../__testUtils__/releaseRecords';
import { lintCodes } from './codes';

const ledger = (change: (codes: CodeEntry[]) => void = () => {}) => {
  const record: CodeEntry[] = [
    { code: 'MR0001', problem: 'unknown-feature' },
    { code: 'MR0002', problem: 'malformed-value' },
    { code: 'MR0003', problem: 'contradicting-needs' },
    { code: 'MR0004', problem: 'contradicting-context' },
    { code: 'MR0005', problem: 'source-failed' },
    { code: 'MR0006', problem: 'unconfirmed-need' },
    { code: 'MR0007', problem: 'contradicting-enrolment' },
    { code: 'MR0008', problem: 'partial-enrolment' },
    { code: 'MR0009', problem: 'unbound-object' },
    { code: 'MR0010', problem: 'unread-kind' },
    { code: 'MR0100', feature: 'security.bolt' },
    { code: 'MR0101', feature: 'security.lock' },
    { code: 'MR0102', feature: 'security.lock.double' },
  ];
  change(record);
  return { file: 'codes.yaml', record };
};

describe('lintCodes', () => {
  it('finds nothing where rules and ledger agree, codes of former rules included', () => {
    expect(lintCodes(smallRecords(), ledger())).toEqual([]);
  });

  it('wants a file to be named after its code', () => {
    const records = smallRecords(({ lockRule, doubleRule }) => {
      lockRule.code = 'MR0102';
      lockRule.feature = doubleRule.feature;
    });
    expect(lintCodes(records, ledger())).toEqual([
      {
        lint: 'codes',
        file: '2024-01/rules/MR0101.yaml',
        at: 'code',
        found: 'MR0102',
        expected:
          'the code that the file is named after, or the file 2024-01/rules/MR0102.yaml',
      },
    ]);
  });

  it('wants every code in the ledger', () => {
    const codes = ledger(entries => entries.pop());
    expect(lintCodes(smallRecords(), codes)).toEqual([
      {
        lint: 'codes',
        file: '2024-01/rules/MR0102.yaml',
        at: 'code',
        found: 'MR0102 for the feature security.lock.double',
        expected: 'an entry in codes.yaml',
      },
    ]);
  });

  it('does not let a code be given again to something else', () => {
    const records = smallRecords(({ lockRule }) => {
      lockRule.feature = 'security.key';
    });
    expect(lintCodes(records, ledger())).toMatchObject([
      {
        file: '2024-01/rules/MR0101.yaml',
        found: 'MR0101 for the feature security.key',
        expected:
          'the feature security.lock, to which codes.yaml says it was given',
      },
    ]);
  });

  it.each([
    ['twice', 'MR0101'],
    ['out of order', 'MR0099'],
  ])('wants the ledger to have each code once and in order: %s', (_, code) => {
    const codes = ledger(entries => {
      entries.splice(12, 0, { code, feature: 'security.key' });
    });
    expect(lintCodes(smallRecords(), codes)).toEqual([
      {
        lint: 'codes',
        file: 'codes.yaml',
        at: '12.code',
        found: code,
        expected: 'a code after MR0101, each once and in order',
      },
    ]);
  });

  it('takes a rule about releases that the ledger has', () => {
    const codes = ledger(entries =>
      entries.push({ code: 'MR0601', release: 'past-end-of-life' }),
    );
    expect(lintCodes(releaseRecords(), codes)).toEqual([]);
  });

  it('does not let the code of a rule about releases be given to another', () => {
    const codes = ledger(entries =>
      entries.push({ code: 'MR0601', release: 'not-listed' }),
    );
    expect(lintCodes(releaseRecords(), codes)).toMatchObject([
      {
        file: '2024-01/rules/MR0601.yaml',
        found: 'MR0601 for the release condition past-end-of-life',
        expected:
          'the release condition not-listed, to which codes.yaml says it was given',
      },
    ]);
  });
});
