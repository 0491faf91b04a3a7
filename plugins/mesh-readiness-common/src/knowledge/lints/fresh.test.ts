import { smallFiles } from '../__testUtils__/smallFiles';
import { assembleEdition } from '../assembleEdition';
import { formatEdition } from '../formatEdition';
import { lintFresh } from './fresh';

const edition = assembleEdition(smallFiles()).edition!;

describe('lintFresh', () => {
  it('finds nothing where the JSON is what the YAML builds', () => {
    const text = formatEdition(edition);
    expect(lintFresh(edition, { file: '2024-01.json', text })).toEqual([]);
  });

  it.each([
    ['other content', '{}\n', 'other content than the YAML builds'],
    ['no file', undefined, 'no such file'],
  ])('finds %s', (_, text, found) => {
    expect(lintFresh(edition, { file: '2024-01.json', text })).toEqual([
      {
        lint: 'fresh',
        file: '2024-01.json',
        at: '',
        found,
        expected: 'the result of "yarn knowledge:build", checked in',
      },
    ]);
  });
});
