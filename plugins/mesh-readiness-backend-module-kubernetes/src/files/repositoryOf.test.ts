import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { repositoryOf } from './repositoryOf';

const integrations = ScmIntegrations.fromConfig(new ConfigReader({}));

describe('repositoryOf', () => {
  it.each([
    ['https://github.com/shop/orders', 'https://github.com/shop/orders/', ''],
    [
      'https://github.com/shop/orders/tree/main',
      'https://github.com/shop/orders/tree/main/',
      '',
    ],
    [
      'https://github.com/shop/orders/tree/main/',
      'https://github.com/shop/orders/tree/main/',
      '',
    ],
    [
      'https://github.com/shop/all/tree/main/src/orders/',
      'https://github.com/shop/all/tree/main/',
      'src/orders',
    ],
    [
      'https://github.com/shop/all/tree/main/src/orders',
      'https://github.com/shop/all/tree/main/',
      'src/orders',
    ],
    [
      'https://github.com/shop/all/blob/main/src/catalog-info.yaml',
      'https://github.com/shop/all/tree/main/',
      'src/catalog-info.yaml',
    ],
    [
      'https://github.com/shop/all/blob/main/catalog-info.yaml#L3',
      'https://github.com/shop/all/tree/main/',
      'catalog-info.yaml',
    ],
    [
      'https://gitlab.com/a/b/c/-/blob/main/x/catalog-info.yaml',
      'https://gitlab.com/a/b/c/-/tree/main/',
      'x/catalog-info.yaml',
    ],
    [
      'https://gitlab.com/a/b/c/-/tree/main/x/',
      'https://gitlab.com/a/b/c/-/tree/main/',
      'x',
    ],
    [
      'https://bitbucket.org/shop/all/src/main/x/catalog-info.yaml',
      'https://bitbucket.org/shop/all/src/main/',
      'x/catalog-info.yaml',
    ],
    [
      'https://dev.azure.com/o/p/_git/r?path=/x/catalog-info.yaml',
      'https://dev.azure.com/o/p/_git/r?path=%2F',
      'x/catalog-info.yaml',
    ],
    [
      'https://dev.azure.com/o/p/_git/r?path=%2Fx',
      'https://dev.azure.com/o/p/_git/r?path=%2F',
      'x',
    ],
    [
      'https://files.example.com/shop/catalog-info.yaml',
      'https://files.example.com/shop/',
      'catalog-info.yaml',
    ],
  ])('splits %s', (url, repository, path) => {
    expect(repositoryOf(url, integrations)).toEqual({
      repository,
      path,
      isFile: /\.yaml/.test(url),
    });
  });

  it.each([
    'orders',
    'file:///etc',
    'ftp://example.com/a',
    'https://user:token@github.com/shop/orders',
    'https://github.com/shop/all/tree/main/%2e%2e%2f%2e%2e%2fother/',
  ])('takes %s for no repository', url => {
    expect(repositoryOf(url, integrations)).toBeUndefined();
  });
});
