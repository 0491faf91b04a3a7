import { TestTrees } from './__testUtils__/TestTrees';
import { readManifests, type Wanted } from './readManifests';

const URL = 'https://github.com/shop/all/tree/main/';

async function read(
  files: Record<string, string>,
  wanted: Partial<Wanted>,
  limits = { files: 100, bytes: 1_000, bytesOfFile: 500 },
) {
  const trees = new TestTrees();
  trees.put(URL, 'one', files);
  return readManifests(trees, URL, {
    wanted: { usual: [], named: [], ...wanted },
    limits,
  });
}

const paths = async (
  files: Record<string, string>,
  wanted: Partial<Wanted>,
) => [...(await read(files, wanted)).files.keys()];

describe('readManifests', () => {
  it('reads YAML and JSON in the usual folders, wherever they stand, and nothing else', async () => {
    expect(
      await paths(
        {
          'README.md': 'x',
          'k8s/README.md': 'x',
          'k8s/web.yaml': 'x',
          'src/orders/k8s/web.yml': 'x',
          'src/orders/k8s/prod/Kustomization': 'x',
          'src/orders/k8s/web.json': 'x',
          'src/orders/web.yaml': 'x',
          'my-k8s/web.yaml': 'x',
          'k8s.yaml': 'x',
          'node_modules/a/k8s/web.yaml': 'x',
          '.github/k8s/workflow.yaml': 'x',
          'k8s/../../etc/k8s/web.yaml': 'x',
          '/etc/k8s/web.yaml': 'x',
        },
        { usual: ['k8s'] },
      ),
    ).toEqual([
      'k8s/web.yaml',
      'src/orders/k8s/web.yml',
      'src/orders/k8s/prod/Kustomization',
      'src/orders/k8s/web.json',
    ]);
  });

  it('reads a named file, and with it what other services may name', async () => {
    const files = { 'a/web.yaml': 'x', 'b/api.yaml': 'x', 'c/x.txt': 'x' };
    const manifests = await read(files, { named: ['a/web.yaml'] });
    expect([...manifests.files.keys()]).toEqual(['a/web.yaml', 'b/api.yaml']);
    expect(manifests.covers({ usual: [], named: ['b'] })).toBe(true);
    expect(manifests.covers({ usual: ['k8s'], named: [] })).toBe(false);
  });

  it('does not cover what is named later when only usual folders were looked for', async () => {
    const manifests = await read({}, { usual: ['k8s'] });
    expect(manifests.covers({ usual: ['k8s'], named: [] })).toBe(true);
    expect(manifests.covers({ usual: [], named: ['b'] })).toBe(false);
  });

  it('takes nothing from what is wanted to read the rest, and knows that it has not seen all of the rest', async () => {
    const manifests = await read(
      {
        ...Object.fromEntries(
          Array.from({ length: 60 }, (_, index) => [`rest/${index}.yaml`, 'x']),
        ),
        'a/web.yaml': 'x',
      },
      { named: ['a'] },
    );
    expect(manifests.files.size).toBe(51);
    expect(manifests.files.has('a/web.yaml')).toBe(true);
    expect(manifests.limits).toEqual([]);
    expect(manifests.covers({ usual: [], named: ['rest'] })).toBe(false);
    expect(manifests.covers({ usual: [], named: ['a/b'] })).toBe(true);
  });

  it('says which limits were reached', async () => {
    const files = {
      'k8s/1-large.yaml': 'x'.repeat(501),
      'k8s/2-large.yaml': 'x'.repeat(501),
      'k8s/3.yaml': 'x'.repeat(500),
      'k8s/4.yaml': 'x'.repeat(400),
      'k8s/5.yaml': 'x'.repeat(101),
    };
    const manifests = await read(files, { usual: ['k8s'] });
    expect([...manifests.files.keys()]).toEqual(['k8s/3.yaml', 'k8s/4.yaml']);
    expect(manifests.limits).toEqual([
      'k8s/1-large.yaml and 1 more files were not read, because at most 500 bytes of a file are.',
      '1 files were not read, because at most 100 files and 1000 bytes of a repository are; name fewer folders.',
    ]);
  });

  it('passes over what is no text', async () => {
    expect(
      await paths(
        { 'k8s/a.yaml': 'a\0b', 'k8s/b.yaml': '' },
        { usual: ['k8s'] },
      ),
    ).toEqual([]);
  });

  it('asks only for changes when an etag is given', async () => {
    const trees = new TestTrees();
    trees.put(URL, 'one', {});
    await expect(
      readManifests(trees, URL, {
        wanted: { usual: [], named: [] },
        etag: 'one',
      }),
    ).rejects.toThrow(expect.objectContaining({ name: 'NotModifiedError' }));
    expect(trees.requests).toEqual([`${URL} if not one`]);
  });
});
