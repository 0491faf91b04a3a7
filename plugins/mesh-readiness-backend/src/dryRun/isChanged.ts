import type { AssessmentComparison } from 'backstage-plugin-mesh-readiness-common';

/** Whether a comparison says anything but that all stays as it is. */
export function isChanged({
  meshes,
  recommendation: { before, after },
}: AssessmentComparison): boolean {
  return (
    before?.status !== after?.status ||
    before?.meshes.join() !== after?.meshes.join() ||
    meshes.some(mesh => mesh.before !== mesh.after || mesh.findings.length > 0)
  );
}
