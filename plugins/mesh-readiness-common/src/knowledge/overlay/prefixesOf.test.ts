import type { Overlay } from './Overlay';
import { prefixesOf } from './prefixesOf';

const none = [{ level: 'none' as const, sources: ['book'] }];
const overlay: Overlay = {
  id: 'acme',
  title: 'What holds at Acme',
  by: 'Platform team',
  date: '2026-11-01',
  support: { 'security.lock': { ant: none, bee: none } },
  meshes: [{ id: 'ant' }, { id: 'bee' }],
  guidance: { areas: [{ id: 'security', title: 'Security' }] },
};

describe('prefixesOf', () => {
  const { paths, first } = prefixesOf(overlay);

  it('names every part, what is claimed last', () => {
    expect(paths).toEqual([
      ['meshes', 0],
      ['meshes', 1],
      ['guidance', 'areas'],
      ['support', 'security.lock', 'ant'],
      ['support', 'security.lock', 'bee'],
    ]);
  });

  it('gives the overlay with the first parts only', () => {
    expect(first(1)).toMatchObject({
      id: 'acme',
      meshes: [{ id: 'ant' }],
      guidance: {},
      support: { 'security.lock': {} },
    });
    expect(first(4)).toMatchObject({
      meshes: overlay.meshes,
      guidance: overlay.guidance,
      support: { 'security.lock': { ant: none } },
    });
  });

  it('gives all of it with all parts', () => {
    expect(first(paths.length)).toMatchObject(overlay);
  });
});
