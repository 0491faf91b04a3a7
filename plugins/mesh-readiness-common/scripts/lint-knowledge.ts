import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { assembleEdition } from '../src/knowledge/assembleEdition';
import { lintEdition } from '../src/knowledge/lintEdition';
import { lintFresh } from '../src/knowledge/lints/fresh';
import { parseFile } from '../src/knowledge/parseFile';
import { codesSchema } from '../src/knowledge/schema';
import { lintPages } from '../src/reference/lintPages';
import { referencePages } from '../src/reference/referencePages';
import type { Edition } from '../src/types';
import { generatedFile, KNOWLEDGE_FOLDER, PAGES_FOLDER } from './paths';
import { printProblems } from './printProblems';
import { readKnowledge } from './readKnowledge';
import { readPages } from './readPages';

const alsoFresh = process.argv.includes('--check');
const knowledge = readKnowledge(KNOWLEDGE_FOLDER);
const codes = parseFile(knowledge.codes, codesSchema);
printProblems(codes.problems);
const editions: Edition[] = [];

for (const [folder, files] of knowledge.editions) {
  if (codes.located) {
    printProblems(lintEdition(files, codes.located));
  }
  const { edition } = assembleEdition(files);
  if (edition) {
    editions.push(edition);
  }
  if (alsoFresh && edition) {
    const file = generatedFile(folder);
    const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    printProblems(lintFresh(edition, { file: path.basename(file), text }));
  }
}

if (alsoFresh && editions.length === knowledge.editions.size) {
  printProblems(lintPages(referencePages(editions), readPages(PAGES_FOLDER)));
}
