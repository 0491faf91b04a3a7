import type { Edition } from 'backstage-plugin-mesh-readiness-common';

/** Whether an edition says which of its guidance is opinion. */
export const tellsOpinions = ({
  guidance: { flowchart, teamSizes, priorities },
}: Edition): boolean =>
  [...flowchart.questions, teamSizes, priorities].some(
    ({ opinion }) => opinion !== undefined,
  );

/** Whose opinion the answer to a question or to a table (`team-size`, `priority`) rests on, as far as the edition says so. */
export const opinionOf = (
  question: string,
  { guidance: { flowchart, teamSizes, priorities } }: Edition,
): string | undefined => {
  switch (question) {
    case 'team-size':
      return teamSizes.opinion;
    case 'priority':
      return priorities.opinion;
    default:
      return flowchart.questions.find(({ id }) => id === question)?.opinion;
  }
};
