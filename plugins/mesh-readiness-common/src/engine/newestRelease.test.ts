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
});
