import type {
  Edition,
  Level,
  ObjectPlace,
  ObjectPlaceholder,
  ObjectRule,
  ObjectState,
  Provenance,
} from '../types';
import type { FeatureAnswer } from './answerFeatures';
import { compileSentence } from './compileSentence';
import { describeObject } from './describeObject';
import { groupOf } from './groupOf';
import { inSentence } from './inSentence';
import { indexEdition } from './indexEdition';
import { readingOf, type Reading, type Readings } from './indexReadings';
import { levelRank } from './levelRank';
import { withManifests } from './manifests/withManifests';
import { objectStateOf } from './objectStateOf';
import { worstLevel } from './worstLevel';

/** What an edition says of a need, whoever says it. */
export type Answer = Pick<FeatureAnswer, 'code' | 'level' | 'say'>;

/** What an edition says of a feature on a mesh that offers it, where Kubernetes objects state the need. */
export interface ObjectAnswers {
  readings: Readings;
  answers: Partial<Record<ObjectState, Answer>>;
}

/** More objects than these are counted and not named. */
const MOST_NAMED = 3;

const READING_OF_STATE: Record<ObjectState, Reading> = {
  'in-place': 'as-it-is',
  'to-rewrite': 'not-read',
};

/** An object in words, and what was read of it where that belongs to another API. */
const nameOf = (object: ObjectPlace): string => {
  const described = describeObject(object);
  return object.api === groupOf(object.apiVersion)
    ? described
    : `${object.api} on ${described}`;
};

const listed = (names: string[]): string => {
  const named =
    names.length > MOST_NAMED
      ? [...names.slice(0, MOST_NAMED), `${names.length - MOST_NAMED} more`]
      : names;
  return inSentence(named);
};

const namesOf = (
  because: readonly Provenance[],
  readings: Readings,
  wanted: Reading,
): string[] => {
  const names: string[] = [];
  for (const { object, hidden } of because) {
    if (object && readingOf(readings, object) === wanted) {
      const name = hidden ? 'an object that you may not read' : nameOf(object);
      if (!names.includes(name)) {
        names.push(name);
      }
    }
  }
  return names;
};

const levelFor = (
  state: ObjectState,
  usual: Level,
  { outcome }: ObjectRule,
): Level => {
  switch (state) {
    case 'in-place':
      return levelRank(usual) < levelRank(outcome.level)
        ? usual
        : outcome.level;
    case 'to-rewrite':
      return worstLevel([usual, outcome.level]);
    default:
      return state satisfies never;
  }
};

/** What it is made for: a mesh of an edition, and the remediations of the usual answer that a rewriting takes the place of. */
interface ObjectSurroundings {
  edition: Edition;
  readings: Readings;
  /** So many of the first remediations are nothing to do beside the rewriting. */
  replaced: number;
}

const build = (
  rule: ObjectRule,
  usual: FeatureAnswer,
  known: Partial<Record<ObjectPlaceholder, string>>,
  { readings, replaced }: ObjectSurroundings,
): FeatureAnswer['say'] => {
  const compile = (text: string) => {
    const sentence = compileSentence(text, known, ['objects', 'answer']);
    return typeof sentence === 'string' ? () => sentence : sentence;
  };
  const { message, remediation } = rule.outcome;
  const sentence = compile(message);
  const instruction = remediation && {
    remediation: withManifests(remediation, usual.evidence.statement),
    text: compile(remediation.text),
  };
  return (because, context) => {
    const said = usual.say(because, context);
    const values = {
      objects: listed(
        namesOf(because, readings, READING_OF_STATE[rule.objects]),
      ),
      answer: said.message,
    };
    return {
      message: sentence(values),
      remediations: [
        ...(instruction
          ? [{ ...instruction.remediation, text: instruction.text(values) }]
          : []),
        ...(rule.objects === 'in-place'
          ? []
          : said.remediations.slice(replaced)),
      ],
    };
  };
};

/**
 * What an edition says of a feature where objects state the need, made from its rules about objects and the usual answer.
 * What the usual answer tells to do stays where something is to be rewritten, but for what the rewriting does itself.
 * A rule whose text is broken is answered too, so that it costs no other its answer.
 */
export function answerObjects(
  usual: FeatureAnswer,
  known: Partial<Record<ObjectPlaceholder, string>>,
  surroundings: ObjectSurroundings,
): ObjectAnswers {
  const { objectRules } = indexEdition(surroundings.edition);
  const answers: ObjectAnswers['answers'] = {};
  for (const [state, rule] of objectRules) {
    const { code } = rule;
    const level = levelFor(state, usual.level, rule);
    try {
      const say = build(rule, usual, known, surroundings);
      answers[state] = { code, level, say };
    } catch (error) {
      const message = `The rule ${code} cannot say its sentence: ${
        (error as Error).message
      }`;
      answers[state] = {
        code,
        level,
        say: () => ({ message, remediations: [] }),
      };
    }
  }
  return { readings: surroundings.readings, answers };
}

/** What is said of a need that was read at these places: by a rule about objects where they state it, else by the rule about the feature. */
export function answerAt(
  answer: FeatureAnswer,
  because: readonly Provenance[],
): Answer {
  const { objects } = answer;
  const state = objects && objectStateOf(because, objects.readings);
  return (state && objects.answers[state]) ?? answer;
}
