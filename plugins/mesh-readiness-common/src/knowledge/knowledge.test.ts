import { existsSync, readFileSync } from 'node:fs';
import { generatedFile, KNOWLEDGE_FOLDER } from '../../scripts/paths';
import { readKnowledge } from '../../scripts/readKnowledge';
import { assembleEdition } from './assembleEdition';
import { builtInEditions } from './builtInEditions';
import { lintEdition } from './lintEdition';
import { lintFresh } from './lints/fresh';
import { parseFile } from './parseFile';
import { codesSchema } from './schema';

const { codes, editions } = readKnowledge(KNOWLEDGE_FOLDER);
const folders = [...editions.keys()];

describe('the knowledge', () => {
  it('has a ledger of all codes', () => {
    expect(parseFile(codes, codesSchema).problems).toEqual([]);
  });

  it.each(folders)('%s is in order', folder => {
    const ledger = parseFile(codes, codesSchema).located!;
    expect(lintEdition(editions.get(folder)!, ledger)).toEqual([]);
  });

  it.each(folders)('%s is built and checked in', folder => {
    const file = generatedFile(folder);
    const { edition } = assembleEdition(editions.get(folder)!);
    const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    expect(lintFresh(edition!, { file, text })).toEqual([]);
  });

  it('is built in, every edition of it', () => {
    expect(builtInEditions.map(({ id }) => id)).toEqual(folders);
  });
});
