import { writeFileSync } from 'node:fs';
import { assembleEdition } from '../src/knowledge/assembleEdition';
import { formatEdition } from '../src/knowledge/formatEdition';
import { REFERENCE_FOLDER } from '../src/reference/lintPages';
import { referencePages } from '../src/reference/referencePages';
import type { Edition } from '../src/types';
import { generatedFile, KNOWLEDGE_FOLDER, PAGES_FOLDER } from './paths';
import { printProblems } from './printProblems';
import { readKnowledge } from './readKnowledge';
import { writePages } from './writePages';

const { editions: folders } = readKnowledge(KNOWLEDGE_FOLDER);
const editions: Edition[] = [];

for (const [folder, files] of folders) {
  const { edition, problems } = assembleEdition(files);
  printProblems(problems);
  if (edition) {
    editions.push(edition);
    writeFileSync(generatedFile(folder), formatEdition(edition));
    process.stdout.write(
      `${folder}: ${edition.meshes.length} meshes, ${edition.features.length} features, ${edition.rules.length} rules\n`,
    );
  }
}
if (editions.length === folders.size) {
  const pages = referencePages(editions);
  writePages(PAGES_FOLDER, pages);
  process.stdout.write(`${REFERENCE_FOLDER}: ${pages.size} pages\n`);
}
