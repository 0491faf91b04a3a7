import type { MeshApi } from '../../types';
import { smallRecords } from '../__testUtils__/smallRecords';
import { lintReads } from './reads';

const found = (...reads: MeshApi[]) =>
  lintReads(
    smallRecords(({ ant }) => {
      ant.reads = reads;
    }),
  );

describe('lintReads', () => {
  it('finds nothing where no mesh says what it reads', () => {
    expect(lintReads(smallRecords())).toEqual([]);
  });

  it('takes an API in parts, with the rest of it in an entry of its own', () => {
    expect(
      found(
        { api: 'ants.example.org', kinds: ['Trail', 'Heap'], asItIs: true },
        { api: 'ants.example.org', kinds: ['Queen'] },
        { api: 'ants.example.org' },
        { api: '', kinds: ['Service'] },
      ),
    ).toEqual([]);
  });

  it.each<[string, MeshApi[], string]>([
    [
      'an API',
      [{ api: 'ants.example.org' }, { api: 'ants.example.org', asItIs: true }],
      '"ants.example.org" again',
    ],
    [
      'a kind',
      [
        { api: 'ants.example.org', kinds: ['Trail'] },
        { api: 'ants.example.org', kinds: ['Heap', 'Trail'] },
      ],
      'Trail of "ants.example.org" again',
    ],
  ])('wants %s once', (_, reads, what) => {
    expect(found(...reads)).toEqual([
      {
        lint: 'reads',
        file: '2024-01/meshes/ant.yaml',
        at: 'reads.1',
        found: what,
        expected: 'each API and each kind of it once',
      },
    ]);
  });

  it('does not take as it is what has to be written anew', () => {
    expect(
      found({ api: 'ants.example.org', asItIs: true, deprecated: true }),
    ).toMatchObject([{ at: 'reads.0', found: 'both asItIs and deprecated' }]);
  });
});
