import type {
  AnsweredBy,
  Edition,
  Guidance,
  GuidanceDifference,
  PriorityRow,
  Target,
  TeamRow,
} from '../../types';
import { indexEdition } from '../indexEdition';

/** One thing that the guidance of an edition says, as text. */
export interface GuidanceEntry {
  part: GuidanceDifference['part'];
  id: string;
  text: string;
  sources: string[];
}

/** Everything that the guidance of an edition says about choosing, as sentences that name meshes and features as a reader knows them. */
export function guidanceEntries(edition: Edition): GuidanceEntry[] {
  const { guidance } = edition;
  const index = indexEdition(edition);
  const meshNames = (ids: readonly string[]): string =>
    ids.map(id => index.meshes.get(id)?.mesh.name ?? id).join(', ');
  const featureTitles = (ids: readonly string[]): string =>
    ids
      .map(id => `"${index.features.get(id)?.feature.title ?? id}"`)
      .join(', ');
  const questionText = (id: string): string =>
    guidance.flowchart.questions.find(question => question.id === id)?.text ??
    id;

  const target = (answer: Target): string =>
    'question' in answer
      ? questionText(answer.question)
      : `${meshNames(answer.meshes)}. ${answer.because}`;
  const answeredBy = (by: AnsweredBy): string => {
    if ('context' in by) {
      return by.includes === undefined
        ? `Answered by the context value ${by.context}.`
        : `Yes when the context value ${by.context} has ${by.includes}.`;
    }
    const answer = by.negated ? 'No' : 'Yes';
    const otherwise =
      by.unmentioned === undefined
        ? ''
        : ` Where nothing mentions it: ${by.unmentioned}.`;
    return `${answer} when one of these is needed: ${featureTitles(
      by.requirementOf,
    )}.${otherwise}`;
  };
  const opinionOn = (
    part: 'teamSizes' | 'priorities',
    { opinion, sources }: Guidance['teamSizes' | 'priorities'],
  ): GuidanceEntry[] =>
    opinion === undefined
      ? []
      : [{ part, id: 'opinion', text: opinion, sources }];
  const teamRow = ({ label, meshes, reason }: TeamRow): string =>
    `${label}: ${meshNames(meshes)}. ${reason}`;
  const priorityRow = ({ label, first, second }: PriorityRow): string =>
    `${label}: ${meshNames(first)}${
      second.length > 0 ? `, then ${meshNames(second)}` : ''
    }.`;

  const { flowchart, teamSizes, priorities, resources, workedCase, closing } =
    guidance;
  return [
    ...(guidance.principles ?? []).map(({ id, when, then, sources }) => ({
      part: 'principles',
      id,
      text: `${when} ${then}`,
      sources,
    })),
    ...(guidance.advice ?? []).map(({ id, text, sources }) => ({
      part: 'advice',
      id,
      text,
      sources,
    })),
    ...(guidance.noMesh
      ? [
          {
            part: 'noMesh',
            id: 'noMesh',
            text: `${guidance.noMesh.text} ${
              guidance.noMesh.because
            } Needed for: ${featureTitles(
              guidance.noMesh.neededFor,
            )}. Instead: ${guidance.noMesh.instead.join('; ')}.`,
            sources: guidance.noMesh.sources,
          },
        ]
      : []),
    {
      part: 'flowchart',
      id: 'start',
      text: `Begins with: ${questionText(flowchart.start)}`,
      sources: flowchart.sources,
    },
    ...flowchart.questions.map(question => ({
      part: 'flowchart',
      id: question.id,
      text: `${question.text} ${answeredBy(question.answeredBy)} Yes: ${target(
        question.yes,
      )} No: ${target(question.no)}${
        question.opinion === undefined ? '' : ` Opinion: ${question.opinion}`
      }`,
      sources: flowchart.sources,
    })),
    {
      part: 'flowchart',
      id: 'tieBreakers',
      text: `Asked again to choose among what is left: ${flowchart.tieBreakers
        .map(questionText)
        .join(' ')}`,
      sources: flowchart.sources,
    },
    ...teamSizes.rows.map(row => ({
      part: 'teamSizes',
      id: row.id,
      text: teamRow(row),
      sources: teamSizes.sources,
    })),
    ...opinionOn('teamSizes', teamSizes),
    ...priorities.rows.map(row => ({
      part: 'priorities',
      id: row.id,
      text: priorityRow(row),
      sources: priorities.sources,
    })),
    ...opinionOn('priorities', priorities),
    {
      part: 'resources',
      id: 'reference',
      text: `Savings are measured against ${meshNames([
        resources.baseline,
      ])}, for ${resources.reference.pods} pods on ${
        resources.reference.nodes
      } nodes where the size is not known.`,
      sources: resources.sources,
    },
    {
      part: 'workedCase',
      id: 'summary',
      text: `${workedCase.title}. ${workedCase.summary}`,
      sources: workedCase.sources,
    },
    ...closing.recommendedFor.map(({ product, text }) => ({
      part: 'closing',
      id: product,
      text: `${product}: ${text}`,
      sources: closing.sources,
    })),
    {
      part: 'closing',
      id: 'readingList',
      text: closing.readingList.join('; '),
      sources: closing.sources,
    },
    {
      part: 'closing',
      id: 'lastWord',
      text: closing.lastWord,
      sources: closing.sources,
    },
  ];
}
