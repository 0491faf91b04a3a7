import { smallFiles } from './__testUtils__/smallFiles';
import { lintEdition } from './lintEdition';
import type { CodeEntry } from './CodeEntry';
import type { Located } from './EditionRecords';

const codes: Located<CodeEntry[]> = {
  file: 'codes.yaml',
  record: [
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
    { code: 'MR0101', feature: 'security.lock' },
    { code: 'MR0102', feature: 'security.lock.double' },
  ],
};

const spoilt = (path: string, change: (data: any) => void) => {
  const files = smallFiles();
  change(files.find(file => file.path === `2024-01/${path}`)!.data);
  return files;
};

describe('lintEdition', () => {
  it('finds nothing in an edition that is in order', () => {
    expect(lintEdition(smallFiles(), codes)).toEqual([]);
  });

  it('stops at the schema, because the other lints need records', () => {
    const files = spoilt('features/security/lock.yaml', lock => {
      lock.support.ant[0].level = 'complete';
      lock.aliases.push('double-lock');
    });
    expect(lintEdition(files, codes).map(({ lint }) => lint)).toEqual([
      'schema',
    ]);
  });

  it.each([
    ['ids', 'edition.yaml', (d: any) => d.meshes.pop()],
    [
      'versions',
      'meshes/bee.yaml',
      (d: any) => (d.releases[1].version = '1.8'),
    ],
    [
      'notes',
      'features/security/lock/double.yaml',
      (d: any) => delete d.support.ant[0].note,
    ],
    ['sources', 'sources.yaml', (d: any) => delete d[0].url],
    [
      'overlap',
      'features/security/lock.yaml',
      (d: any) => delete d.support.bee[1].since,
    ],
    [
      'parents',
      'features/security/lock.yaml',
      (d: any) => (d.support.ant[0].level = 'none'),
    ],
    ['codes', 'rules/MR0102.yaml', (d: any) => (d.code = 'MR0103')],
    ['rules', 'rules/MR0102.yaml', (d: any) => (d.feature = 'security.lock')],
    ['examples', 'rules/MR0102.yaml', (d: any) => d.examples.pop()],
    ['texts', 'rules/MR0102.yaml', (d: any) => (d.title = 'Locked!')],
    ['flowchart', 'guidance/flowchart.yaml', (d: any) => (d.start = 'hurry')],
    ['tables', 'guidance/resources.yaml', (d: any) => (d.baseline = 'wasp')],
    ['comparison', 'meshes/bee.yaml', (d: any) => (d.depth = [])],
  ])('runs the lint %s', (lint, path, change) => {
    const found = lintEdition(spoilt(path, change), codes);
    expect(found.map(problem => problem.lint)).toContain(lint);
  });
});
