import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { LocalTreeReader } from './LocalTreeReader';

const outside = createMockDirectory({ content: { 'secret.yaml': 'secret' } });
const root = createMockDirectory();
const reader = new LocalTreeReader();
const url = pathToFileURL(`${root.path}/`).toString();

async function filesOf(filter?: (path: string) => boolean) {
  const tree = await reader.readTree(url, { filter });
  const files = await tree.files();
  return Promise.all(
    files.map(async ({ path, content }) => `${path}: ${await content()}`),
  );
}

beforeEach(() => {
  root.setContent({
    'web.yaml': 'web',
    k8s: { 'api.yaml': 'api', prod: { 'api.yaml': 'prod' } },
    node_modules: { 'x.yaml': 'x' },
  });
});

describe('LocalTreeReader', () => {
  it('reads the files of a folder and of those below it', async () => {
    expect((await filesOf()).sort()).toEqual([
      'k8s/api.yaml: api',
      'k8s/prod/api.yaml: prod',
      'web.yaml: web',
    ]);
    expect(await filesOf(path => path === 'web.yaml')).toEqual([
      'web.yaml: web',
    ]);
  });

  it('follows no link, neither to a file nor to a folder', async () => {
    symlinkSync(outside.resolve('secret.yaml'), root.resolve('link.yaml'));
    symlinkSync(outside.path, root.resolve('linked'));
    expect((await filesOf()).join()).not.toContain('secret');
  });

  it('tells by an etag whether anything has changed', async () => {
    const { etag } = await reader.readTree(url);
    await expect(reader.readTree(url, { etag })).rejects.toThrow(
      expect.objectContaining({ name: 'NotModifiedError' }),
    );
    mkdirSync(root.resolve('new'));
    writeFileSync(root.resolve('new/x.yaml'), 'x');
    const next = await reader.readTree(url, { etag });
    expect(next.etag).not.toBe(etag);
  });

  it('throws where there is no folder', async () => {
    await expect(reader.readTree('file:///nowhere/at/all/')).rejects.toThrow(
      'ENOENT',
    );
  });
});
