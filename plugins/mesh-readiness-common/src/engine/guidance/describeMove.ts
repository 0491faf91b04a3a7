import type { Answer, Profile, Step } from '../../types';
import type { QuestionReading } from './answerQuestions';
import type { GuidanceIndex } from './indexGuidance';
import { meshesIn } from './meshesIn';
import { YES, type AnswerCode } from './situation';
import type { Move } from './walk';

/** What is needed to write a step out for one service. */
export interface Narrator {
  index: GuidanceIndex;
  profile: Profile;
  readings: QuestionReading[];
  /** Codes and sentences of the findings that would block a mesh if what a question asks for were needed. */
  reasonsToBlock: (
    mesh: string,
    question: number,
  ) => { code: string; message: string }[];
}

const wordOf = (value: AnswerCode): Answer['value'] =>
  value === YES ? 'yes' : 'no';

/** Writes one move out as a step, with the provenance of what decided it. */
export function describeMove(move: Move, narrator: Narrator): Step {
  const { index, profile, readings } = narrator;
  const { flowchart, teamSizes, priorities, resources } = index.guidance;
  const left = meshesIn(index, move.left);
  switch (move.kind) {
    case 'blocked': {
      const mesh = index.meshes[move.mesh];
      return {
        kind: 'exclusion',
        mesh,
        reasons: narrator.reasonsToBlock(mesh, move.question),
        supposes: {
          question: index.questions[move.question].question.id,
          value: wordOf(move.value),
        },
        left,
      };
    }
    case 'question': {
      const { question, yes, no } = index.questions[move.question];
      const { meshes, because } = move.value === YES ? yes : no;
      const step: Step = {
        kind: 'question',
        question: question.id,
        text: question.text,
        answer: move.supposed
          ? { value: wordOf(move.value), basis: 'supposed', because: [] }
          : readings[move.question].answer!,
        tieBreak: move.tieBreak,
        left,
        sources: flowchart.sources,
      };
      if (meshes?.some(mesh => left.includes(mesh))) {
        step.speaksFor = meshes;
        step.because = because;
      }
      return step;
    }
    case 'team-size': {
      const { row } = index.teamRows[move.row];
      const { teamSize, platformTeam } = profile.context;
      const decider = 'teamSize' in row.when ? teamSize : platformTeam;
      return {
        kind: 'table',
        table: 'team-size',
        row: row.id,
        label: row.label,
        speaksFor: row.meshes,
        reason: row.reason,
        basis: move.supposed ? 'supposed' : 'known',
        because: decider?.because ?? [],
        left,
        sources: teamSizes.sources,
      };
    }
    case 'priority': {
      const { row } = index.priorityRows[move.row];
      return {
        kind: 'table',
        table: 'priority',
        row: row.id,
        label: row.label,
        speaksFor: move.second ? row.second : row.first,
        basis: move.supposed ? 'supposed' : 'known',
        because: profile.context.priorities?.because ?? [],
        left,
        sources: priorities.sources,
      };
    }
    case 'ranking':
      return {
        kind: 'ranking',
        order: move.order.map(position => index.meshes[position]),
        left,
        sources: resources.sources,
      };
    default:
      return move satisfies never;
  }
}
