import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ask } from './__testUtils__/ask';

describe('the command line', () => {
  it('serves a folder and made up workloads, says what it left out, and writes a kubeconfig for its user only', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kubernetes-stand-in-'));
    const kubeconfig = join(folder, 'kubeconfig');
    await writeFile(
      join(folder, 'pod.yaml'),
      'apiVersion: v1\nkind: Pod\nmetadata: { name: web, namespace: shop }\n---\nkind: Other\n',
    );
    const child = spawn(process.execPath, [
      resolvePackagePath('kubernetes-stand-in', 'bin/kubernetes-stand-in'),
      ...['--objects', folder],
      ...['--workloads', '30'],
      ...['--kubeconfig', kubeconfig],
      ...['--forbid', 'Secret'],
    ]);
    let told = '';
    child.stderr.on('data', chunk => {
      told += chunk;
    });
    try {
      const [line] = await once(child.stdout, 'data');
      const { clusters, users } = parse(await readFile(kubeconfig, 'utf8'));
      const standIn = {
        url: clusters[0].cluster.server,
        caData: clusters[0].cluster['certificate-authority-data'],
        token: users[0].user.token,
      };

      expect(String(line)).toBe(
        `A stand-in for a Kubernetes API listens on ${standIn.url} with 281 objects.\n`,
      );
      expect(told).toContain(
        'pod.yaml:5: left out, no Kubernetes object, which has apiVersion, kind and metadata.name',
      );
      const { body } = await ask(standIn, '/api/v1/namespaces/shop/pods');
      expect(body.items).toMatchObject([{ metadata: { name: 'web' } }]);
      expect((await ask(standIn, '/api/v1/secrets')).status).toBe(403);
    } finally {
      const ended = once(child, 'close');
      child.kill();
      await ended;
      await rm(folder, { recursive: true });
    }
  });
});
