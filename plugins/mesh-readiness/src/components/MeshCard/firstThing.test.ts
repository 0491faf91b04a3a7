import {
  allBlockedCase,
  openCase,
  workedCase,
} from '../MeshTab/__testUtils__/services';
import { t } from '../MeshTab/__testUtils__/t';
import { firstThing } from './firstThing';

const onMesh = (assessment: typeof workedCase, id: string) =>
  assessment.evaluations.find(({ mesh }) => mesh === id)!;

describe('firstThing', () => {
  it('names the first task and who does it', () => {
    expect(firstThing(onMesh(workedCase, 'istio-ambient'), t)).toMatch(
      /^First \((Service|Platform) team\): [A-Z].*\.$/,
    );
  });

  it('names a blocker before any task', () => {
    expect(firstThing(onMesh(allBlockedCase, 'cilium'), t)).toBe(
      'In the way: Cilium needs the CNI of the cluster to be replaced.',
    );
  });

  it('is silent when there is nothing to do', () => {
    expect(firstThing(onMesh(openCase, 'linkerd'), t)).toBeUndefined();
  });
});
