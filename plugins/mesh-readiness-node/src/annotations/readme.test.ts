import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { claimsFromValues } from './claimsFromValues';
import { VALUE_KEYS } from './valueKeys';

const readme = readFileSync(
  resolve(__dirname, '../../../../README.md'),
  'utf8',
);

const rows = [
  ...readme.matchAll(/^\| `mesh-readiness\.io\/([a-z-]+)`\s*\| `([^`]+)`/gm),
].map(([, key, value]) => ({ key, value }));

describe('the table of annotations in the README', () => {
  it('has a row for every key, in the order in which they are read', () => {
    expect(rows.map(({ key }) => key)).toEqual(
      VALUE_KEYS.map(({ key }) => key),
    );
  });

  it.each(rows)(
    'shows a value for $key that works: $value',
    ({ key, value }) => {
      const { problems, ...claims } = claimsFromValues([[key, value]], {
        sourceId: 'annotations',
        origin: 'cluster',
        field: name => name,
        now: '2026-11-22T00:00:00Z',
      });
      expect(problems).toEqual([]);
      expect(Object.values(claims).flat()).not.toEqual([]);
    },
  );
});
