import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { entityOf } from '../__testUtils__/entityOf';
import { withRelations } from '../assess/withRelations';
import { readBelonging } from './readBelonging';

async function belongingOf(...entities: Entity[]) {
  const all = withRelations(entities);
  const catalog = new Map(all.map(one => [stringifyEntityRef(one), one]));
  return readBelonging(all[0], {
    byRef: async ref => catalog.get(ref),
    byRefs: async refs => refs.map(ref => catalog.get(ref)),
  });
}

const groups = (count: number, parentOfLast?: string) =>
  Array.from({ length: count }, (_, index) =>
    entityOf(`group:default/g${index}`, {
      spec: {
        parent: index < count - 1 ? `g${index + 1}` : parentOfLast,
      },
    }),
  );
const orders = entityOf('component:default/orders', {
  spec: { owner: 'g0', system: 'shop' },
});

describe('readBelonging', () => {
  it('reads the owner with the Groups above, the System and its Domain', async () => {
    expect(
      await belongingOf(
        orders,
        ...groups(3),
        entityOf('system:default/shop', { spec: { domain: 'retail' } }),
      ),
    ).toEqual({
      owner: 'group:default/g0',
      ownerGroups: ['group:default/g0', 'group:default/g1', 'group:default/g2'],
      system: 'system:default/shop',
      domain: 'domain:default/retail',
    });
  });

  it('ends where Groups go round in a circle', async () => {
    const { ownerGroups } = await belongingOf(orders, ...groups(3, 'g0'));
    expect(ownerGroups).toHaveLength(3);
  });

  it('follows Groups ten levels up and no further', async () => {
    const { ownerGroups } = await belongingOf(orders, ...groups(20));
    expect(ownerGroups).toHaveLength(11);
  });

  it('knows an owner that the catalog does not have, and a service without any', async () => {
    expect(await belongingOf(orders)).toMatchObject({
      owner: 'group:default/g0',
      ownerGroups: ['group:default/g0'],
    });
    expect(await belongingOf(entityOf('component:default/lone'))).toEqual({
      ownerGroups: [],
    });
  });
});
