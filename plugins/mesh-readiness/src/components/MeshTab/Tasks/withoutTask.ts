import type {
  Evaluation,
  Level,
  Profile,
} from 'backstage-plugin-mesh-readiness-common';

/** The requirements whose finding has a level and names nothing to do. */
export const withoutTask = (
  { findings }: Evaluation,
  { requirements }: Profile,
  level: Level,
): string[] =>
  requirements
    .filter(({ feature }) => {
      const finding = findings.find(it => it.feature === feature);
      return finding?.level === level && finding.remediations.length === 0;
    })
    .map(({ title }) => title);
