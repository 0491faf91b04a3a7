import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entity } from '@backstage/catalog-model';
import { parseAllDocuments } from 'yaml';

/** All entities in the YAML files of a folder, as they are; what is no YAML is left out. */
export function readCatalog(folder: string): Entity[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.ya?ml$/.test(file))
    .sort()
    .flatMap(file =>
      parseAllDocuments(readFileSync(join(folder, file), 'utf8'), {
        logLevel: 'silent',
      }),
    )
    .filter(document => 'errors' in document && document.errors.length === 0)
    .map(document => document.toJS())
    .filter(
      entity =>
        entity?.apiVersion?.startsWith?.('backstage.io/') &&
        entity.kind !== 'Location',
    );
}
