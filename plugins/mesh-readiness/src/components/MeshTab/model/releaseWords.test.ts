import { oldReleaseCase } from '../__testUtils__/newerServices';
import { workedCase } from '../__testUtils__/services';
import { t } from '../__testUtils__/t';
import { isInstalled, releaseWords } from './releaseWords';

it('names release and distribution of each mesh, and whether it is in use', () => {
  expect(
    oldReleaseCase.evaluations.map(evaluation => [
      evaluation.mesh,
      releaseWords(evaluation, t),
      isInstalled(evaluation, oldReleaseCase.profile),
    ]),
  ).toEqual([
    ['istio-sidecar', '1.31', false],
    ['istio-ambient', '1.26', true],
    ['linkerd', '2.16 open source', true],
    ['cilium', '1.20', false],
  ]);
});

it('names nothing where the edition lists no release', () => {
  expect(releaseWords(workedCase.evaluations[0], t)).toBe('');
});
