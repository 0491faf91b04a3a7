import { chmodSync } from 'node:fs';
import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import { objectOf } from './__testUtils__/manifestsOf';
import { createManifestsSource } from './createManifestsSource';

const catalog = createMockDirectory();
const programs = createMockDirectory();

const ROUTE = `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: orders }
spec:
  hosts: [orders]
  http: [{ timeout: 2s, route: [{ destination: { host: orders } }] }]
`;
const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata: { name: orders }
spec:
  selector: { matchLabels: { app: orders } }
  template: { metadata: { labels: { app: orders } } }
`;

async function sourceOf(manifests: JsonObject) {
  const logger = mockServices.logger.mock();
  const source = await createManifestsSource({
    config: new ConfigReader({
      catalog: {
        locations: [
          { type: 'file', target: catalog.resolve('catalog-info.yaml') },
        ],
      },
      meshReadiness: { kubernetes: { manifests } },
    }),
    urlReader: mockServices.urlReader.mock(),
    logger,
    path: programs.path,
  });
  return { source, logger };
}

async function collect(manifests: JsonObject) {
  const { source } = await sourceOf(manifests);
  return source?.collect({
    entity: {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: 'orders',
        annotations: {
          'backstage.io/managed-by-location': `file:${catalog.resolve(
            'catalog-info.yaml',
          )}`,
        },
      },
    },
    entities: { byRef: async () => undefined, byRefs: async () => [] },
    now: '2026-11-23T04:00:00.000Z',
    signal: new AbortController().signal,
    logger: mockServices.logger.mock(),
  });
}

beforeEach(() => {
  programs.clear();
  catalog.setContent({
    'catalog-info.yaml': 'x',
    k8s: {
      'deployment.yaml': DEPLOYMENT,
      'service.yaml': `${objectOf(
        'orders',
      )}spec: { selector: { app: orders } }\n`,
      'kustomization.yaml': 'resources: [deployment.yaml, service.yaml]',
    },
    other: { 'route.yaml': ROUTE },
  });
});

describe('createManifestsSource', () => {
  it.each([{}, { enabled: false }])(
    'makes nothing unless it is wanted: %j',
    async manifests => {
      expect((await sourceOf(manifests)).source).toBeUndefined();
    },
  );

  it('reads a folder of this machine that the catalog reads as well', async () => {
    const result = await collect({ enabled: true });
    expect(result?.looked.join()).toContain('Deployment default/orders');
    expect(result?.message).toContain(
      'neither kustomize nor kubectl renders them',
    );
  });

  it('looks into the folders that are set', async () => {
    const result = await collect({ enabled: true, paths: ['k8s', 'other'] });
    expect(result?.requirements).toEqual([
      expect.objectContaining({
        feature: 'traffic.retries-timeouts',
        provenance: expect.objectContaining({
          object: expect.objectContaining({
            file: 'other/route.yaml',
            line: 1,
          }),
        }),
      }),
    ]);
  });

  it('renders with a program that it finds, unless that is not wanted', async () => {
    programs.setContent({
      kustomize:
        '#!/bin/sh\nwhile read -r line; do echo "$line"; done < "$2/deployment.yaml"\n',
    });
    chmodSync(programs.resolve('kustomize'), 0o755);
    const { logger } = await sourceOf({ enabled: true });
    expect(logger.info).toHaveBeenCalledWith(
      'Manifests are read, and folders of kustomize are rendered by kustomize',
    );
    const without = await collect({ enabled: true, kustomize: false });
    expect(without?.message).toContain('were not applied');
  });
});
