import { lintPages } from './lintPages';

const built = new Map([
  ['README.md', '# Reference\n'],
  ['rules/MR0101.md', '# MR0101\n'],
]);

describe('lintPages', () => {
  it('finds nothing where the pages are what the knowledge builds', () => {
    expect(lintPages(built, new Map(built))).toEqual([]);
  });

  it.each([
    [
      'other content',
      [...built, ['README.md', '# Changed\n']],
      {
        file: 'docs/reference/README.md',
        found: 'other content than the knowledge builds',
        expected: 'the result of "yarn knowledge:build", checked in',
      },
    ],
    [
      'no file',
      [['README.md', '# Reference\n']],
      {
        file: 'docs/reference/rules/MR0101.md',
        found: 'no such file',
        expected: 'the result of "yarn knowledge:build", checked in',
      },
    ],
    [
      'a file too many',
      [...built, ['rules/MR0100.md', '# MR0100\n']],
      {
        file: 'docs/reference/rules/MR0100.md',
        found: 'a page that nothing builds',
        expected:
          'no such file, the result of "yarn knowledge:build", checked in',
      },
    ],
  ])('finds %s', (_, checkedIn, problem) => {
    expect(lintPages(built, new Map(checkedIn as [string, string][]))).toEqual([
      { lint: 'fresh', at: '', ...problem },
    ]);
  });
});
