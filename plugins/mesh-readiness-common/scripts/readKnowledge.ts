import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { KnowledgeFile } from '../src/knowledge/KnowledgeFile';

/** Everything authored below a `knowledge` folder. */
export interface Knowledge {
  /** Content of `codes.yaml`. */
  codes: KnowledgeFile;
  /** The files of each edition, by its folder, oldest first. */
  editions: Map<string, KnowledgeFile[]>;
}

/** Reads and parses all YAML below a `knowledge` folder. */
export function readKnowledge(folder: string): Knowledge {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.yaml'))
    .map(name => name.split(path.sep).join('/'))
    .sort();
  const read = (name: string): KnowledgeFile => ({
    path: name,
    data: parse(readFileSync(path.join(folder, name), 'utf8')),
  });

  const editions = new Map<string, KnowledgeFile[]>();
  for (const name of files.filter(file => file.includes('/'))) {
    const edition = name.split('/')[0];
    editions.set(edition, [...(editions.get(edition) ?? []), read(name)]);
  }
  return { codes: read('codes.yaml'), editions };
}
