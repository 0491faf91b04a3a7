import { manifestsOf, objectOf } from './__testUtils__/manifestsOf';
import type { Renderer } from './kustomize/Renderer';
import { fingerprintAt, objectsAt } from './objectsAt';

/** Writes down what it is to render, and renders one Service named after the folder. */
function rendererOf(render?: Renderer['render']) {
  const folders: string[] = [];
  const renderer: Renderer = {
    name: 'kustomize',
    render: async (files, folder) => {
      folders.push(folder);
      return render
        ? render(files, folder)
        : objectOf(`rendered-${folder.replace(/\W/g, '-')}`);
    },
  };
  return { renderer, folders };
}

async function read(
  paths: string[],
  files: Record<string, string>,
  renderer?: Renderer,
) {
  const { objects, ...found } = await objectsAt(
    paths,
    await manifestsOf(files),
    renderer,
  );
  return {
    ...found,
    objects: objects.map(
      ({ metadata, source }) =>
        `${source?.file}:${source?.line} ${metadata.name}`,
    ),
  };
}

const OVERLAYS = {
  'deploy/base/kustomization.yaml': 'resources: [web.yaml]',
  'deploy/base/web.yaml': objectOf('web'),
  'deploy/base/unlisted.yaml': objectOf('unlisted'),
  'deploy/dev/kustomization.yaml': 'resources: [../base]',
  'deploy/prod/kustomization.yaml':
    'resources: [../base, extra.yaml]\npatches: [{ path: patch.yaml }]',
  'deploy/prod/extra.yaml': objectOf('extra'),
  'deploy/prod/patch.yaml': objectOf('web'),
  'deploy/tls/kustomization.yaml': 'kind: Component',
  'deploy/plain/api.yaml': objectOf('api'),
};

describe('objectsAt', () => {
  it('reads the files at its paths, and no others', async () => {
    expect(
      await read(['k8s', 'api.yaml', 'missing'], {
        'k8s/web.yaml': objectOf('web'),
        'k8s/deep/er/db.yaml': objectOf('db'),
        'api.yaml': objectOf('api'),
        'other.yaml': objectOf('other'),
      }),
    ).toEqual({
      objects: [
        'api.yaml:1 api',
        'k8s/deep/er/db.yaml:1 db',
        'k8s/web.yaml:1 web',
      ],
      problems: [],
      notes: [],
      files: 3,
      isComplete: true,
    });
  });

  it('lets a broken file cost the others nothing', async () => {
    const found = await read([''], {
      'a.yaml': objectOf('a'),
      'b.yaml': 'kind: [',
      'c.yaml': objectOf('c'),
    });
    expect(found.objects).toEqual(['a.yaml:1 a', 'c.yaml:1 c']);
    expect(found.problems).toEqual([
      expect.objectContaining({ file: 'b.yaml', line: 1 }),
    ]);
    expect(found.isComplete).toBe(false);
  });

  it('passes over Helm charts, and says so', async () => {
    const found = await read(['deploy'], {
      'deploy/chart/Chart.yaml': 'name: web',
      'deploy/chart/templates/web.yaml': 'metadata: {{ name }}',
      'deploy/api.yaml': objectOf('api'),
    });
    expect(found).toMatchObject({
      objects: ['deploy/api.yaml:1 api'],
      problems: [],
      isComplete: false,
    });
    expect(found.notes).toEqual([
      'Helm charts say nothing before they are rendered, so deploy/chart was passed over; keep what "helm template" writes beside it and name that folder.',
    ]);
  });

  describe('where no program renders', () => {
    it('reads all files as they stand, overlays side by side, and says what to install', async () => {
      const found = await read(['deploy'], OVERLAYS);
      expect(found.objects).toEqual([
        'deploy/base/unlisted.yaml:1 unlisted',
        'deploy/base/web.yaml:1 web',
        'deploy/plain/api.yaml:1 api',
        'deploy/prod/extra.yaml:1 extra',
        'deploy/prod/patch.yaml:1 web',
      ]);
      expect(found.notes).toEqual([
        'Patches and overlays were not applied, because neither kustomize nor kubectl renders them where the portal runs; files count as they stand beside deploy/dev/kustomization.yaml, deploy/prod/kustomization.yaml.',
      ]);
      expect(found.isComplete).toBe(true);
    });

    it('reads with an overlay that is named what it builds on', async () => {
      expect((await read(['deploy/prod'], OVERLAYS)).objects).toEqual([
        'deploy/base/web.yaml:1 web',
        'deploy/prod/extra.yaml:1 extra',
        'deploy/prod/patch.yaml:1 web',
      ]);
    });
  });

  describe('where a program renders', () => {
    it('renders what nothing else builds on, and reads only what lies apart as it stands', async () => {
      const { renderer, folders } = rendererOf();
      const found = await read(['deploy'], OVERLAYS, renderer);
      expect(folders).toEqual(['deploy/dev', 'deploy/prod']);
      expect(found).toEqual({
        objects: [
          'deploy/dev/kustomization.yaml:1 rendered-deploy-dev',
          'deploy/prod/kustomization.yaml:1 rendered-deploy-prod',
          'deploy/plain/api.yaml:1 api',
        ],
        problems: [],
        notes: [],
        files: 3,
        isComplete: true,
      });
    });

    it('renders the overlay that is named, and nothing else', async () => {
      const { renderer, folders } = rendererOf();
      const { objects } = await read(['deploy/prod'], OVERLAYS, renderer);
      expect(folders).toEqual(['deploy/prod']);
      expect(objects).toEqual([
        'deploy/prod/kustomization.yaml:1 rendered-deploy-prod',
      ]);
    });

    it('reads the files of what cannot be rendered as they stand, and says why', async () => {
      const { renderer } = rendererOf(async () => {
        throw new Error('no target for the patch');
      });
      const found = await read(['deploy/prod'], OVERLAYS, renderer);
      expect(found.objects).toEqual([
        'deploy/base/web.yaml:1 web',
        'deploy/prod/extra.yaml:1 extra',
        'deploy/prod/patch.yaml:1 web',
      ]);
      expect(found.notes).toEqual([
        'deploy/prod/kustomization.yaml was not rendered: no target for the patch.',
        'What was not rendered counts as its files stand, without patches and overlays.',
      ]);
    });

    it('renders no component by itself', async () => {
      const { renderer, folders } = rendererOf();
      const found = await read(
        ['tls'],
        {
          'tls/kustomization.yaml': 'kind: Component\nresources: [tls.yaml]',
          'tls/tls.yaml': objectOf('tls'),
        },
        renderer,
      );
      expect(folders).toEqual([]);
      expect(found.objects).toEqual(['tls/tls.yaml:1 tls']);
      expect(found.notes[0]).toBe(
        'tls/kustomization.yaml was not rendered: it is a component, which only others apply.',
      );
    });

    it('runs nothing where a kustomization leads elsewhere', async () => {
      const { renderer, folders } = rendererOf();
      const found = await read(
        [''],
        { 'kustomization.yaml': 'resources: ["https://example.com/x"]' },
        renderer,
      );
      expect(folders).toEqual([]);
      expect(found.isComplete).toBe(false);
      expect(found.notes[0]).toContain('https://example.com/x');
    });

    it('says what it was rendered without', async () => {
      const { renderer } = rendererOf();
      const found = await read(
        [''],
        { 'kustomization.yaml': 'helmCharts: [{ name: db }]' },
        renderer,
      );
      expect(found.notes).toEqual([
        'kustomization.yaml was rendered without helmCharts.',
      ]);
      expect(found.isComplete).toBe(false);
    });

    it('renders at most twenty folders', async () => {
      const { renderer, folders } = rendererOf();
      const files = Object.fromEntries(
        Array.from({ length: 21 }, (_, index) => [
          `${index + 10}/kustomization.yaml`,
          'namespace: shop',
        ]),
      );
      const { notes } = await read([''], files, renderer);
      expect(folders).toHaveLength(20);
      expect(notes).toEqual([
        'Of 21 folders with a kustomization, 20 were rendered; name those that count in the annotation mesh-readiness.io/manifests.',
      ]);
    });
  });
});

