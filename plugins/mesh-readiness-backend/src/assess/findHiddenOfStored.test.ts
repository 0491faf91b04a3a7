import { mockCredentials } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { entityOf } from '../__testUtils__/entityOf';
import { makeStored } from '../store/__testUtils__/makeStored';
import { findHiddenOfStored } from './findHiddenOfStored';

const credentials = mockCredentials.user();
const orders = entityOf('component:default/orders', {
  relations: { partOf: ['system:default/shop', 'system:default/gone'] },
});
const shop = entityOf('system:default/shop', {
  relations: { partOf: ['domain:default/lost'] },
});

const find = async (
  entities: Entity[],
  parts: { reads: string[]; missing?: string[] },
) => {
  const catalog = catalogServiceMock({ entities });
  const asked = jest.spyOn(catalog, 'getEntitiesByRefs');
  const hidden = await findHiddenOfStored({
    catalog,
    credentials,
    stored: makeStored({}, { missing: [], ...parts }),
  });
  expect(asked).toHaveBeenCalledTimes(1);
  return hidden && [...hidden];
};

describe('findHiddenOfStored', () => {
  it.each<[string, { reads: string[]; missing?: string[] }, string[]]>([
    ['shows what the caller may read', { reads: ['system:default/shop'] }, []],
    [
      'hides what the caller may not read, also where the service names it',
      { reads: ['system:default/gone'] },
      ['system:default/gone'],
    ],
    [
      'shows what is missing where the service names it',
      { reads: ['system:default/gone'], missing: ['system:default/gone'] },
      [],
    ],
    [
      'shows what is missing where an entity names it that the caller may read',
      {
        reads: ['system:default/shop', 'domain:default/lost'],
        missing: ['domain:default/lost'],
      },
      [],
    ],
    [
      'hides what is missing where nobody names it',
      { reads: ['domain:default/vault'], missing: ['domain:default/vault'] },
      ['domain:default/vault'],
    ],
  ])('%s', async (_, parts, expected) => {
    expect(await find([orders, shop], parts)).toEqual(expected);
  });

  it('says nothing at all to who may not read the service', async () => {
    expect(await find([shop], { reads: [] })).toBeUndefined();
  });
});
