import { mockCredentials } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { entityOf } from '../__testUtils__/entityOf';
import { BatchCatalog } from './BatchCatalog';
import { EntityCache } from './EntityCache';

const options = { credentials: mockCredentials.service() };
const refs = ['system:a/one', 'system:a/two', 'system:a/three'];

function start(
  answer: (entityRefs: string[]) => (Entity | undefined)[],
  cache = new EntityCache(),
) {
  const getEntitiesByRefs = jest.fn(
    async ({ entityRefs }: { entityRefs: string[] }) => ({
      items: answer(entityRefs),
    }),
  );
  const catalog = new BatchCatalog({
    catalog: { getEntitiesByRefs },
    cache,
    milliseconds: 1_000,
  });
  const asked = () =>
    getEntitiesByRefs.mock.calls.map(([{ entityRefs }]) => entityRefs);
  return { catalog, asked, cache };
}

describe('BatchCatalog', () => {
  it('asks for nothing that an earlier batch has read, and keeps the order', async () => {
    const { catalog, asked, cache } = start(all =>
      all.map(ref => entityOf(ref)),
    );
    await catalog.getEntitiesByRefs({ entityRefs: [refs[1]] }, options);
    const later = start(all => all.map(ref => entityOf(ref)), cache);
    const { items } = await later.catalog.getEntitiesByRefs(
      { entityRefs: refs },
      options,
    );
    expect(items.map(item => item?.metadata.name)).toEqual([
      'one',
      'two',
      'three',
    ]);
    expect(asked()).toEqual([[refs[1]]]);
    expect(later.asked()).toEqual([[refs[0], refs[2]]]);
  });

  it('gives all others what they asked for when the catalog refuses one reference', async () => {
    const { catalog } = start(all => {
      if (all.includes(refs[1])) {
        throw Object.assign(new Error('odd reference'), { statusCode: 400 });
      }
      return all.map(ref => entityOf(ref));
    });
    const { items } = await catalog.getEntitiesByRefs(
      { entityRefs: refs },
      options,
    );
    expect(items.map(item => item?.metadata.name)).toEqual([
      'one',
      undefined,
      'three',
    ]);
    await expect(catalog.settle()).resolves.toBeUndefined();
  });

  it('tells in the end that the catalog failed, whoever asked', async () => {
    const { catalog } = start(() => {
      throw Object.assign(new Error('down'), { statusCode: 503 });
    });
    await expect(
      catalog.getEntitiesByRefs({ entityRefs: refs }, options),
    ).rejects.toThrow('down');
    await expect(catalog.settle()).rejects.toThrow(
      'The catalog did not give the entities around the services',
    );
  });
});
