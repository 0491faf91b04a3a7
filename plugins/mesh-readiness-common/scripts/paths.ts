import path from 'node:path';

const root = path.resolve(__dirname, '..');

/** The folder of the authored YAML. */
export const KNOWLEDGE_FOLDER = path.join(root, 'knowledge');

/** The file an edition is built into. */
export function generatedFile(edition: string): string {
  return path.join(root, 'src', 'knowledge', 'generated', `${edition}.json`);
}
