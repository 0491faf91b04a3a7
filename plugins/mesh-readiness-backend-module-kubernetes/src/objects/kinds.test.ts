import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { describeWithShared } from 'test-tools';
import { asRecord, asText, fieldAt } from './fields';
import { groupKindOfRead, READ_KINDS, readKind } from './kinds';

describe('READ_KINDS', () => {
  it('names every kind once, and says why it is read', () => {
    const names = READ_KINDS.map(groupKindOfRead);
    expect(new Set(names).size).toBe(names.length);
    expect(READ_KINDS.filter(({ why }) => why === '')).toEqual([]);
  });

  it('asks for nothing secret', () => {
    expect(readKind('Secret')).toBeUndefined();
    expect(readKind('ConfigMap')).toBeUndefined();
  });
});

describeWithShared('READ_KINDS beside the published definitions', folder => {
  const definitions = readdirSync(join(folder, 'crds'), { recursive: true })
    .map(String)
    .filter(file => file.endsWith('.yaml'))
    .flatMap(file =>
      parseAllDocuments(readFileSync(join(folder, 'crds', file), 'utf8')).map(
        document => asRecord(asRecord(document.toJS()).spec),
      ),
    )
    .flatMap(spec => {
      const kind = asText(fieldAt(spec, 'names', 'kind'));
      const group = asText(spec.group);
      const known =
        kind !== undefined && group !== undefined
          ? readKind(groupKindOfRead({ group, kind }))
          : undefined;
      return known ? [{ known, spec }] : [];
    });

  it('has their plurals and scopes', () => {
    expect(definitions.length).toBeGreaterThan(30);
    expect(
      definitions.filter(
        ({ known, spec }) =>
          known.plural !== fieldAt(spec, 'names', 'plural') ||
          known.namespaced !== (spec.scope === 'Namespaced'),
      ),
    ).toEqual([]);
  });
});
