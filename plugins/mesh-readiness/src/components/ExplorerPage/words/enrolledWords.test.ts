import { t } from '../../MeshTab/__testUtils__/t';
import { edition } from '../__testUtils__/services';
import { enrolledWords } from './enrolledWords';

describe('enrolledWords', () => {
  it.each([
    ['says that it is not known', undefined, 'Not known'],
    ['says that it is in none', {}, 'In no mesh'],
    ['names the mesh that it declares', { mesh: 'linkerd' }, 'Linkerd'],
    [
      'names the mesh alone where all pods run in it',
      { mesh: 'linkerd', pods: { inMesh: 5, all: 5 } },
      'Linkerd',
    ],
    [
      'counts the pods where not all of them do',
      { mesh: 'linkerd', pods: { inMesh: 3, all: 5 } },
      'Linkerd, 3 of 5 pods',
    ],
    [
      'names the mesh that is asked for and that no pod runs in',
      { configured: 'linkerd', pods: { inMesh: 0, all: 5 } },
      'In no mesh, Linkerd asked for',
    ],
    [
      'keeps a mesh that the edition does not know',
      { mesh: 'kuma', pods: { inMesh: 0, all: 1 } },
      'kuma, 0 of 1 pod',
    ],
  ])('%s', (_, enrolment, expected) => {
    expect(enrolledWords(enrolment, edition, t)).toBe(expected);
  });
});
