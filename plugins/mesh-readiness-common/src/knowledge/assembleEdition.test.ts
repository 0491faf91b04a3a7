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
});
