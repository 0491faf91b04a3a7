import {
  VERDICTS,
  type Assessed,
  type Evaluation,
} from 'backstage-plugin-mesh-readiness-common';
import { favouredMeshes } from './favouredMeshes';

/** The evaluations best first: the favoured meshes, then by verdict, then as the edition lists them. */
export const orderEvaluations = (assessment: Assessed): Evaluation[] => {
  const favoured = favouredMeshes(assessment);
  const place = ({ mesh, verdict }: Evaluation) => {
    const index = favoured.indexOf(mesh);
    return index < 0 ? favoured.length + VERDICTS.indexOf(verdict) : index;
  };
  return [...assessment.evaluations].sort((a, b) => place(a) - place(b));
};
