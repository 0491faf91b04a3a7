import { writeFileSync } from 'node:fs';
import { assembleEdition } from '../src/knowledge/assembleEdition';
import { formatEdition } from '../src/knowledge/formatEdition';
import { generatedFile, KNOWLEDGE_FOLDER } from './paths';
import { printProblems } from './printProblems';
import { readKnowledge } from './readKnowledge';

for (const [folder, files] of readKnowledge(KNOWLEDGE_FOLDER).editions) {
  const { edition, problems } = assembleEdition(files);
  printProblems(problems);
  if (edition) {
    writeFileSync(generatedFile(folder), formatEdition(edition));
    process.stdout.write(
      `${folder}: ${edition.meshes.length} meshes, ${edition.features.length} features, ${edition.rules.length} rules\n`,
    );
  }
}
