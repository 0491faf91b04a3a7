import type { Step } from 'backstage-plugin-mesh-readiness-common';
import type { FlowchartAnswer } from './buildFlowchart';

/** The answers that steps of a recommendation gave to questions of the flowchart, by question id; questions asked again as tie-breakers are left out. */
export const answersOf = (steps: Step[]): Record<string, FlowchartAnswer> =>
  Object.fromEntries(
    steps.flatMap(step =>
      step.kind === 'question' && !step.tieBreak
        ? [[step.question, step.answer]]
        : [],
    ),
  );
