import type {
  Edition,
  ServiceSummary,
} from 'backstage-plugin-mesh-readiness-common';
import type { Messages } from '../../../hooks';
import { meshName, partlyIn } from '../../MeshTab/model';
import { filterText } from './filterText';

/** The mesh a service runs in, as its filter calls it, with the number of pods where not all of them do: "Linkerd, 3 of 5 pods"; in none, also the mesh that is asked for. */
export const enrolledWords = (
  enrolment: ServiceSummary['enrolment'],
  edition: Edition,
  t: Messages,
): string => {
  const { mesh, configured, pods } = enrolment ?? {};
  if (mesh && pods && pods.inMesh < pods.all) {
    return partlyIn({ mesh, pods }, edition, t);
  }
  if (!mesh && configured) {
    return t('observed.enrolment.noneButAsked', {
      mesh: meshName(edition, configured),
    });
  }
  return filterText('enrolled', enrolment ? mesh ?? 'none' : '', edition, t);
};
