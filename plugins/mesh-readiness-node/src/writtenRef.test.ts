import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import fc from 'fast-check';
import { writtenRef } from './writtenRef';

describe('writtenRef', () => {
  it.each([
    ['component:default/orders', 'component:default/orders'],
    ['Component:Default/Orders', 'component:default/orders'],
    ['component:orders', 'component:default/orders'],
    ['component:default/größe', 'component:default/größe'],
  ])('writes %s as %s', (text, expected) => {
    expect(writtenRef(text)).toBe(expected);
  });

  it('refuses what is no reference', () => {
    expect(() => writtenRef('orders')).toThrow(/had missing/);
  });

  it('writes every reference as the catalog does', () => {
    const part = fc.stringMatching(/^[A-Za-z0-9_.-]{1,8}$/);
    fc.assert(
      fc.property(part, part, part, (kind, namespace, name) => {
        const text = `${kind}:${namespace}/${name}`;
        expect(writtenRef(text)).toBe(stringifyEntityRef(parseEntityRef(text)));
      }),
    );
  });
});
