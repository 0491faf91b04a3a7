import type {
  ContextKey,
  Edition,
  Guidance,
  PriorityRow,
  Question,
  Target,
  TeamRow,
} from '../../types';
import { isWithin } from '../isWithin';
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
  /** The features asked for, one bit for each; 0 when the surroundings answer it. */
  asks: number;
  /** The features whose need bears on those asked for, as bits. */
  touches: number;
  /** The features that are connected to those asked for, through other questions as well, as bits. */
  cluster: number;
  /** Position among the facts about the surroundings; -1 when needs answer it. */
  fact: number;
}

/** Something about the surroundings that is so or not; questions about the same thing share it. */
export interface IndexedFact {
  context: ContextKey;
  /** For a list: what it may contain. */
  includes?: string;
  /** Position of the priority that it is about; else -1. */
  priority: number;
}

/** A feature that questions ask for. */
export interface AskedFeature {
  feature: string;
  /** The features asked for that are needed when this one is, itself among them, as bits. */
  implies: number;
  /** The features asked for that are not needed when this one is not, itself among them, as bits. */
  excludes: number;
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
  facts: IndexedFact[];
  /** The features that questions ask for; the position is the bit. */
  asked: AskedFeature[];
  /** The features that more than one question asks for, as bits. */
  shared: number;
  /** By feature of the edition: which of the features asked for are needed when it is, as bits. */
  implies: Map<string, number>;
  /** By feature of the edition: which of the features asked for are not needed when it is not, as bits. */
  excludes: Map<string, number>;
  /** The features that ask for a mesh at all. */
  needsMesh: Set<string>;
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

const bitsOf = <T>(items: T[], isSet: (item: T) => boolean): number =>
  items.reduce(
    (bits, item, position) => (isSet(item) ? bits | (1 << position) : bits),
    0,
  );

const teamAlternativesOf = (rows: TeamRow[]): TeamAlternative[] => {
  const bounds = rows.flatMap(({ when }) =>
    'teamSize' in when ? [when.teamSize.from, (when.teamSize.to ?? 0) + 1] : [],
  );
  const alternatives = new Map<number, TeamAlternative>();
  for (const size of [1, ...bounds].sort((a, b) => a - b)) {
    const fits = ({ when }: TeamRow) =>
      'teamSize' in when &&
      when.teamSize.from <= size &&
      size <= (when.teamSize.to ?? Infinity);
    const answer = rows.filter(fits).map(({ id }) => id);
    const bits = bitsOf(rows, fits);
    alternatives.set(bits, { answer: answer.join('+') || 'none', rows: bits });
  }
  return Array.from(alternatives.values());
};

/** Grows each set of bits by all that overlap with it, until none overlaps with another. */
const clustersOf = (masks: number[]): number[] => {
  const grown = masks.map(mask =>
    masks.reduce((bits, other) => (bits & other ? bits | other : bits), mask),
  );
  return grown.every((mask, position) => mask === masks[position])
    ? masks
    : clustersOf(grown);
};

/** Resolves the guidance of an edition into positions and bits. */
export function indexGuidance(edition: Edition): GuidanceIndex {
  const { guidance } = edition;
  const { flowchart, teamSizes, priorities } = guidance;
  const meshes = edition.meshes.map(mesh => mesh.id);
  const maskOf = (ids: string[]) => bitsOf(meshes, id => ids.includes(id));
  const questionAt = (id: string) =>
    flowchart.questions.findIndex(question => question.id === id);
  const targetOf = (target: Target): IndexedTarget =>
    'question' in target
      ? { next: questionAt(target.question), mask: 0 }
      : { next: -1, mask: maskOf(target.meshes), ...target };

  const asked = Array.from(
    new Set(
      flowchart.questions.flatMap(({ answeredBy }) =>
        'requirementOf' in answeredBy ? answeredBy.requirementOf : [],
      ),
    ),
  );
  const impliedBy = (feature: string) =>
    bitsOf(asked, whole => isWithin(feature, whole));
  const excludedBy = (feature: string) =>
    bitsOf(asked, part => isWithin(part, feature));
  const facts: IndexedFact[] = [];
  const factAt = (context: ContextKey, includes: string | undefined) => {
    const found = facts.findIndex(
      fact => fact.context === context && fact.includes === includes,
    );
    return found >= 0
      ? found
      : facts.push({
          context,
          includes,
          priority:
            context === 'priorities'
              ? priorities.rows.findIndex(row => row.id === includes)
              : -1,
        }) - 1;
  };
  const unconnected = flowchart.questions.map(question => {
    const { answeredBy } = question;
    const byNeeds = 'requirementOf' in answeredBy;
    const features = byNeeds ? answeredBy.requirementOf : [];
    return {
      question,
      yes: targetOf(question.yes),
      no: targetOf(question.no),
      asks: bitsOf(asked, feature => features.includes(feature)),
      touches: bitsOf(asked, feature =>
        features.some(
          other => isWithin(feature, other) || isWithin(other, feature),
        ),
      ),
      fact: byNeeds ? -1 : factAt(answeredBy.context, answeredBy.includes),
    };
  });
  const clusters = clustersOf(unconnected.map(({ touches }) => touches));
  const questions = unconnected.map(
    (question, position): IndexedQuestion => ({
      ...question,
      cluster: clusters[position],
    }),
  );
  return {
    guidance,
    meshes,
    start: questionAt(flowchart.start),
    questions,
    facts,
    asked: asked.map(feature => ({
      feature,
      implies: impliedBy(feature),
      excludes: excludedBy(feature),
    })),
    shared: asked.reduce(
      (bits, _, bit) =>
        questions.filter(({ touches }) => touches & (1 << bit)).length > 1
          ? bits | (1 << bit)
          : bits,
      0,
    ),
    implies: new Map(edition.features.map(({ id }) => [id, impliedBy(id)])),
    excludes: new Map(edition.features.map(({ id }) => [id, excludedBy(id)])),
    needsMesh: new Set(
      edition.features
        .map(({ id }) => id)
        .filter(id =>
          guidance.noMesh?.neededFor.some(whole => isWithin(id, whole)),
        ),
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
