import type {
  Edition,
  Enrolment,
} from 'backstage-plugin-mesh-readiness-common';
import type { Messages } from '../../../hooks';
import { partlyIn } from '../../MeshTab/model';
import { filterWords } from './filterWords';

/** The mesh a service runs in, as its filter calls it, with the number of pods where not all of them do: "Linkerd, 3 of 5 pods". */
export const enrolledWords = (
  enrolment: Pick<Enrolment, 'mesh' | 'pods'> | undefined,
  edition: Edition,
  t: Messages,
): string => {
  const { mesh, pods } = enrolment ?? {};
  if (mesh && pods && pods.inMesh < pods.all) {
    return partlyIn({ mesh, pods }, edition, t);
  }
  const words = filterWords(
    'enrolled',
    enrolment ? mesh ?? 'none' : '',
    edition,
    t,
  );
  return 'text' in words ? words.text : words.entityRef;
};
