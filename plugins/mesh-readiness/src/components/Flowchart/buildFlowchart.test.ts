import { builtInEditions } from 'backstage-plugin-mesh-readiness-common';
import { buildFlowchart, type FlowchartAnswer } from './buildFlowchart';

const { flowchart } = builtInEditions.find(
  ({ id }) => id === '2024-12',
)!.guidance;

const reachesWith = (answers?: Record<string, FlowchartAnswer>) => {
  const { nodes } = buildFlowchart(flowchart, answers);
  return (reach: string) =>
    nodes.filter(node => node.reach === reach).map(({ id }) => id);
};

describe('buildFlowchart', () => {
  it('draws every question and every outcome once, in reading order', () => {
    expect(buildFlowchart(flowchart, undefined).nodes.map(n => n.id)).toEqual([
      'new-cluster',
      'choose-cni',
      'choose-cni/yes',
      'choose-cni/no',
      'needs-advanced',
      'needs-advanced/yes',
      'platform-team',
      'platform-team/yes',
      'constrained-resources',
      'constrained-resources/yes',
      'quick-adoption',
      'quick-adoption/yes',
      'quick-adoption/no',
    ]);
  });

  it('draws a yes and a no out of every question', () => {
    const { edges } = buildFlowchart(flowchart, undefined);
    expect(edges).toHaveLength(12);
    expect(edges.slice(0, 2)).toEqual([
      {
        from: 'new-cluster',
        to: 'choose-cni',
        answer: 'yes',
        reach: 'possible',
      },
      {
        from: 'new-cluster',
        to: 'needs-advanced',
        answer: 'no',
        reach: 'possible',
      },
    ]);
  });

  it('starts no path when it belongs to no service', () => {
    const { nodes } = buildFlowchart(flowchart, undefined);
    expect(nodes.every(({ reach }) => reach === 'possible')).toBe(true);
    expect(nodes.some(node => node.kind === 'question' && node.waiting)).toBe(
      false,
    );
  });

  it('takes the path of the answers and leaves the rest faint', () => {
    const ids = reachesWith({
      'new-cluster': { value: 'no' },
      'needs-advanced': { value: 'yes' },
    });
    expect(ids('taken')).toEqual([
      'new-cluster',
      'needs-advanced',
      'needs-advanced/yes',
    ]);
    expect(ids('possible')).toEqual([]);
    expect(ids('faint')).toHaveLength(10);
  });

  it('waits at the first question without an answer, with all below still possible', () => {
    const answers: Record<string, FlowchartAnswer> = {
      'new-cluster': { value: 'yes' },
    };
    const ids = reachesWith(answers);
    expect(ids('taken')).toEqual(['new-cluster', 'choose-cni']);
    expect(ids('possible')).toEqual(['choose-cni/yes', 'choose-cni/no']);
    expect(
      buildFlowchart(flowchart, answers)
        .nodes.filter(node => node.kind === 'question' && node.waiting)
        .map(({ id }) => id),
    ).toEqual(['choose-cni']);
  });

  it('follows a known answer below an open question', () => {
    const ids = reachesWith({ 'needs-advanced': { value: 'yes' } });
    expect(ids('taken')).toEqual(['new-cluster']);
    expect(ids('possible')).toEqual([
      'choose-cni',
      'choose-cni/yes',
      'choose-cni/no',
      'needs-advanced',
      'needs-advanced/yes',
    ]);
  });

  it('says by number which question comes next', () => {
    const [first] = buildFlowchart(flowchart, undefined).nodes;
    expect(first).toMatchObject({
      number: 1,
      leadsTo: {
        yes: { question: 'choose-cni', number: 2 },
        no: { question: 'needs-advanced', number: 3 },
      },
    });
  });
});
