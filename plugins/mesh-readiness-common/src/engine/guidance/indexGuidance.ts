import type {
  Edition,
  Guidance,
  PriorityRow,
  Question,
  Target,
  TeamRow,
} from '../../types';
import type { Plan } from './planRecommendation';

/** Where an answer leads: to the next question, or to meshes. */
export interface IndexedTarget {
  /** Position of the next question; -1 at a leaf. */
  next: number;
  /** The meshes spoken for, one bit for each; 0 when the answer leads on. */
  mask: number;
  meshes?: string[];
  because?: string;
}

/** A question with its targets resolved. */
export interface IndexedQuestion {
  question: Question;
  yes: IndexedTarget;
  no: IndexedTarget;
  /** The features asked for, when needs answer it. */
  features: string[];
  /** Position of the priority asked for, when the list of priorities answers it; else -1. */
  priority: number;
}

/** A row of the table by team size with its meshes as bits. */
export interface IndexedTeamRow {
  row: TeamRow;
  mask: number;
}

/** A row of the table by priority with its meshes as bits. */
export interface IndexedPriorityRow {
  row: PriorityRow;
  first: number;
  second: number;
}

/** One way in which the size of a team may select rows. */
export interface TeamAlternative {
  /** Ids of the rows, or `none`. */
  answer: string;
  /** The rows selected, one bit for each. */
  rows: number;
}

/** The guidance of an edition with positions and bits in place of ids. */
export interface GuidanceIndex {
  guidance: Guidance;
  /** Ids of the edition's meshes; the position is the bit. */
  meshes: string[];
  start: number;
  questions: IndexedQuestion[];
  /** By feature and question: which of the features asked for are needed when it is, as bits. */
  answersYes: Map<string, number[]>;
  /** By feature and question: which of the features asked for are not needed when it is not, as bits. */
  answersNo: Map<string, number[]>;
  tieBreakers: number[];
  teamRows: IndexedTeamRow[];
  teamAlternatives: TeamAlternative[];
  /** Position of the question that asks for a platform team; -1 when none does. */
  platformQuestion: number;
  priorityRows: IndexedPriorityRow[];
  /** The ids of the meshes whose bits are set, by mask, filled as they are asked for. */
  meshLists: Map<number, string[]>;
  /** Plans by situation, filled as they are asked for. */
  plans: Map<string, Plan>;
}

const isWithin = (feature: string, whole: string) =>
  feature === whole || feature.startsWith(`${whole}.`);

const teamAlternativesOf = (rows: TeamRow[]): TeamAlternative[] => {
  const bounds = rows.flatMap(({ when }) =>
    'teamSize' in when ? [when.teamSize.from, (when.teamSize.to ?? 0) + 1] : [],
  );
  const alternatives = new Map<number, TeamAlternative>();
  for (const size of [1, ...bounds].sort((a, b) => a - b)) {
    const fitting = rows
      .map((row, position) => ({ row, position }))
      .filter(
        ({ row: { when } }) =>
          'teamSize' in when &&
          when.teamSize.from <= size &&
          size <= (when.teamSize.to ?? Infinity),
      );
    const bits = fitting.reduce(
      (all, { position }) => all | (1 << position),
      0,
    );
    alternatives.set(bits, {
      answer: fitting.map(({ row }) => row.id).join('+') || 'none',
      rows: bits,
    });
  }
  return Array.from(alternatives.values());
};

const bitsByFeature = (
  edition: Edition,
  questions: IndexedQuestion[],
  answers: (feature: string, asked: string) => boolean,
) =>
  new Map(
    edition.features.map(({ id }) => [
      id,
      questions.map(({ features }) =>
        features.reduce(
          (all, asked, bit) => (answers(id, asked) ? all | (1 << bit) : all),
          0,
        ),
      ),
    ]),
  );

/** Resolves the guidance of an edition into positions and bits. */
export function indexGuidance(edition: Edition): GuidanceIndex {
  const { guidance } = edition;
  const { flowchart, teamSizes, priorities } = guidance;
  const meshes = edition.meshes.map(mesh => mesh.id);
  const maskOf = (ids: string[]) =>
    ids.reduce((mask, id) => {
      const position = meshes.indexOf(id);
      return position < 0 ? mask : mask | (1 << position);
    }, 0);
  const questionAt = (id: string) =>
    flowchart.questions.findIndex(question => question.id === id);
  const targetOf = (target: Target): IndexedTarget =>
    'question' in target
      ? { next: questionAt(target.question), mask: 0 }
      : { next: -1, mask: maskOf(target.meshes), ...target };
  const questions = flowchart.questions.map((question): IndexedQuestion => {
    const { answeredBy } = question;
    return {
      question,
      yes: targetOf(question.yes),
      no: targetOf(question.no),
      features: 'requirementOf' in answeredBy ? answeredBy.requirementOf : [],
      priority:
        'context' in answeredBy && answeredBy.context === 'priorities'
          ? priorities.rows.findIndex(row => row.id === answeredBy.includes)
          : -1,
    };
  });
  return {
    guidance,
    meshes,
    start: questionAt(flowchart.start),
    questions,
    answersYes: bitsByFeature(edition, questions, isWithin),
    answersNo: bitsByFeature(edition, questions, (feature, asked) =>
      isWithin(asked, feature),
    ),
    tieBreakers: flowchart.tieBreakers
      .map(questionAt)
      .filter(position => position >= 0),
    teamRows: teamSizes.rows.map(row => ({ row, mask: maskOf(row.meshes) })),
    teamAlternatives: teamAlternativesOf(teamSizes.rows),
    platformQuestion: flowchart.questions.findIndex(
      ({ answeredBy }) =>
        'context' in answeredBy && answeredBy.context === 'platformTeam',
    ),
    priorityRows: priorities.rows.map(row => ({
      row,
      first: maskOf(row.first),
      second: maskOf(row.second),
    })),
    meshLists: new Map(),
    plans: new Map(),
  };
}
