import { smallFiles } from './__testUtils__/smallFiles';
import { assembleEdition } from './assembleEdition';
import { editionSchema } from './schema';

describe('assembleEdition', () => {
  it('puts meshes in the order of the head, rules in the order of their codes, features in the order of their rules', () => {
    const { edition, problems } = assembleEdition(smallFiles().reverse());
    expect(problems).toEqual([]);
    expect(edition?.meshes.map(mesh => mesh.id)).toEqual(['bee', 'ant']);
    expect(edition?.rules.map(rule => rule.code)).toEqual([
      'MR0001',
      'MR0002',
      'MR0003',
      'MR0004',
      'MR0005',
      'MR0006',
      'MR0007',
      'MR0008',
      'MR0009',
      'MR0010',
      'MR0101',
      'MR0102',
    ]);
    expect(edition?.features.map(feature => feature.id)).toEqual([
      'security.lock',
      'security.lock.double',
    ]);
  });

  it('keeps the head without the order of the meshes, so that the result fits the schema of an edition', () => {
    const { edition } = assembleEdition(smallFiles());
    expect(edition).toMatchObject({ id: '2024-01', date: '2024-01-31' });
    expect(editionSchema.parse(edition)).toEqual(edition);
  });

  it('gives no edition while a file does not fit its schema', () => {
    const files = smallFiles();
    files[0] = { ...files[0], data: 'not an edition' };
    const { edition, problems } = assembleEdition(files);
    expect(edition).toBeUndefined();
    expect(problems).toMatchObject([
      { file: '2024-01/edition.yaml', found: '"not an edition"' },
    ]);
  });

  it('puts a part right after the whole it is part of, whatever its code', () => {
    const files = smallFiles();
    const dataOf = (path: string) =>
      files.find(file => file.path === `2024-01/${path}`)!.data as any;
    files.push({
      path: '2024-01/features/security/window.yaml',
      data: {
        ...dataOf('features/security/lock.yaml'),
        id: 'security.window',
        aliases: ['window'],
      },
    });
    files.push({
      path: '2024-01/rules/MR0103.yaml',
      data: {
        ...dataOf('rules/MR0102.yaml'),
        code: 'MR0103',
      },
    });
    dataOf('rules/MR0102.yaml').feature = 'security.window';
    const { edition } = assembleEdition(files);
    expect(edition?.features.map(({ id }) => id)).toEqual([
      'security.lock',
      'security.lock.double',
      'security.window',
    ]);
  });

  it('takes figures and corrections along', () => {
    const { edition } = assembleEdition(smallFiles());
    expect(edition?.figures?.map(({ id }) => id)).toEqual(['weight']);
    expect(edition?.corrections?.map(({ id }) => id)).toEqual(['one-key']);
  });
});
