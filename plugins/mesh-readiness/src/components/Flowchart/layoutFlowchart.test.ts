import { builtInEditions } from 'backstage-plugin-mesh-readiness-common';
import { buildFlowchart } from './buildFlowchart';
import { layoutFlowchart } from './layoutFlowchart';

const graph = buildFlowchart(
  builtInEditions.find(({ id }) => id === '2024-12')!.guidance.flowchart,
  undefined,
);
const layout = layoutFlowchart(graph, 140, () => 60);

describe('layoutFlowchart', () => {
  it('fits beside an open side bar at 900 pixels', () => {
    expect(layout.width).toBeLessThanOrEqual(620);
    expect(layout.columns).toBe(4);
  });

  it('lets the longest run of questions go straight down at the left', () => {
    const spine = [
      'new-cluster',
      'needs-advanced',
      'platform-team',
      'constrained-resources',
      'quick-adoption',
    ].map(id => layout.boxes.get(id)!);
    expect(spine.map(({ x }) => x)).toEqual([0, 0, 0, 0, 0]);
    expect(spine.map(({ y }) => y)).toEqual([0, 100, 200, 300, 400]);
  });

  it('never lays one box over another', () => {
    const boxes = [...layout.boxes.values()];
    const overlaps = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          other =>
            Math.abs(one.x - other.x) < 140 && Math.abs(one.y - other.y) < 60,
        ),
    );
    expect(overlaps).toEqual([]);
  });

  it('draws every line from the bottom of one box to the top of another', () => {
    expect(layout.lines).toHaveLength(12);
    expect(layout.lines[1]).toMatchObject({
      edge: { from: 'new-cluster', to: 'needs-advanced' },
      path: 'M70 60V100',
      label: { x: 76, y: 94 },
    });
  });
});
