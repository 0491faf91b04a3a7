import { smallRecords } from '../__testUtils__/smallRecords';
import { lintTables } from './tables';

describe('lintTables', () => {
  it('finds nothing where each size has its row and each row its meshes', () => {
    expect(lintTables(smallRecords())).toEqual([]);
  });

  it.each([
    ['a gap', { from: 5 }, '5 to Infinity'],
    ['two rows for one size', { from: 3 }, '3 to Infinity'],
    ['a range that ends before it starts', { from: 4, to: 2 }, '4 to 2'],
  ])('wants each team size to have one row: %s', (_, teamSize, found) => {
    const records = smallRecords(({ guidance }) => {
      guidance.teamSizes.rows[1].when = { teamSize };
    });
    expect(lintTables(records)[0]).toEqual({
      lint: 'tables',
      file: '2024-01/guidance/teamSizes.yaml',
      at: 'rows.1.when.teamSize',
      found,
      expected: 'a range from 4 on, so that each size has one row',
    });
  });

  it('wants the last row to have no end', () => {
    const records = smallRecords(({ guidance }) => {
      guidance.teamSizes.rows[1].when = { teamSize: { from: 4, to: 9 } };
    });
    expect(lintTables(records)).toMatchObject([
      { at: 'rows', found: 'nothing from 10 on' },
    ]);
  });

  it('wants every row to name meshes that exist, each once', () => {
    const records = smallRecords(({ guidance }) => {
      guidance.teamSizes.rows[0].meshes = ['bee', 'bee'];
      guidance.priorities.rows[0].first = ['wasp'];
      guidance.priorities.rows[0].second = ['wasp'];
      guidance.resources.baseline = 'wasp';
      guidance.workedCase.exclusions[0].meshes = ['wasp'];
    });
    expect(
      lintTables(records).map(({ file, at, found }) => [file, at, found]),
    ).toEqual([
      ['2024-01/guidance/teamSizes.yaml', 'rows.0.meshes.1', '"bee" again'],
      ['2024-01/guidance/priorities.yaml', 'rows.0.first.0', '"wasp"'],
      ['2024-01/guidance/priorities.yaml', 'rows.0.second.0', '"wasp"'],
      ['2024-01/guidance/priorities.yaml', 'rows.0.second', 'wasp'],
      ['2024-01/guidance/resources.yaml', 'baseline.0', '"wasp"'],
      ['2024-01/guidance/workedCase.yaml', 'exclusions.0.meshes.0', '"wasp"'],
    ]);
  });

  it('wants no more meshes than there are bits for', () => {
    const withMeshes = (count: number) =>
      smallRecords(({ meshes }) => {
        const [mesh] = meshes;
        while (meshes.length < count) {
          meshes.push(mesh);
        }
      });
    expect(lintTables(withMeshes(31))).toEqual([]);
    expect(lintTables(withMeshes(32))).toEqual([
      {
        lint: 'tables',
        file: '2024-01/edition.yaml',
        at: 'meshes',
        found: '32 meshes',
        expected: 'at most 31',
      },
    ]);
  });

  it('wants each row once', () => {
    const records = smallRecords(({ guidance }) => {
      guidance.teamSizes.rows[2].id = 'few';
      guidance.priorities.rows.push(guidance.priorities.rows[0]);
    });
    expect(lintTables(records)).toMatchObject([
      { at: 'rows.2.id', found: '"few" again' },
      { at: 'rows.1.id', found: '"hurry" again' },
    ]);
  });
});
