import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readObjects } from './readObjects';

describe('readObjects', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kubernetes-stand-in-'));
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('reads all documents of all YAML files, and the items of lists', async () => {
    await mkdir(join(folder, 'more'));
    await writeFile(
      join(folder, 'a.yaml'),
      `apiVersion: v1
kind: Namespace
metadata: { name: shop }
---
# nothing
---
apiVersion: v1
kind: List
items:
  - { apiVersion: v1, kind: Service, metadata: { name: web } }
`,
    );
    await writeFile(
      join(folder, 'more', 'b.yml'),
      'apiVersion: v1\nkind: Pod\nmetadata: { name: web }\n',
    );
    await writeFile(join(folder, 'notes.txt'), 'kind: Pod');

    const { objects, skipped } = await readObjects(folder);

    expect(objects.map(({ kind }) => kind)).toEqual([
      'Namespace',
      'Service',
      'Pod',
    ]);
    expect(skipped).toEqual([]);
  });

  it('tells what it left out, with file, line and reason, and takes the rest', async () => {
    const file = join(folder, 'a.yaml');
    await writeFile(
      file,
      `kind: Kustomization
---
apiVersion: v1
kind: Pod
metadata: { name: web }
---
kind: [
`,
    );

    const { objects, skipped } = await readObjects(folder);

    expect(objects).toHaveLength(1);
    expect(skipped).toMatchObject([
      {
        file,
        line: 1,
        reason: expect.stringContaining('no Kubernetes object'),
      },
      { file, line: expect.any(Number), reason: expect.any(String) },
    ]);
    expect(skipped[1].line).toBeGreaterThan(5);
  });
});
