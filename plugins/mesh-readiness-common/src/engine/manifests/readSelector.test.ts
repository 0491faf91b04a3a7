import { readSelector } from './readSelector';

describe('readSelector', () => {
  it.each([
    ['app=orders', [{ key: 'app', value: 'orders' }]],
    [
      'app==orders, tier = api',
      [
        { key: 'app', value: 'orders' },
        { key: 'tier', value: 'api' },
      ],
    ],
    [
      'app.kubernetes.io/name=Orders_1.2',
      [{ key: 'app.kubernetes.io/name', value: 'Orders_1.2' }],
    ],
    ['canary=', [{ key: 'canary', value: '' }]],
  ])('reads %s', (text, labels) => {
    expect(readSelector(text)).toEqual(labels);
  });

  it.each([
    '',
    'app',
    '!app',
    'app!=orders',
    'app in (orders, carts)',
    'app=orders,',
    'app=orders,app=carts',
    '=orders',
    'app=a=b',
    'a/b/c=d',
    'Example.com/app=orders',
    '-app=orders',
    `app=${'a'.repeat(64)}`,
    `${'a'.repeat(64)}=b`,
    `${'a'.repeat(254)}/app=b`,
    'app=orders\nx: y',
    `a${' '.repeat(998)}b`,
    `app=orders${' '.repeat(1000)}`,
  ])('does not take %j for labels', text => {
    expect(readSelector(text)).toBeUndefined();
  });
});
