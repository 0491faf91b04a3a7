import { builtInEditions } from 'backstage-plugin-mesh-readiness-common';
import { filterMatrix, matrixRows } from './matrixRows';

const edition = builtInEditions.find(({ id }) => id === '2024-12')!;
const areas = matrixRows(edition);
const rowOf = (id: string) =>
  areas.flatMap(({ rows }) => rows).find(({ feature }) => feature.id === id)!;
const idsWith = (filter: Partial<Parameters<typeof filterMatrix>[1]>) =>
  filterMatrix(areas, { text: '', differing: false, ...filter })
    .flatMap(({ rows }) => rows)
    .map(({ feature }) => feature.id);

describe('matrixRows', () => {
  it('shows every feature of the edition once, by area', () => {
    expect(areas.map(({ title }) => title)).toEqual([
      'Security',
      'Traffic',
      'Observability',
      'Platform',
    ]);
    expect(
      areas.flatMap(({ rows }) => rows.map(({ feature }) => feature.id)).sort(),
    ).toEqual(edition.features.map(({ id }) => id).sort());
  });

  it('gives each mesh what the edition claims, and the code of the rule', () => {
    const row = rowOf('security.jwt-authentication');
    expect(row.code).toBe('MR0102');
    expect(
      Object.entries(row.support).map(([mesh, { statement }]) => [
        mesh,
        statement?.level,
      ]),
    ).toEqual([
      ['istio-sidecar', 'full'],
      ['istio-ambient', 'full'],
      ['linkerd', 'none'],
      ['cilium', 'full'],
    ]);
    expect(row.differs).toBe(true);
  });

  it('lets a part inherit the none of its whole', () => {
    const row = rowOf('security.jwt-authentication.hs512');
    expect(row.depth).toBe(1);
    expect(row.support.linkerd).toMatchObject({
      statement: { level: 'none' },
      inheritedFrom: 'security.jwt-authentication',
    });
    expect(row.support.cilium).toEqual({});
  });
});

describe('filterMatrix', () => {
  it('finds a feature by what people write for it', () => {
    expect(idsWith({ text: 'OIDC' })).toEqual(['security.jwt-authentication']);
  });

  it('finds a feature by what a mesh does it with', () => {
    expect(idsWith({ text: 'kiali' })).toEqual(['observability.service-graph']);
  });

  it('asks for all words at once', () => {
    expect(idsWith({ text: 'jwt hs512' })).toEqual([
      'security.jwt-authentication.hs512',
    ]);
  });

  it('shows one area', () => {
    expect(idsWith({ area: 'observability' })).toHaveLength(3);
  });

  it('leaves out what all meshes offer alike', () => {
    const ids = idsWith({ differing: true });
    expect(ids).toContain('traffic.circuit-breaking');
    expect(ids).not.toContain('security.mtls');
  });

  it('leaves out areas without a row', () => {
    expect(
      filterMatrix(areas, { text: 'kiali', differing: false }).map(
        ({ id }) => id,
      ),
    ).toEqual(['observability']);
    expect(filterMatrix(areas, { text: 'nothing', differing: false })).toEqual(
      [],
    );
  });
});
