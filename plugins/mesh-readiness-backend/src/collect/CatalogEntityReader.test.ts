import { mockCredentials } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { entityOf } from '../__testUtils__/entityOf';
import { CatalogEntityReader } from './CatalogEntityReader';

const shop = entityOf('system:default/shop');
const prod = entityOf('resource:default/prod');
const credentials = mockCredentials.user();

function setUp(preloaded?: ReadonlyMap<string, typeof shop>) {
  const catalog = catalogServiceMock({ entities: [shop, prod] });
  const calls = jest.spyOn(catalog, 'getEntitiesByRefs');
  const reader = new CatalogEntityReader({ catalog, credentials, preloaded });
  return { reader, calls };
}

describe('CatalogEntityReader', () => {
  it('reads what is asked for at the same time with one call', async () => {
    const { reader, calls } = setUp();
    const found = await Promise.all([
      reader.byRef('system:default/shop'),
      reader.byRefs(['resource:default/prod', 'group:default/gone']),
      reader.byRef('System:Default/Shop'),
    ]);
    expect(found).toEqual([shop, [prod, undefined], shop]);
    expect(calls.mock.calls).toEqual([
      [
        {
          entityRefs: [
            'system:default/shop',
            'resource:default/prod',
            'group:default/gone',
          ],
        },
        { credentials },
      ],
    ]);
  });

  it('reads nothing twice, not even what is not there', async () => {
    const { reader, calls } = setUp();
    await reader.byRefs(['system:default/shop', 'group:default/gone']);
    await reader.byRefs(['group:default/gone', 'system:default/shop']);
    expect(calls).toHaveBeenCalledTimes(1);
  });

  it('does not fetch what was handed in', async () => {
    const { reader, calls } = setUp(new Map([['system:default/shop', shop]]));
    expect(await reader.byRef('system:default/shop')).toBe(shop);
    expect(calls).not.toHaveBeenCalled();
  });

  it('knows what was asked for', async () => {
    const { reader } = setUp(new Map([['system:default/shop', shop]]));
    await reader.byRefs(['system:default/shop', 'group:default/gone']);
    expect([...reader.read]).toEqual([
      ['system:default/shop', shop],
      ['group:default/gone', undefined],
    ]);
  });

  it('fails for all who asked when the catalog fails, and asks again later', async () => {
    const { reader, calls } = setUp();
    calls.mockRejectedValueOnce(new Error('the catalog is away'));
    await expect(reader.byRef('system:default/shop')).rejects.toThrow(
      'the catalog is away',
    );
    expect(await reader.byRef('system:default/shop')).toEqual(shop);
  });

  it('refuses what is no reference', async () => {
    const { reader } = setUp();
    await expect(reader.byRef('shop')).rejects.toThrow(/had missing/);
  });
});
