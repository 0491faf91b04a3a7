import { parseResourcePath, type ResourcePath } from './ResourcePath';

describe('parseResourcePath', () => {
  it.each<[string, ResourcePath | undefined]>([
    ['/api/v1/pods', { group: '', version: 'v1', plural: 'pods' }],
    [
      '/api/v1/namespaces/shop/pods/web',
      {
        group: '',
        version: 'v1',
        plural: 'pods',
        namespace: 'shop',
        name: 'web',
      },
    ],
    ['/api/v1/namespaces', { group: '', version: 'v1', plural: 'namespaces' }],
    [
      '/api/v1/namespaces/shop',
      { group: '', version: 'v1', plural: 'namespaces', name: 'shop' },
    ],
    [
      '/apis/apps/v1/namespaces/shop/deployments',
      {
        group: 'apps',
        version: 'v1',
        plural: 'deployments',
        namespace: 'shop',
      },
    ],
    ['/api', undefined],
    ['/api/v1', undefined],
    ['/apis/apps/v1', undefined],
    ['/version', undefined],
    ['/api/v1/namespaces/shop/pods/web/log', undefined],
  ])('reads %s', (path, expected) => {
    expect(parseResourcePath(path)).toEqual(expected);
  });
});
