import { PROBLEM_KINDS } from '../types';
import { smallFiles } from './__testUtils__/smallFiles';
import { readRecords } from './readRecords';

const without = (path: string) =>
  smallFiles().filter(file => file.path !== `2024-01/${path}`);

const withChange = (path: string, change: (data: any) => void) => {
  const files = smallFiles();
  change(files.find(file => file.path === `2024-01/${path}`)!.data);
  return files;
};

describe('readRecords', () => {
  it('reads every file into the record of its place', () => {
    const { records, problems } = readRecords(smallFiles());
    expect(problems).toEqual([]);
    expect(records).toMatchObject({
      folder: '2024-01',
      head: { file: '2024-01/edition.yaml', record: { id: '2024-01' } },
      sources: { file: '2024-01/sources.yaml', record: [{ id: 'book' }] },
      guidance: { resources: { baseline: 'ant' }, areas: [{ id: 'security' }] },
    });
    expect(records?.meshes.map(({ file }) => file)).toEqual([
      '2024-01/meshes/ant.yaml',
      '2024-01/meshes/bee.yaml',
    ]);
    expect(records?.features.map(({ record }) => record.id)).toEqual([
      'security.lock',
      'security.lock.double',
    ]);
    expect(records?.rules).toHaveLength(PROBLEM_KINDS.length + 2);
  });

  it('says where a value does not fit the schema, what it is and what it should be', () => {
    expect(
      readRecords(
        withChange('features/security/lock.yaml', lock => {
          lock.support.bee[0].since = 1.9;
        }),
      ),
    ).toEqual({
      problems: [
        {
          lint: 'schema',
          file: '2024-01/features/security/lock.yaml',
          at: 'support.bee.0.since',
          found: '1.9',
          expected: 'a quoted version such as "1.31"',
        },
      ],
    });
  });

  it('names a key that the schema does not know', () => {
    const { problems } = readRecords(
      withChange('features/security/lock.yaml', lock => {
        lock.support.bee[0].caveat = 'It locks on weekdays.';
      }),
    );
    expect(problems).toMatchObject([
      { at: 'support.bee.0', expected: 'Unrecognized key: "caveat"' },
    ]);
  });

  it('misses a file that every edition has', () => {
    expect(readRecords(without('guidance/closing.yaml')).problems).toEqual([
      {
        lint: 'schema',
        file: '2024-01/guidance/closing.yaml',
        at: '',
        found: 'no such file',
        expected: 'every edition to have it',
      },
    ]);
  });

  it('does not pass over a file that belongs nowhere', () => {
    expect(
      readRecords([
        ...smallFiles(),
        { path: '2024-01/rule/MR0103.yaml', data: {} },
      ]).problems,
    ).toMatchObject([
      {
        file: '2024-01/rule/MR0103.yaml',
        found: 'a file that belongs nowhere',
      },
    ]);
  });

  it('does without the files that not every edition has', () => {
    const optional = [
      'figures.yaml',
      'corrections.yaml',
      'guidance/principles.yaml',
      'guidance/advice.yaml',
      'guidance/noMesh.yaml',
    ].map(path => `2024-01/${path}`);
    const { records, problems } = readRecords(
      smallFiles().filter(({ path }) => !optional.includes(path)),
    );
    expect(problems).toEqual([]);
    expect(records).not.toHaveProperty('figures');
    expect(records).not.toHaveProperty('corrections');
    expect(records?.guidance.noMesh).toBeUndefined();
  });

  it('checks the files that not every edition has', () => {
    const { problems } = readRecords(
      withChange('guidance/noMesh.yaml', noMesh => {
        noMesh.neededFor = ['lock'];
      }),
    );
    expect(problems).toMatchObject([
      { file: '2024-01/guidance/noMesh.yaml', at: 'neededFor.0' },
    ]);
  });
});
