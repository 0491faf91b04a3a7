import { chmodSync, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { objectOf } from '../__testUtils__/manifestsOf';
import { findRenderer } from './findRenderer';
import type { Renderer } from './Renderer';

const programs = createMockDirectory();
const other = createMockDirectory();

function program(name: string, script: string, folder = programs) {
  folder.addContent({ [name]: `#!/bin/sh\n${script}\n` });
  chmodSync(folder.resolve(name), 0o755);
}

beforeEach(() => {
  programs.clear();
  other.clear();
});

describe('findRenderer', () => {
  it('finds nothing where nothing is', async () => {
    expect(await findRenderer(programs.path)).toBeUndefined();
    expect(await findRenderer('')).toBeUndefined();
  });

  it('does not take what cannot be run, nor what a folder that is not absolute holds', async () => {
    programs.setContent({ kustomize: 'text' });
    expect(
      await findRenderer([programs.path, 'bin', '.'].join(delimiter)),
    ).toBeUndefined();
  });

  it('prefers kustomize to kubectl, wherever they stand', async () => {
    program('kubectl', '');
    program('kustomize', '', other);
    const path = [programs.path, other.path].join(delimiter);
    expect((await findRenderer(path))?.name).toBe('kustomize');
    expect((await findRenderer(programs.path))?.name).toBe('kubectl');
  });

  it.each([
    ['kustomize', 'build'],
    ['kubectl', 'kustomize'],
  ])(
    'runs %s in a folder of its own, with nothing but the files, and removes it',
    async (name, command) => {
      program(
        name,
        'echo "$1"; echo "${2}"; echo "[$PATH]"; echo "$HTTPS_PROXY"; echo "$SECRET"; while read -r line; do echo "$line"; done < "$2/k.yaml"',
      );
      process.env.SECRET = 'hunter2';
      const renderer = await findRenderer(programs.path);
      const output = await renderer?.render(
        new Map([['a/k.yaml', 'text\n']]),
        'a',
      );
      const [first, folder, path, proxy, secret, text] =
        output?.split('\n') ?? [];
      expect([first, path, proxy, secret, text]).toEqual([
        command,
        '[]',
        'http://127.0.0.1:9',
        '',
        'text',
      ]);
      expect(folder).toMatch(/\/files\/a$/);
      expect(existsSync(folder)).toBe(false);
    },
  );

  it('hands nothing to a shell', async () => {
    program('kustomize', 'echo "$2"');
    const renderer = await findRenderer(programs.path);
    expect(await renderer?.render(new Map(), '$(echo pwned)')).toContain(
      '/files/$(echo pwned)',
    );
  });

  it('says what the program says when it fails, without its own folder', async () => {
    program('kustomize', 'echo "no such file: $2/web.yaml" >&2; exit 1');
    const renderer = await findRenderer(programs.path);
    await expect(renderer?.render(new Map(), 'prod')).rejects.toThrow(
      /^no such file: prod\/web.yaml$/,
    );
  });

  it('says so alike every time, also of a program that tells the time', async () => {
    program(
      'kubectl',
      `echo 'E1123 04:35:40.993908   26383 run.go:72] "command failed" err="no match"' >&2; exit 1`,
    );
    const renderer = await findRenderer(programs.path);
    await expect(renderer?.render(new Map(), 'prod')).rejects.toThrow(
      /^"no match"$/,
    );
  });
});

const hasProgram = (process.env.PATH ?? '')
  .split(delimiter)
  .some(folder =>
    ['kustomize', 'kubectl'].some(name => existsSync(join(folder, name))),
  );

(hasProgram ? describe : describe.skip)('the program of this machine', () => {
  it('renders an overlay, and fetches nothing', async () => {
    const renderer = (await findRenderer()) as Renderer;
    const files = new Map([
      ['base/kustomization.yaml', 'resources: [web.yaml]\n'],
      ['base/web.yaml', objectOf('web')],
      ['prod/kustomization.yaml', 'resources: [../base]\nnamespace: shop\n'],
      [
        'http/kustomization.yaml',
        'resources: ["https://example.com/b.yaml"]\n',
      ],
      ['git/kustomization.yaml', 'resources: ["github.com/shop/base"]\n'],
    ]);
    expect(await renderer.render(files, 'prod')).toContain('namespace: shop');
    await expect(renderer.render(files, 'http')).rejects.toThrow();
    await expect(renderer.render(files, 'git')).rejects.toThrow();
  });
});
