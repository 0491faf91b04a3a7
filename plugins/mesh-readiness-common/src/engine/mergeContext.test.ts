import type { ContextClaim } from '../types';
import { mergeContext } from './mergeContext';
import { makeContextClaim } from './__testUtils__/makeProfile';

const component = {
  origin: 'component' as const,
  entityRef: 'component:default/a',
};
const owner = {
  origin: 'owner' as const,
  basis: 'inferred' as const,
  entityRef: 'group:default/g',
};

describe('mergeContext', () => {
  it('lets the declared, then the nearest value decide and keeps every place', () => {
    const { context } = mergeContext([
      makeContextClaim('teamSize', 7, owner),
      makeContextClaim('teamSize', 4, { ...component, origin: 'domain' }),
      makeContextClaim('teamSize', 5, { ...component, origin: 'system' }),
      makeContextClaim('newCluster', false),
    ]);
    expect(Object.keys(context)).toEqual(['newCluster', 'teamSize']);
    expect(context.newCluster?.value).toBe(false);
    expect(context.teamSize?.value).toBe(5);
    expect(context.teamSize?.because.map(({ origin }) => origin)).toEqual([
      'system',
      'domain',
      'owner',
    ]);
  });

  it('reports a contradiction with both places', () => {
    expect(
      mergeContext([
        makeContextClaim('teamSize', 7, owner),
        makeContextClaim('teamSize', 4, component),
      ]).problems,
    ).toEqual([
      {
        kind: 'contradicting-context',
        params: {
          key: 'teamSize',
          chosen: '4',
          chosenWhere: 'teamSize of component:default/a',
          other: '7',
          otherWhere: 'teamSize of group:default/g',
        },
        because: [
          expect.objectContaining(component),
          expect.objectContaining(owner),
        ],
      },
    ]);
  });

  it('writes lists and meshes in words', () => {
    expect(
      mergeContext([
        makeContextClaim('priorities', ['cost', 'speed'], component),
        makeContextClaim('priorities', ['speed'], owner),
        makeContextClaim(
          'installedMesh',
          { mesh: 'pods', release: '1.2' },
          component,
        ),
        makeContextClaim('installedMesh', { mesh: 'nodes' }, owner),
      ]).problems.map(({ params: { chosen, other } }) => [chosen, other]),
    ).toEqual([
      ['cost, speed', 'speed'],
      ['pods 1.2', 'nodes'],
    ]);
  });

  it.each<[string, ContextClaim[]]>([
    [
      'equal values',
      [
        makeContextClaim('priorities', ['cost'], component),
        makeContextClaim('priorities', ['cost'], owner),
      ],
    ],
    [
      'two inferred values',
      [
        makeContextClaim('teamSize', 4, owner),
        makeContextClaim('teamSize', 5, {
          ...owner,
          entityRef: 'group:default/h',
        }),
      ],
    ],
    [
      'a default that is overridden',
      [
        makeContextClaim('pods', 4, component),
        makeContextClaim('pods', 1, { origin: 'defaults' }),
      ],
    ],
    [
      'a mesh with and without its release',
      [
        makeContextClaim('installedMesh', { mesh: 'pods' }, component),
        makeContextClaim(
          'installedMesh',
          { mesh: 'pods', release: '1.2' },
          owner,
        ),
      ],
    ],
    [
      'a release with and without its distribution',
      [
        makeContextClaim(
          'installedMesh',
          { mesh: 'pods', release: '1.2', distribution: 'enterprise' },
          component,
        ),
        makeContextClaim(
          'installedMesh',
          { mesh: 'pods', release: '1.2' },
          owner,
        ),
      ],
    ],
  ])('finds no contradiction in %s', (_, claims) => {
    expect(mergeContext(claims).problems).toEqual([]);
  });

  it('finds a contradiction in two distributions of a release', () => {
    expect(
      mergeContext([
        makeContextClaim(
          'installedMesh',
          { mesh: 'pods', release: '1.2', distribution: 'enterprise' },
          component,
        ),
        makeContextClaim(
          'installedMesh',
          { mesh: 'pods', release: '1.2', distribution: 'open-source' },
          owner,
        ),
      ]).problems.map(({ params: { chosen, other } }) => [chosen, other]),
    ).toEqual([['pods 1.2 enterprise', 'pods 1.2 open-source']]);
  });
});
