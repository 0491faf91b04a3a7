import { stringifyEntityRef } from '@backstage/catalog-model';
import { entityOf } from '../__testUtils__/entityOf';
import { withRelations } from './withRelations';

const orders = entityOf('component:shop/orders', {
  spec: {
    owner: 'checkout',
    system: 'shop',
    providesApis: ['orders-api', 'default/old-api'],
    dependsOn: ['resource:prod', 'component:default/stock'],
  },
});

const relationsOf = (...entities: Parameters<typeof withRelations>[0]) =>
  withRelations(entities).map(entity => [
    stringifyEntityRef(entity),
    ...(entity.relations ?? []).map(
      ({ type, targetRef }) => `${type} ${targetRef}`,
    ),
  ]);

describe('withRelations', () => {
  it('gives a component the relations that its spec states', () => {
    expect(relationsOf(orders)).toEqual([
      [
        'component:shop/orders',
        'ownedBy group:shop/checkout',
        'partOf system:shop/shop',
        'providesApi api:shop/orders-api',
        'providesApi api:default/old-api',
        'dependsOn resource:shop/prod',
        'dependsOn component:default/stock',
      ],
    ]);
  });

  it('gives both ends the relation, whichever of them states it', () => {
    expect(
      relationsOf(
        entityOf('component:default/orders'),
        entityOf('system:default/shop', { spec: { domain: 'retail' } }),
        entityOf('domain:default/retail', { spec: { subdomainOf: 'all' } }),
        entityOf('resource:default/prod', {
          spec: { system: 'shop', dependencyOf: ['component:orders'] },
        }),
        entityOf('group:default/checkout', {
          spec: { members: ['ada'], children: ['carts'], parent: 'sales' },
        }),
        entityOf('user:default/ben', { spec: { memberOf: ['checkout'] } }),
      ),
    ).toEqual([
      ['component:default/orders', 'dependsOn resource:default/prod'],
      [
        'system:default/shop',
        'partOf domain:default/retail',
        'hasPart resource:default/prod',
      ],
      [
        'domain:default/retail',
        'hasPart system:default/shop',
        'partOf domain:default/all',
      ],
      [
        'resource:default/prod',
        'partOf system:default/shop',
        'dependencyOf component:default/orders',
      ],
      [
        'group:default/checkout',
        'hasMember user:default/ada',
        'parentOf group:default/carts',
        'childOf group:default/sales',
        'hasMember user:default/ben',
      ],
      ['user:default/ben', 'memberOf group:default/checkout'],
    ]);
  });

  it('leaves relations that an entity brings as they are', () => {
    expect(
      relationsOf({
        ...orders,
        relations: [{ type: 'ownedBy', targetRef: 'Group:default/Sales' }],
      }),
    ).toEqual([['component:shop/orders', 'ownedBy group:default/sales']]);
  });

  it.each([
    [{ owner: 5 }, 'spec.owner of component:default/orders is 5, expected'],
    [{ system: ':shop' }, 'spec.system of component:default/orders is :shop,'],
    [{ dependsOn: ['prod'] }, 'spec.dependsOn of component:default/orders is'],
    [
      { providesApis: [{}] },
      'spec.providesApis of component:default/orders is',
    ],
  ])('refuses %j', (spec, message) => {
    expect(() =>
      withRelations([entityOf('component:default/orders', { spec })]),
    ).toThrow(message);
  });

  it('refuses a relation that leads to no entity', () => {
    expect(() =>
      withRelations([
        entityOf('component:default/orders', { relations: { partOf: ['x'] } }),
      ]),
    ).toThrow('relations partOf of component:default/orders is x, expected');
  });

  it.each([[undefined], [null]])('reads a spec that is %s', spec => {
    const entity = entityOf('component:default/orders');
    expect(relationsOf({ ...entity, spec: spec as undefined })).toEqual([
      ['component:default/orders'],
    ]);
  });
});
