import { builtInEditions } from 'backstage-plugin-mesh-readiness-common';
import { correctionGroups } from './correctionGroups';

const edition = builtInEditions.find(({ id }) => id === '2026-11')!;
const article = builtInEditions.find(({ id }) => id === '2024-12')!;
const idsOf = (...filter: Parameters<typeof correctionGroups>) =>
  correctionGroups(...filter).flatMap(({ corrections }) =>
    corrections.map(({ id }) => id),
  );

describe('correctionGroups', () => {
  it('has every correction in one group, the worst first', () => {
    const groups = correctionGroups(edition, { text: '' });
    expect(
      groups.map(({ kind, corrections }) => [kind, corrections.length]),
    ).toEqual([
      ['wrong', 8],
      ['unsupported', 6],
      ['overstated', 8],
      ['overtaken', 4],
      ['opinion', 1],
      ['holds', 3],
    ]);
  });

  it.each([
    ['words of the truth', { text: 'redis' }, ['istio-rate-limiting']],
    [
      'an alias of a feature',
      { text: 'jwt linkerd' },
      ['flowchart-advanced', 'linkerd-jwt'],
    ],
    [
      'a mesh and a kind',
      { text: '', mesh: 'linkerd', kind: 'holds' },
      ['linkerd-jwt'],
    ],
    ['nothing of the sort', { text: 'teleport' }, []],
  ])('finds by %s', (_, filter, ids) => {
    expect(idsOf(edition, filter)).toEqual(ids);
  });

  it('has none for an edition that corrects nothing', () => {
    expect(correctionGroups(article, { text: '' })).toEqual([]);
  });
});
