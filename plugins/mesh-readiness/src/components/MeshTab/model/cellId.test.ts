import { cellId, parseCellId } from './cellId';

describe('cellId', () => {
  it.each([
    ['security.mtls:linkerd', { subject: 'security.mtls', mesh: 'linkerd' }],
    ['a:b:cilium', { subject: 'a:b', mesh: 'cilium' }],
  ])('%s is read as it was written', (id, cell) => {
    expect(cellId(cell)).toBe(id);
    expect(parseCellId(id)).toEqual(cell);
  });

  it.each([undefined, '', 'security.mtls', ':linkerd'])(
    '%p names no cell',
    id => {
      expect(parseCellId(id)).toBeUndefined();
    },
  );
});
