import type { FlowchartGraph } from './buildFlowchart';
import type { FlowchartLayout, Point } from './layoutFlowchart';

/** Room between a question and the meshes at its right, with the word on the line. */
export const CHAIN_GAP = 64;

const ROW_GAP = 36;
const LABEL_GAP = 6;
const LINE_HEIGHT = 18;

/** True when no answer leads back, and each question leads to at most one other, so that all of them stand in one line. */
export const isChain = ({ nodes, edges }: FlowchartGraph): boolean => {
  const questions = nodes.filter(({ kind }) => kind === 'question');
  const isQuestion = (id: string) => questions.some(each => each.id === id);
  return questions.every(
    ({ id }) =>
      edges.filter(({ from, to }) => from === id && isQuestion(to)).length <=
        1 && edges.filter(({ to }) => to === id).length <= 1,
  );
};

/** Places the questions of a chain one below the other, each with the meshes that an answer leads to at its right; where both answers lead to meshes, those of a no stand below. */
export const layoutChain = (
  { nodes, edges }: FlowchartGraph,
  boxWidth: number,
  heightOf: (id: string) => number,
): FlowchartLayout => {
  const right = boxWidth + CHAIN_GAP;
  const boxes = new Map<string, Point>();
  let top = 0;
  for (const node of nodes) {
    if (node.kind !== 'question') {
      continue;
    }
    const outcomes = nodes.filter(
      ({ id, kind }) =>
        kind === 'outcome' &&
        edges.some(({ from, to }) => from === node.id && to === id),
    );
    const [beside, below] = outcomes;
    boxes.set(node.id, { x: 0, y: top });
    if (beside) {
      boxes.set(beside.id, { x: right, y: top });
    }
    top +=
      Math.max(heightOf(node.id), beside ? heightOf(beside.id) : 0) + ROW_GAP;
    if (below) {
      boxes.set(below.id, { x: 0, y: top });
      top += heightOf(below.id) + ROW_GAP;
    }
  }

  return {
    width: right + boxWidth,
    height: Math.max(0, top - ROW_GAP),
    columns: 2,
    boxes,
    lines: edges.map(edge => {
      const start = boxes.get(edge.from)!;
      const end = boxes.get(edge.to)!;
      if (end.x > start.x) {
        const y = start.y + LINE_HEIGHT;
        return {
          edge,
          path: `M${boxWidth} ${y}H${right}`,
          label: { x: boxWidth + LABEL_GAP * 2, y: y - LABEL_GAP },
        };
      }
      const x = boxWidth / 2;
      return {
        edge,
        path: `M${x} ${start.y + heightOf(edge.from)}V${end.y}`,
        label: { x: x + LABEL_GAP, y: end.y - LABEL_GAP },
      };
    }),
  };
};
