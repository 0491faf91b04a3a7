import type {
  Evaluation,
  Profile,
} from 'backstage-plugin-mesh-readiness-common';

/** The requirements that block a mesh and that no task removes. */
export const remainingBlockers = (
  { findings }: Evaluation,
  { requirements }: Profile,
): string[] =>
  requirements
    .filter(({ feature }) =>
      findings.some(
        finding =>
          finding.feature === feature &&
          finding.level === 'error' &&
          finding.remediations.length === 0,
      ),
    )
    .map(({ title }) => title);
