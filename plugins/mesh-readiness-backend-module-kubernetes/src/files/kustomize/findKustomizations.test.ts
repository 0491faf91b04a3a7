import { manifestsOf, objectOf } from '../__testUtils__/manifestsOf';
import { findKustomizations } from './findKustomizations';

async function folder(path: string, files: Record<string, string>) {
  const { files: read } = await manifestsOf(files);
  const found = findKustomizations(read).get(path);
  if (!found) {
    throw new Error(`There is no kustomization in ${path}`);
  }
  return found;
}

const BASE = {
  'base/kustomization.yaml': 'resources: [web.yaml]\n',
  'base/web.yaml': objectOf('web'),
};

describe('findKustomizations', () => {
  it('gathers all that a folder is made of', async () => {
    const found = await folder('prod', {
      ...BASE,
      'prod/Kustomization':
        'resources: [../base, extra.yaml]\npatches: [{ path: patch.yaml }]\ncomponents: [../tls]\n',
      'prod/extra.yaml': objectOf('extra'),
      'prod/patch.yaml': objectOf('web'),
      'prod/unused.yaml': objectOf('unused'),
      'tls/kustomization.yml': 'kind: Component\n',
    });
    expect(found).toMatchObject({
      file: 'prod/Kustomization',
      isComponent: false,
      folders: ['prod', 'base', 'tls'],
      resources: ['prod/extra.yaml', 'base/web.yaml'],
      leftOut: [],
    });
    expect([...found.files.keys()].sort()).toEqual([
      'base/kustomization.yaml',
      'base/web.yaml',
      'prod/Kustomization',
      'prod/extra.yaml',
      'prod/patch.yaml',
      'tls/kustomization.yml',
    ]);
    expect(found.reason).toBeUndefined();
  });

  it('leaves out what makes nothing but Secrets without a word, and whatever would run or fetch something with one', async () => {
    const found = await folder('', {
      'kustomization.yaml':
        'namespace: shop\nsecretGenerator: [{ name: s, literals: [password=hunter2] }]\nhelmCharts: [{ name: db }]\ngenerators: [exec.yaml]\n',
    });
    expect(found.files.get('kustomization.yaml')).toBe('namespace: shop\n');
    expect(found.leftOut).toEqual(['generators', 'helmCharts']);
  });

  it.each([
    'https://example.com/base.yaml',
    'github.com/shop/base?ref=main',
    'github.com/shop/base',
    'git@github.com:shop/base',
    'http://127.0.0.1:7007/x',
    '/etc',
    '../../outside',
    'missing.yaml',
  ])('does not go to %s', async entry => {
    const files = {
      // Nobody is kept from naming a folder like a host.
      'https:/example.com/base.yaml': 'x',
      'github.com/shop/base/kustomization.yaml': 'namespace: x',
      'http:/127.0.0.1:7007/x': 'x',
    };
    for (const text of [
      `resources: ["${entry}"]`,
      `patches: [{ path: "${entry}" }]`,
      `components: ["${entry}"]`,
      `replacements: [{ path: "${entry}" }]`,
      `patchesStrategicMerge: ["${entry}"]`,
    ]) {
      const found = await folder('', { ...files, 'kustomization.yaml': text });
      expect(found.reason).toBe(
        `kustomization.yaml refers to ${entry}, which is not among the files that were read`,
      );
    }
  });

  it('takes patches that stand within the kustomization', async () => {
    const found = await folder('base', {
      ...BASE,
      'base/kustomization.yaml':
        'resources: [web.yaml]\npatchesStrategicMerge:\n- |-\n  apiVersion: v1\n  kind: Service\n',
    });
    expect(found.reason).toBeUndefined();
  });

  it('comes to an end where folders build on each other', async () => {
    const found = await folder('a', {
      'a/kustomization.yaml': 'resources: [../b]',
      'b/kustomization.yaml': 'resources: [../a]',
    });
    expect(found.folders).toEqual(['a', 'b']);
  });

  it('says that one is not understood', async () => {
    expect(
      (await folder('', { 'kustomization.yaml': 'resources: [' })).reason,
    ).toBe('kustomization.yaml is not understood (YAMLParseError)');
  });
});
