import type { Distribution } from '../types';
import { findRelease } from './findRelease';
import { makeMesh } from './__testUtils__/makeEdition';

const mesh = makeMesh({
  id: 'pods',
  releases: [
    { version: '1.9', sources: [] },
    { version: '1.10', sources: [] },
    { version: '1.10.4', sources: ['patch'] },
    { version: '2.0', distribution: 'open-source', sources: [] },
    { version: '2.0', distribution: 'enterprise', sources: ['vendor'] },
  ],
});

describe('findRelease', () => {
  it.each<[string, Distribution | undefined, string | undefined]>([
    ['1.9', undefined, '1.9 '],
    ['1.9.7', 'enterprise', '1.9 '],
    ['1.10.3', undefined, '1.10 '],
    ['1.10.4', undefined, '1.10.4 patch'],
    ['1.1', undefined, undefined],
    ['1.11', undefined, undefined],
    ['2.0.1', undefined, '2.0 '],
    ['2.0.1', 'enterprise', '2.0 vendor'],
  ])('finds for %s %s: %s', (version, distribution, expected) => {
    const found = findRelease(mesh, version, distribution);
    expect(found && `${found.version} ${found.sources.join()}`).toBe(expected);
  });
});
