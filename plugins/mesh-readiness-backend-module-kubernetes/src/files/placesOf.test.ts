import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { LocalFolders } from './LocalFolders';
import { placesOf } from './placesOf';

const options = {
  paths: ['k8s', 'deploy'],
  integrations: ScmIntegrations.fromConfig(new ConfigReader({})),
  localFolders: new LocalFolders(
    new ConfigReader({
      catalog: {
        locations: [
          { type: 'file', target: '../demo/catalog.yaml' },
          { type: 'file', target: '/srv/teams/*/catalog-info.yaml' },
          {
            type: 'url',
            target: 'https://github.com/shop/all/blob/main/a.yaml',
          },
        ],
      },
    }),
  ),
};
const REPOSITORY = 'https://github.com/shop/all/tree/main/';

function placesFor(annotations: Record<string, string>) {
  return placesOf(
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: 'orders', annotations },
    },
    options,
  );
}

const from = (location: string, manifests?: string) =>
  placesFor({
    'backstage.io/source-location': location,
    ...(manifests !== undefined && {
      'mesh-readiness.io/manifests': manifests,
    }),
  });

describe('placesOf', () => {
  it.each([
    [`url:${REPOSITORY}`, ['k8s', 'deploy']],
    [`url:${REPOSITORY}src/orders/`, ['src/orders/k8s', 'src/orders/deploy']],
    [
      'url:https://github.com/shop/all/blob/main/src/orders/catalog-info.yaml',
      ['src/orders/k8s', 'src/orders/deploy'],
    ],
  ])('looks for the usual folders beside %s', (location, paths) => {
    expect(from(location)).toEqual({
      places: [{ repository: REPOSITORY, paths, named: false }],
      malformed: [],
    });
  });

  it('takes the place where the entity is managed where there is no source location', () => {
    expect(
      placesFor({
        'backstage.io/managed-by-location':
          'url:https://github.com/shop/all/blob/main/catalog-info.yaml',
      }).places,
    ).toEqual([
      { repository: REPOSITORY, paths: ['k8s', 'deploy'], named: false },
    ]);
  });

  it('takes paths that are named, from the folder or from the root, and URLs of other repositories', () => {
    expect(
      from(
        `url:${REPOSITORY}src/orders/`,
        'manifests/prod, ../../mesh, /policies/orders.yaml, https://github.com/shop/deploy/tree/main/orders',
      ),
    ).toEqual({
      places: [
        {
          repository: REPOSITORY,
          paths: ['mesh', 'policies/orders.yaml', 'src/orders/manifests/prod'],
          named: true,
        },
        {
          repository: 'https://github.com/shop/deploy/tree/main/',
          paths: ['orders'],
          named: true,
        },
      ],
      malformed: [],
    });
  });

  it.each([
    '../../../other',
    '/../other',
    'file:///etc',
    'https://user:token@example.com/a',
    'a\\b',
  ])('takes no path that leads out, such as %s', name => {
    const { places, malformed, reason } = from(
      `url:${REPOSITORY}src/orders/`,
      name,
    );
    expect(places).toEqual([]);
    expect(malformed).toEqual([
      {
        raw: name,
        expected:
          'a path within the repository of its source location such as "deploy/prod", or a URL of a folder in a repository',
      },
    ]);
    expect(reason).toBe(
      'The annotation mesh-readiness.io/manifests names nothing that can be read.',
    );
  });

  it('tells the one path that leads out, and takes the other', () => {
    const { places, malformed } = from(`url:${REPOSITORY}`, '../x, k8s');
    expect(places.map(({ paths }) => paths)).toEqual([['k8s']]);
    expect(malformed.map(({ raw }) => raw)).toEqual(['../x']);
  });

  it('takes a folder of this machine when a location of the catalog leads there', () => {
    expect(
      from(`file:${resolve('../demo/orders/catalog-info.yaml')}`).places,
    ).toEqual([
      {
        repository: pathToFileURL(`${resolve('../demo')}/`).toString(),
        paths: ['orders/k8s', 'orders/deploy'],
        named: false,
      },
    ]);
    expect(from('file:/srv/teams/shop/catalog-info.yaml').places).toEqual([
      {
        repository: 'file:///srv/teams/',
        paths: ['shop/k8s', 'shop/deploy'],
        named: false,
      },
    ]);
  });

  it.each([
    [
      'file:/etc/',
      'Its source location "/etc/" lies in no folder that a location of the type file under catalog.locations leads to.',
    ],
    [
      'file:/srv/teams/../../etc/passwd',
      'Its source location "/srv/teams/../../etc/passwd" lies in no folder that a location of the type file under catalog.locations leads to.',
    ],
    [
      'dir:/srv/teams/shop',
      'Its source location is "dir:/srv/teams/shop", expected "url:" and the address of a repository.',
    ],
    [
      'url:orders',
      'Its source location is "url:orders", expected "url:" and the address of a repository.',
    ],
    ['nothing', 'Its source location cannot be understood.'],
  ])('says why it does not look at %s', (location, reason) => {
    expect(from(location)).toEqual({ places: [], malformed: [], reason });
  });

  it('says that there is no source location', () => {
    expect(placesFor({}).reason).toBe(
      'component:default/orders has no source location.',
    );
  });

  it('takes a URL that is named also where there is no source location, and no path', () => {
    const { places, malformed } = placesFor({
      'mesh-readiness.io/manifests': `k8s, ${REPOSITORY}orders/`,
    });
    expect(places).toEqual([
      { repository: REPOSITORY, paths: ['orders'], named: true },
    ]);
    expect(malformed).toEqual([
      {
        raw: 'k8s',
        expected:
          'a URL of a folder in a repository, as its source location cannot be read',
      },
    ]);
  });

  it('takes at most twenty paths', () => {
    const { places, malformed } = from(
      `url:${REPOSITORY}`,
      Array.from({ length: 21 }, (_, index) => `p${index}`).join(','),
    );
    expect(places[0].paths).toHaveLength(20);
    expect(malformed).toEqual([
      { raw: '21 paths', expected: 'at most 20 paths' },
    ]);
  });
});
