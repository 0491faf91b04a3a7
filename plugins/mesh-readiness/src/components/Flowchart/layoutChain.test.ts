import { builtInEditions } from 'backstage-plugin-mesh-readiness-common';
import { buildFlowchart } from './buildFlowchart';
import { isChain, layoutChain } from './layoutChain';

const graphOf = (wanted: string) =>
  buildFlowchart(
    builtInEditions.find(({ id }) => id === wanted)!.guidance.flowchart,
    undefined,
  );
const graph = graphOf('2026-11');
const WIDTH = 240;
const layout = layoutChain(graph, WIDTH, id => (id === 'jwt/yes' ? 80 : 40));

describe('isChain', () => {
  it.each([
    ['2026-11', true],
    ['2024-12', false],
  ])(
    'tells of the questions of %s whether they stand in one line: %s',
    (id, chain) => {
      expect(isChain(graphOf(id))).toBe(chain);
    },
  );
});

describe('layoutChain', () => {
  it('fits beside an open side bar at 900 pixels', () => {
    expect(layout.width).toBeLessThanOrEqual(620);
  });

  it('puts the meshes of an answer beside its question, and the next question below both', () => {
    expect(layout.boxes.get('jwt')).toEqual({ x: 0, y: 0 });
    expect(layout.boxes.get('jwt/yes')).toEqual({ x: 304, y: 0 });
    expect(layout.boxes.get('shared-quota')).toEqual({ x: 0, y: 116 });
    expect(layout.boxes.get('shared-quota/yes')).toEqual({ x: 304, y: 116 });
  });

  it('puts what the last no leads to below its question', () => {
    const last = layout.boxes.get('quick-adoption')!;
    expect(layout.boxes.get('quick-adoption/yes')!.y).toBe(last.y);
    expect(layout.boxes.get('quick-adoption/no')).toEqual({
      x: 0,
      y: last.y + 76,
    });
    expect(layout.height).toBe(last.y + 116);
  });

  it('never lays one box over another', () => {
    const boxes = [...layout.boxes.values()];
    expect(boxes).toHaveLength(graph.nodes.length);
    expect(new Set(boxes.map(({ x, y }) => `${x} ${y}`)).size).toBe(
      boxes.length,
    );
  });

  it('draws a line for each answer, across to meshes and down to the next', () => {
    expect(layout.lines).toHaveLength(graph.edges.length);
    expect(layout.lines[0]).toMatchObject({
      edge: { from: 'jwt', answer: 'yes' },
      path: 'M240 18H304',
    });
    expect(layout.lines[1]).toMatchObject({
      edge: { from: 'jwt', answer: 'no' },
      path: 'M120 40V116',
    });
  });
});
