import { smallFiles } from './__testUtils__/smallFiles';
import { assembleEdition } from './assembleEdition';
import { formatEdition } from './formatEdition';

describe('formatEdition', () => {
  it('writes an edition as indented JSON that ends with a line break', () => {
    const { edition } = assembleEdition(smallFiles());
    const text = formatEdition(edition!);
    expect(text).toMatch(/^\{\n {2}"id": "2024-01",\n {2}"title"/);
    expect(text).toMatch(/\n\}\n$/);
    expect(JSON.parse(text)).toEqual(edition);
  });

  it('writes the same text in whatever order files and keys come', () => {
    const reversed = smallFiles()
      .reverse()
      .map(file =>
        file.path === '2024-01/rules/MR0101.yaml'
          ? {
              ...file,
              data: Object.fromEntries(
                Object.entries(file.data as object).reverse(),
              ),
            }
          : file,
      );
    expect(formatEdition(assembleEdition(reversed).edition!)).toBe(
      formatEdition(assembleEdition(smallFiles()).edition!),
    );
  });
});
