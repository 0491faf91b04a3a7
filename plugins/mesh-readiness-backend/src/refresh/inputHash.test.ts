import fc from 'fast-check';
import { type HashInputs, inputHash, READ_AGAIN } from './inputHash';

const etags: Record<string, string> = { 'system:a/b': 's1', 'api:a/b': '' };
const inputs: HashInputs = {
  knowledge: 'k1',
  etag: 'e1',
  reads: ['system:a/b', 'group:a/gone'],
  etagOf: ref => etags[ref],
  outside: { probe: { revision: '7' } },
};

describe('inputHash', () => {
  it.each<[string, Partial<HashInputs>]>([
    ['the knowledge', { knowledge: 'k2' }],
    ['the service', { etag: 'e2' }],
    ['an entity that was read', { etagOf: () => 's2' }],
    ['an entity that is there now', { etagOf: ref => etags[ref] ?? 'g1' }],
    ['an entity that is gone', { etagOf: () => undefined }],
    ['what was read', { reads: ['system:a/b'] }],
    ['a revision', { outside: { probe: { revision: '8' } } }],
    ['the source of a revision', { outside: { other: { revision: '7' } } }],
  ])('is another with %s', (_, other) => {
    expect(inputHash({ ...inputs, ...other })).not.toBe(inputHash(inputs));
  });

  it('does not depend on the order of what was read', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2 }),
        refs => {
          const etagOf = (ref: string) => `etag of ${ref}`;
          expect(inputHash({ ...inputs, reads: refs, etagOf })).toBe(
            inputHash({ ...inputs, reads: [...refs].reverse(), etagOf }),
          );
        },
      ),
    );
  });

  it.each<[string, Partial<HashInputs>]>([
    ['the service has no etag', { etag: undefined }],
    ['the etag of the service is empty', { etag: '' }],
    ['an entity that was read has none', { reads: ['api:a/b'] }],
  ])('says that it must be read again when %s', (_, other) => {
    expect(inputHash({ ...inputs, ...other })).toBe(READ_AGAIN);
  });
});
