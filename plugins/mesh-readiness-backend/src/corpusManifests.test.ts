import { join } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  builtInEditions,
  fillManifest,
  type ManifestValues,
  manifestValues,
  mergeProfile,
} from 'backstage-plugin-mesh-readiness-common';
import { parseAllDocuments } from 'yaml';
import { describeWithShared } from 'test-tools';
import { NOW } from './__testUtils__/collectFrom';
import { readCatalog } from './__testUtils__/readCatalog';
import { claimsFromKubernetes } from './sources/claimsFromKubernetes';

const edition = builtInEditions.find(({ id }) => id === '2026-11')!;

const valuesOf = (entity: Entity): ManifestValues =>
  manifestValues(
    mergeProfile(
      stringifyEntityRef(entity),
      {
        ...claimsFromKubernetes(entity, 'annotations', NOW),
        reports: [],
      },
      edition,
    ),
  );

const componentsIn = (folder: string) =>
  readCatalog(folder).filter(
    ({ kind, metadata }) =>
      kind === 'Component' && typeof metadata.name === 'string',
  );

/** The manifests of a service that cannot be read. */
const brokenFor = (values: ManifestValues) =>
  edition.manifests!.flatMap(template => {
    const { yaml } = fillManifest(template, values);
    const documents = [...parseAllDocuments(yaml, { logLevel: 'silent' })];
    return documents.every(
      document =>
        document.errors.length === 0 &&
        typeof document.toJS().metadata.name === 'string',
    )
      ? []
      : [{ id: template.id, yaml }];
  });

const brokenIn = (entities: Entity[]) =>
  entities.flatMap(entity => brokenFor(valuesOf(entity)));

describe('the manifests for the demo catalog', () => {
  const demo = resolvePackagePath(
    'backstage-plugin-mesh-readiness-backend',
    '../../demo/catalog',
  );

  it('are YAML', () => {
    const components = componentsIn(demo);
    expect(components).not.toEqual([]);
    expect(brokenIn(components)).toEqual([]);
  });
});

describeWithShared('the manifests for the corpus', folder => {
  const components = componentsIn(join(folder, 'corpus'));

  it('are YAML', () => {
    expect(brokenIn(components)).toEqual([]);
  });

  it('have the names that people wrote down', () => {
    const values = components.map(valuesOf);
    const count = (key: keyof ManifestValues) =>
      values.filter(one => one[key] !== undefined).length;
    expect([values.length, count('namespace'), count('selector')]).toEqual([
      88, 6, 22,
    ]);
  });
});
