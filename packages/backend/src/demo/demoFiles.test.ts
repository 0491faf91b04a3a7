import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { type ApiObject, readObjects } from 'kubernetes-stand-in';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';

const ROOT = resolvePackagePath('backend', '../..');
const ANNOTATION = 'backstage.io/kubernetes-';

describe('the files of the demo', () => {
  let clusters: { name: string; title: string; objects: ApiObject[] }[];

  beforeAll(async () => {
    const { demo } = parse(
      await readFile(resolve(ROOT, 'app-config.yaml'), 'utf8'),
    );
    clusters = await Promise.all(
      demo.kubernetes.clusters.map(async ({ name, title, objects }: any) => ({
        name,
        title,
        objects: (
          await readObjects(resolve(ROOT, 'packages/backend', objects))
        ).objects,
      })),
    );
  });

  it('says of each cluster that it is none', () => {
    for (const { name, title } of clusters) {
      expect(name).toMatch(/^stand-in-/);
      expect(title).toContain('a stand-in and no cluster');
    }
  });

  it('has objects for each service that says so, but for the newsletter', async () => {
    const text = await readFile(
      resolve(ROOT, 'demo/catalog/services/in-the-clusters.yaml'),
      'utf8',
    );
    const found = parseAllDocuments(text)
      .map(document => document.toJS())
      .map(({ metadata: { name, annotations } }) => [
        name,
        clusters
          .find(cluster => cluster.name === annotations[`${ANNOTATION}cluster`])
          ?.objects.filter(
            ({ kind, metadata }) =>
              (kind === 'Deployment' || kind === 'DaemonSet') &&
              metadata.name === name &&
              metadata.namespace === annotations[`${ANNOTATION}namespace`],
          ).length,
      ]);

    expect(Object.fromEntries(found)).toEqual({
      'click-and-collect': 1,
      'door-counters': 1,
      'exchange-desk': 1,
      'gift-cards': 1,
      newsletter: 0,
      'opening-hours': 1,
      'parcel-scanner': 1,
      'price-labels': 1,
      'size-advisor': 1,
      'store-credit': 1,
    });
  });

  it('writes each object once', () => {
    for (const { objects } of clusters) {
      const names = objects.map(({ apiVersion, kind, metadata }) =>
        [apiVersion, kind, metadata.namespace, metadata.name].join(' '),
      );
      expect(names).toEqual([...new Set(names)]);
    }
  });
});
