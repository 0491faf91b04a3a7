import { z } from 'zod';
import type { EditionRecords, Located } from './EditionRecords';
import type { KnowledgeFile } from './KnowledgeFile';
import type { KnowledgeProblem } from './KnowledgeProblem';
import { parseFile } from './parseFile';
import {
  correctionSchema,
  editionFileSchema,
  featureSchema,
  figureSchema,
  guidanceSchema,
  manifestSchema,
  meshSchema,
  ruleSchema,
  sourceSchema,
} from './schema';

/** The records of an edition, or what keeps its files from being records. */
export interface ReadRecords {
  /** Absent when anything is wrong. */
  records?: EditionRecords;
  problems: KnowledgeProblem[];
}

/** Checks every file of one edition against the schema of its place. */
export function readRecords(files: KnowledgeFile[]): ReadRecords {
  const problems: KnowledgeProblem[] = [];
  const left = new Map(files.map(file => [file.path, file]));
  const folder = files[0]?.path.split('/')[0] ?? '';

  const readFile = <T>(
    file: KnowledgeFile,
    schema: z.ZodType<T>,
  ): Located<T> | undefined => {
    left.delete(file.path);
    const parsed = parseFile(file, schema);
    problems.push(...parsed.problems);
    return parsed.located;
  };

  const readOne = <T>(path: string, schema: z.ZodType<T>) => {
    const file = left.get(`${folder}/${path}`);
    if (!file) {
      problems.push({
        lint: 'schema',
        file: `${folder}/${path}`,
        at: '',
        found: 'no such file',
        expected: 'every edition to have it',
      });
      return undefined;
    }
    return readFile(file, schema);
  };

  const readOptional = <T>(path: string, schema: z.ZodType<T>) =>
    left.has(`${folder}/${path}`) ? readOne(path, schema) : undefined;

  const readAll = <T>(kind: string, schema: z.ZodType<T>) =>
    [...left.values()]
      .filter(file => file.path.startsWith(`${folder}/${kind}/`))
      .map(file => readFile(file, schema))
      .filter(located => located !== undefined);

  const head = readOne('edition.yaml', editionFileSchema);
  const sources = readOne('sources.yaml', z.array(sourceSchema).min(1));
  const figures = readOptional('figures.yaml', z.array(figureSchema).min(1));
  const corrections = readOptional(
    'corrections.yaml',
    z.array(correctionSchema).min(1),
  );
  const guidance = Object.entries(guidanceSchema.shape).map(
    ([key, schema]): [string, unknown] => {
      const read = schema instanceof z.ZodOptional ? readOptional : readOne;
      return [key, read(`guidance/${key}.yaml`, schema as z.ZodType)?.record];
    },
  );
  const meshes = readAll('meshes', meshSchema);
  const features = readAll('features', featureSchema);
  const rules = readAll('rules', ruleSchema);
  const manifests = readAll('manifests', manifestSchema);

  problems.push(
    ...[...left.keys()].map(file => ({
      lint: 'schema',
      file,
      at: '',
      found: 'a file that belongs nowhere',
      expected:
        'edition.yaml, sources.yaml, figures.yaml, corrections.yaml or a file in meshes/, features/, rules/, manifests/ or guidance/ of one edition',
    })),
  );

  if (problems.length > 0 || !head || !sources) {
    return { problems };
  }
  return {
    records: {
      folder,
      head,
      sources,
      meshes,
      features,
      rules,
      guidance: guidanceSchema.parse(Object.fromEntries(guidance)),
      ...(figures && { figures }),
      ...(corrections && { corrections }),
      manifests,
    },
    problems,
  };
}
