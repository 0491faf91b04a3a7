import dagre from '@dagrejs/dagre';
import type { FlowchartEdge, FlowchartGraph } from './buildFlowchart';

/** A place, in pixels from the top left corner. */
export interface Point {
  x: number;
  y: number;
}

/** Where everything stands, and how much room it takes. */
export interface FlowchartLayout {
  width: number;
  height: number;
  /** How many boxes stand side by side at most. */
  columns: number;
  /** Top left corner of each box. */
  boxes: Map<string, Point>;
  lines: {
    edge: FlowchartEdge;
    /** Outline for the `d` of an SVG path. */
    path: string;
    /** Start of the baseline of its word. */
    label: Point;
  }[];
}

/** Room between two boxes side by side. */
export const COLUMN_GAP = 16;

const ROW_GAP = 40;
const LABEL_GAP = 6;
const CORNER = 6;

/** Down, across in the gap above the end, down, with rounded corners. */
const stepTo = (from: Point, to: Point): string => {
  if (Math.abs(from.x - to.x) < 1) {
    return `V${to.y}`;
  }
  const middle = to.y - ROW_GAP / 2;
  const radius = Math.min(CORNER, Math.abs(to.x - from.x) / 2);
  const side = Math.sign(to.x - from.x) * radius;
  return [
    `V${middle - radius}`,
    `Q${from.x} ${middle} ${from.x + side} ${middle}`,
    `H${to.x - side}`,
    `Q${to.x} ${middle} ${to.x} ${middle + radius}`,
    `V${to.y}`,
  ].join('');
};

/** Length of the longest run of answers below a box. */
const runBelow = (id: string, edges: FlowchartEdge[]): number =>
  Math.max(
    0,
    ...edges
      .filter(({ from }) => from === id)
      .map(({ to }) => 1 + runBelow(to, edges)),
  );

/** The boxes from one on, the longest run first and a no before a yes, which is what dagre sets out from when it orders a row. */
const longestFirst = (id: string, edges: FlowchartEdge[]): string[] => [
  id,
  ...edges
    .filter(({ from }) => from === id)
    .sort(
      (one, other) =>
        runBelow(other.to, edges) - runBelow(one.to, edges) ||
        one.answer.localeCompare(other.answer),
    )
    .flatMap(({ to }) => longestFirst(to, edges)),
];

/** Places boxes of one width and given heights from top to bottom, the longest run straight down at the left. */
export const layoutFlowchart = (
  { nodes, edges }: FlowchartGraph,
  boxWidth: number,
  heightOf: (id: string) => number,
): FlowchartLayout => {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({
    rankdir: 'TB',
    align: 'UL',
    nodesep: COLUMN_GAP,
    ranksep: ROW_GAP,
  });
  const order = longestFirst(nodes[0].id, edges);
  for (const id of order) {
    graph.setNode(id, { width: boxWidth, height: heightOf(id) });
  }
  const inOrder = [...edges].sort(
    (one, other) => order.indexOf(one.to) - order.indexOf(other.to),
  );
  for (const { from, to, answer } of inOrder) {
    graph.setEdge(from, to, {}, answer);
  }
  dagre.layout(graph);

  const centers = new Map<string, Point>(
    nodes.map(({ id }) => [id, graph.node(id)]),
  );
  const rowTops = new Map<number, number>();
  for (const { id } of nodes) {
    const { y } = graph.node(id);
    rowTops.set(y, Math.min(rowTops.get(y) ?? Infinity, y - heightOf(id) / 2));
  }
  const topOf = (id: string) => rowTops.get(centers.get(id)!.y)!;

  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    columns: Math.round((width + COLUMN_GAP) / (boxWidth + COLUMN_GAP)),
    boxes: new Map(
      nodes.map(({ id }) => [
        id,
        { x: centers.get(id)!.x - boxWidth / 2, y: topOf(id) },
      ]),
    ),
    lines: edges.map(edge => {
      const start = {
        x: centers.get(edge.from)!.x,
        y: topOf(edge.from) + heightOf(edge.from),
      };
      const end = { x: centers.get(edge.to)!.x, y: topOf(edge.to) };
      const bends = graph
        .edge({ v: edge.from, w: edge.to, name: edge.answer })
        .points.slice(1, -1);
      const stops = [start, ...(bends.length > 1 ? bends : []), end];
      return {
        edge,
        path: `M${start.x} ${start.y}${stops
          .slice(1)
          .map((stop, index) => stepTo(stops[index], stop))
          .join('')}`,
        label: { x: end.x + LABEL_GAP, y: end.y - LABEL_GAP },
      };
    }),
  };
};
