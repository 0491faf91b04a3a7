import { smallRecords } from '../__testUtils__/smallRecords';
import { lintComparison } from './comparison';

describe('lintComparison', () => {
  it('finds nothing where each mesh fills each row', () => {
    expect(lintComparison(smallRecords())).toEqual([]);
  });

  it('wants each mesh to fill each depth area once', () => {
    const records = smallRecords(({ ant, bee }) => {
      ant.depth = [];
      bee.depth.push(bee.depth[0]);
    });
    expect(lintComparison(records)).toEqual([
      {
        lint: 'comparison',
        file: '2024-01/meshes/ant.yaml',
        at: 'depth',
        found: 'nothing',
        expected: 'each depth area once: security',
      },
      {
        lint: 'comparison',
        file: '2024-01/meshes/bee.yaml',
        at: 'depth',
        found: 'security, security',
        expected: 'each depth area once: security',
      },
    ]);
  });

  it('wants each mesh to fill each closing row, and no other', () => {
    const records = smallRecords(({ ant, guidance }) => {
      ant.summary.colour = 'Black';
      guidance.closing.rows = [{ id: 'size', title: 'Size' }];
    });
    expect(lintComparison(records)).toMatchObject([
      {
        file: '2024-01/meshes/ant.yaml',
        at: 'summary',
        found: 'colour, size',
        expected: 'a value for each closing row: size',
      },
    ]);
  });

  it('wants the closing word to be about a product that exists', () => {
    const records = smallRecords(({ guidance }) => {
      guidance.closing.recommendedFor[0].product = 'wasp';
    });
    expect(lintComparison(records)).toMatchObject([
      {
        file: '2024-01/guidance/closing.yaml',
        at: 'recommendedFor.0.product',
        found: '"wasp"',
        expected: 'one of ant, bee',
      },
    ]);
  });

  it('wants each area to have a feature', () => {
    const records = smallRecords(({ guidance }) => {
      guidance.areas.push({ id: 'traffic', title: 'Traffic' });
    });
    expect(lintComparison(records)).toMatchObject([
      {
        file: '2024-01/guidance/areas.yaml',
        at: '1.id',
        found: '"traffic" without a feature',
      },
    ]);
  });
});
