import {
  VERDICTS,
  type Assessed,
  type Evaluation,
} from 'backstage-plugin-mesh-readiness-common';
import { favouredMeshes } from './favouredMeshes';

/** The evaluations best first: as the recommendation orders the meshes, then by verdict, then as the edition lists them. */
export const orderEvaluations = (assessment: Assessed): Evaluation[] => {
  const { status, meshes } = assessment.recommendation;
  const first = status === 'no-mesh' ? meshes : favouredMeshes(assessment);
  const place = ({ mesh, verdict }: Evaluation) => {
    const index = first.indexOf(mesh);
    return index < 0 ? first.length + VERDICTS.indexOf(verdict) : index;
  };
  return [...assessment.evaluations].sort((a, b) => place(a) - place(b));
};
