import type { z } from 'zod';
import type {
  Correction,
  Feature,
  Figure,
  Guidance,
  ManifestTemplate,
  Mesh,
  Rule,
  Source,
} from '../types';
import type { editionFileSchema } from './schema';

/** A record and the file it was read from. */
export interface Located<T> {
  /** Relative to `knowledge/`. */
  file: string;
  record: T;
}

/** The records of one edition that fit their schemas, each with its file. */
export interface EditionRecords {
  /** Folder of the edition below `knowledge/`. */
  folder: string;
  head: Located<z.infer<typeof editionFileSchema>>;
  sources: Located<Source[]>;
  meshes: Located<Mesh>[];
  features: Located<Feature>[];
  rules: Located<Rule>[];
  /** Each key is a file of its own, see {@link guidanceFile}. */
  guidance: Guidance;
  /** Absent when the edition has none. */
  figures?: Located<Figure[]>;
  /** Absent when the edition has none. */
  corrections?: Located<Correction[]>;
  manifests: Located<ManifestTemplate>[];
}

/** The file that holds one key of the guidance. */
export function guidanceFile(
  records: EditionRecords,
  key: keyof Guidance,
): string {
  return `${records.folder}/guidance/${key}.yaml`;
}
