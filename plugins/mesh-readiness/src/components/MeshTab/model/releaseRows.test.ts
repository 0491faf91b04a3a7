import {
  newer,
  newerCase,
  oldReleaseCase,
} from '../__testUtils__/newerServices';
import { releaseRows } from './releaseRows';

describe('releaseRows', () => {
  it('has a row for each rule that speaks about the release of some mesh', () => {
    expect(releaseRows(oldReleaseCase.evaluations, newer)).toEqual([
      { code: 'MR0601', title: 'A release without support' },
      {
        code: 'MR0602',
        title: 'A version of Kubernetes that the mesh is not tested with',
      },
    ]);
  });

  it('has none when all releases are well', () => {
    expect(releaseRows(newerCase.evaluations, newer)).toEqual([]);
  });
});
