import type { Enrolment } from '../types';
import { isSameVersion } from './isSameVersion';

type MeshInUse = Pick<Enrolment, 'mesh' | 'release' | 'distribution'>;

/** Whether two places may mean the same mesh: one without a release or a distribution agrees with every one of it. */
export function isSameMesh(a: MeshInUse, b: MeshInUse): boolean {
  return (
    a.mesh === b.mesh &&
    isSameVersion(a.release, b.release) &&
    (a.distribution === undefined ||
      b.distribution === undefined ||
      a.distribution === b.distribution)
  );
}
