import type {
  Answer,
  Guidance,
  Question,
  Target,
} from 'backstage-plugin-mesh-readiness-common';

/** Whether the path leads through a part of the drawing: it does, it still may, or it no longer can. */
export type Reach = 'taken' | 'possible' | 'faint';

/** The answer to a question, and where it is from when it is read from a service. */
export interface FlowchartAnswer {
  value: Answer['value'];
  basis?: Answer['basis'];
}

/** A box of the drawing. */
export type FlowchartNode = { id: string; reach: Reach } & (
  | {
      kind: 'question';
      question: Question;
      /** Place in reading order, from 1. */
      number: number;
      answer?: FlowchartAnswer;
      /** True when the path has come here and has no answer to go on. */
      waiting: boolean;
      /** What each answer leads to. */
      leadsTo: Record<Answer['value'], FlowchartLead>;
    }
  | { kind: 'outcome'; meshes: string[]; because: string }
);

/** What an answer leads to: the next question by its number, or meshes. */
export type FlowchartLead =
  | { question: string; number: number }
  | { meshes: string[]; because: string };

/** A line from a question to what one answer leads to. */
export interface FlowchartEdge {
  from: string;
  to: string;
  answer: Answer['value'];
  reach: Reach;
}

/** The decision flowchart as boxes in reading order and the lines between them. */
export interface FlowchartGraph {
  nodes: FlowchartNode[];
  edges: FlowchartEdge[];
}

const ANSWERS = ['yes', 'no'] as const;

const idOf = (from: string, answer: Answer['value'], target: Target) =>
  'question' in target ? target.question : `${from}/${answer}`;

/** Turns the flowchart and the answers known so far into boxes and lines; `answers` undefined: it belongs to no service, so no path starts. */
export const buildFlowchart = (
  flowchart: Guidance['flowchart'],
  answers: Record<string, FlowchartAnswer | undefined> | undefined,
): FlowchartGraph => {
  const byId = new Map(flowchart.questions.map(each => [each.id, each]));
  const order: Question[] = [];
  const visit = (id: string) => {
    const question = byId.get(id);
    if (!question || order.includes(question)) {
      return;
    }
    order.push(question);
    for (const answer of ANSWERS) {
      const target = question[answer];
      if ('question' in target) {
        visit(target.question);
      }
    }
  };
  visit(flowchart.start);

  const reaches = new Map<string, Reach>();
  const edgeReaches = new Map<string, Reach>();
  const waiting = new Set<string>();
  const walk = (id: string, reach: 'taken' | 'possible') => {
    if (reaches.get(id) === 'taken' || reaches.get(id) === reach) {
      return;
    }
    reaches.set(id, reach);
    const question = byId.get(id);
    if (!question) {
      return;
    }
    const answered = answers?.[id]?.value;
    if (answers && !answered && reach === 'taken') {
      waiting.add(id);
    }
    for (const answer of ANSWERS) {
      if (!answered || answered === answer) {
        const next = answered ? reach : 'possible';
        edgeReaches.set(`${id}/${answer}`, next);
        walk(idOf(id, answer, question[answer]), next);
      }
    }
  };
  walk(flowchart.start, answers ? 'taken' : 'possible');

  const numberOf = (id: string) =>
    order.findIndex(question => question.id === id) + 1;
  const leadOf = (target: Target): FlowchartLead =>
    'question' in target
      ? { question: target.question, number: numberOf(target.question) }
      : target;

  const nodes = order.flatMap((question): FlowchartNode[] => [
    {
      kind: 'question',
      id: question.id,
      reach: reaches.get(question.id) ?? 'faint',
      question,
      number: numberOf(question.id),
      answer: answers?.[question.id],
      waiting: waiting.has(question.id),
      leadsTo: { yes: leadOf(question.yes), no: leadOf(question.no) },
    },
    ...ANSWERS.flatMap((answer): FlowchartNode[] => {
      const target = question[answer];
      const id = idOf(question.id, answer, target);
      return 'question' in target
        ? []
        : [
            {
              kind: 'outcome',
              id,
              reach: reaches.get(id) ?? 'faint',
              ...target,
            },
          ];
    }),
  ]);

  const edges = order.flatMap(question =>
    ANSWERS.map(answer => ({
      from: question.id,
      to: idOf(question.id, answer, question[answer]),
      answer,
      reach: edgeReaches.get(`${question.id}/${answer}`) ?? 'faint',
    })),
  );
  return { nodes, edges };
};
