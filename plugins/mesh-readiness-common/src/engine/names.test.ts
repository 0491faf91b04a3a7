import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { builtInEditions } from '../knowledge/builtInEditions';

const isTest = (path: string) =>
  /\.test\.ts$/.test(path) || /^__testUtils__\//.test(path);

const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .map(path => relative(__dirname, join(__dirname, path)))
  .filter(path => path.endsWith('.ts') && !isTest(path));

const texts = files.map(path => ({
  path,
  text: readFileSync(join(__dirname, path), 'utf8').toLowerCase(),
}));

const names = Array.from(
  new Set(
    builtInEditions.flatMap(edition => [
      ...edition.meshes.flatMap(({ id, name, product }) => [id, name, product]),
      ...edition.features.flatMap(({ id, aliases }) => [
        id,
        ...aliases.filter(alias => alias.includes('-')),
      ]),
    ]),
  ),
).map(name => name.toLowerCase());

describe('the engine', () => {
  it('looks at every file and every name', () => {
    expect(files).toEqual(
      expect.arrayContaining(['evaluate.ts', join('guidance', 'walk.ts')]),
    );
    expect(names).toEqual(
      expect.arrayContaining(['linkerd', 'istio-ambient', 'security.mtls']),
    );
  });

  it.each(names)('does not name %s', name => {
    expect(
      texts.filter(({ text }) => text.includes(name)).map(({ path }) => path),
    ).toEqual([]);
  });

  it('does not import the knowledge', () => {
    expect(
      texts
        .filter(({ text }) => /from '[./]+\/knowledge['/]/.test(text))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});
