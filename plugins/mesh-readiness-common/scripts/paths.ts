import path from 'node:path';
import { REFERENCE_FOLDER } from '../src/reference/lintPages';

const root = path.resolve(__dirname, '..');

/** The folder of the authored YAML. */
export const KNOWLEDGE_FOLDER = path.join(root, 'knowledge');

/** The folder of the pages that are written from it. */
export const PAGES_FOLDER = path.resolve(root, '..', '..', REFERENCE_FOLDER);

/** The file an edition is built into. */
export function generatedFile(edition: string): string {
  return path.join(root, 'src', 'knowledge', 'generated', `${edition}.json`);
}
