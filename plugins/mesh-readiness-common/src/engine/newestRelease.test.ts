import { newestRelease } from './newestRelease';
import { makeMesh } from './__testUtils__/makeEdition';

const release = (version: string) => ({ version, sources: [] });

describe('newestRelease', () => {
  it('compares number by number, wherever the newest is listed', () => {
    expect(
      newestRelease(
        makeMesh({
          id: 'pods',
          releases: ['1.9', '1.10', '1.2'].map(release),
        }),
      )?.version,
    ).toBe('1.10');
  });

  it('takes the first listed of two distributions of one version', () => {
    expect(
      newestRelease(
        makeMesh({
          id: 'pods',
          releases: [
            { ...release('2.0'), distribution: 'open-source' },
            { ...release('2.0'), distribution: 'enterprise' },
          ],
        }),
      )?.distribution,
    ).toBe('open-source');
  });

  it('finds none where none is listed', () => {
    expect(newestRelease(makeMesh({ id: 'pods' }))).toBeUndefined();
  });

  it('is the newest of one distribution, where one is asked for', () => {
    const mesh = makeMesh({
      id: 'pods',
      releases: [
        { version: '1.0', sources: [] },
        { version: '2.0', distribution: 'enterprise', sources: [] },
      ],
    });
    expect(newestRelease(mesh, 'open-source')?.version).toBe('1.0');
    expect(newestRelease(mesh, 'enterprise')?.version).toBe('2.0');
    expect(newestRelease(mesh)?.version).toBe('2.0');
  });
});
