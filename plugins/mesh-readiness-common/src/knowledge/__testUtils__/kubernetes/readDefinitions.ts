import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AnySchemaObject } from 'ajv';
import { parseAllDocuments } from 'yaml';

const root = path.resolve(__dirname, '..', '..', '..', '..', '..', '..');

/** Where the custom resource definitions are expected; they are not part of the repository. */
export const DEFINITIONS_FOLDER = path.join(
  process.env.MESH_READINESS_SHARED ?? path.join(root, '..', 'shared'),
  'crds',
);

/** The schemas of custom resources by `apiVersion kind`, with the standard or the experimental channel of Gateway API; `undefined` where they are not at hand. */
export function readDefinitions():
  | {
      standard: Map<string, AnySchemaObject>;
      experimental: Map<string, AnySchemaObject>;
    }
  | undefined {
  if (!existsSync(DEFINITIONS_FOLDER)) {
    return undefined;
  }
  const standard = new Map<string, AnySchemaObject>();
  const experimental = new Map<string, AnySchemaObject>();
  for (const file of readdirSync(DEFINITIONS_FOLDER, {
    recursive: true,
    encoding: 'utf8',
  }).filter(name => name.endsWith('.yaml'))) {
    const schemas = file.includes('experimental') ? experimental : standard;
    const text = readFileSync(path.join(DEFINITIONS_FOLDER, file), 'utf8');
    for (const document of [...parseAllDocuments(text)]) {
      const { kind, spec } = document.toJS() ?? {};
      if (kind === 'CustomResourceDefinition') {
        for (const { name, served, schema } of spec.versions) {
          if (served) {
            schemas.set(
              `${spec.group}/${name} ${spec.names.kind}`,
              schema.openAPIV3Schema,
            );
          }
        }
      }
    }
  }
  return {
    standard,
    experimental: new Map([...standard, ...experimental]),
  };
}
