import { mockCredentials } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { Claims } from 'backstage-plugin-mesh-readiness-common';
import { NOW } from '../__testUtils__/collectFrom';
import { entityOf } from '../__testUtils__/entityOf';
import { findHiddenRefs } from './findHiddenRefs';

const credentials = mockCredentials.user();
const orders = entityOf('component:default/orders', {
  relations: { partOf: ['system:default/shop', 'system:default/gone'] },
});
const shop = entityOf('system:default/shop', {
  relations: { partOf: ['domain:default/retail', 'domain:default/lost'] },
});
const secret = entityOf('system:default/secret', {
  relations: { partOf: ['domain:default/vault'] },
});

/** Claims read on an entity. */
const claimsOn = (...entityRefs: string[]): Claims => ({
  requirements: [],
  context: [],
  enrolments: [],
  problems: [],
  reports: [],
  complete: entityRefs.map(entityRef => ({
    source: 'test',
    origin: 'workload',
    basis: 'observed',
    entityRef,
    field: 'somewhere',
    readAt: NOW,
  })),
});

describe('findHiddenRefs', () => {
  it.each([
    ['an entity that the caller may read is shown', [[shop]], []],
    [
      'an entity that the caller may not read is hidden',
      [[secret]],
      ['system:default/secret'],
    ],
    [
      'what is not in the catalog is shown when the service names it',
      [['system:default/gone']],
      [],
    ],
    [
      'or when an entity names it that the caller may read',
      [[shop], ['domain:default/lost']],
      [],
    ],
    [
      'but not when only a hidden entity names it',
      [[secret], ['domain:default/vault']],
      ['system:default/secret', 'domain:default/vault'],
    ],
  ])('%s', async (_, read, expected) => {
    const catalog = catalogServiceMock({ entities: [orders, shop] });
    const calls = jest.spyOn(catalog, 'getEntitiesByRefs');
    const hidden = await findHiddenRefs({
      catalog,
      credentials,
      entity: orders,
      read: new Map(
        read.map(([one]) =>
          typeof one === 'string'
            ? [one, undefined]
            : [`${one.kind.toLowerCase()}:default/${one.metadata.name}`, one],
        ),
      ),
      claims: claimsOn(),
    });
    expect([...hidden]).toEqual(expected);
    expect(calls).toHaveBeenCalledTimes(1);
    expect(calls.mock.calls[0][1]).toEqual({ credentials });
  });

  it('hides what only claims name, also when the service names it as well', async () => {
    const hidden = await findHiddenRefs({
      catalog: catalogServiceMock({ entities: [orders, shop] }),
      credentials,
      entity: orders,
      read: new Map(),
      claims: claimsOn(
        'component:default/orders',
        'system:default/shop',
        'system:default/secret',
        'system:default/gone',
      ),
    });
    expect([...hidden]).toEqual([
      'system:default/secret',
      'system:default/gone',
    ]);
  });

  it('does not ask when nothing was read', async () => {
    const catalog = catalogServiceMock.mock();
    expect(
      await findHiddenRefs({
        catalog,
        credentials,
        entity: orders,
        read: new Map(),
        claims: claimsOn('component:default/orders'),
      }),
    ).toEqual(new Set());
    expect(catalog.getEntitiesByRefs).not.toHaveBeenCalled();
  });
});