describe('fingerprintAt', () => {
  const fingerprint = async (
    paths: string[],
    files: Record<string, string>,
    renderer?: Renderer,
  ) => fingerprintAt(paths, await manifestsOf(files), renderer);

  it('is the same for the same files, in whatever order they come', async () => {
    const entries = Object.entries(OVERLAYS);
    expect(await fingerprint(['deploy'], OVERLAYS)).toBe(
      await fingerprint(['deploy'], Object.fromEntries(entries.reverse())),
    );
  });

  it('does not change with what lies elsewhere', async () => {
    expect(await fingerprint(['deploy'], OVERLAYS)).toBe(
      await fingerprint(['deploy'], {
        ...OVERLAYS,
        'elsewhere.yaml': objectOf('x'),
      }),
    );
  });

  it.each([
    ['a file', ['deploy'], { 'deploy/plain/api.yaml': objectOf('changed') }],
    [
      'a base outside of its paths',
      ['deploy/prod'],
      { 'deploy/base/web.yaml': objectOf('changed') },
    ],
    ['a new file', ['deploy'], { 'deploy/new.yaml': objectOf('new') }],
  ])('changes with %s', async (_, paths, changed) => {
    expect(await fingerprint(paths, OVERLAYS)).not.toBe(
      await fingerprint(paths, { ...OVERLAYS, ...changed }),
    );
  });

  it('changes when a program to render with comes, only where there is something to render', async () => {
    const { renderer } = rendererOf();
    const plain = { 'a.yaml': objectOf('a') };
    expect(await fingerprint(['deploy'], OVERLAYS)).not.toBe(
      await fingerprint(['deploy'], OVERLAYS, renderer),
    );
    expect(await fingerprint([''], plain)).toBe(
      await fingerprint([''], plain, renderer),
    );
  });
});
