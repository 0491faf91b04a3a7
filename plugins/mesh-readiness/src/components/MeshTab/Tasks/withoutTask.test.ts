import { workedCase } from '../__testUtils__/services';
import { withoutTask } from './withoutTask';

const onMesh = (id: string) =>
  workedCase.evaluations.find(({ mesh }) => mesh === id)!;

describe('withoutTask', () => {
  it('names a blocker for which no task is known, and none for which one is', () => {
    expect(withoutTask(onMesh('linkerd'), workedCase.profile, 'error')).toEqual(
      ['Tokens signed with HS512'],
    );
  });

  it('names what is not known', () => {
    expect(
      withoutTask(onMesh('cilium'), workedCase.profile, 'unknown'),
    ).toEqual([
      'Tokens signed with HS512',
      'Control which service may call what',
    ]);
  });
});
