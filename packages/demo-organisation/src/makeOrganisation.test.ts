import {
  DefaultNamespaceEntityPolicy,
  type Entity,
  EntityPolicies,
  FieldFormatEntityPolicy,
  NoForeignRootFieldsEntityPolicy,
  SchemaValidEntityPolicy,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { BuiltinKindsEntityProcessor } from '@backstage/plugin-catalog-backend';
import { makeOrganisation } from './makeOrganisation';

const countBy = (values: string[]) =>
  values.reduce<Record<string, number>>(
    (counts, value) => ({ ...counts, [value]: (counts[value] ?? 0) + 1 }),
    {},
  );
const isComponent = ({ kind }: Entity) => kind === 'Component';

describe('makeOrganisation', () => {
  it('makes the same for the same seed and another for another', async () => {
    const [one, same, other] = await Promise.all([
      makeOrganisation(50, 7),
      makeOrganisation(50, 7),
      makeOrganisation(50, 8),
    ]);
    expect(same).toEqual(one);
    expect(other).not.toEqual(one);
  });

  it.each([1, 10, 300])('makes %s services', async size => {
    const entities = await makeOrganisation(size);
    expect(entities.filter(isComponent)).toHaveLength(size);
    expect(Object.keys(countBy(entities.map(({ kind }) => kind)))).toEqual(
      expect.arrayContaining([
        'Group',
        'User',
        'Domain',
        'System',
        'Resource',
        'Component',
      ]),
    );
    expect(
      new Set(entities.map(entity => stringifyEntityRef(entity))).size,
    ).toBe(entities.length);
  });

  it('makes entities that the catalog finds valid', async () => {
    const policy = EntityPolicies.allOf([
      new SchemaValidEntityPolicy(),
      new DefaultNamespaceEntityPolicy(),
      new NoForeignRootFieldsEntityPolicy(),
      new FieldFormatEntityPolicy(),
    ]);
    const kinds = new BuiltinKindsEntityProcessor();
    for (const stitched of await makeOrganisation(300)) {
      const { relations: _, ...entity } = stitched;
      await expect(policy.enforce(entity)).resolves.toEqual(entity);
      await expect(kinds.validateEntityKind(entity)).resolves.toBe(true);
    }
  });

  it('relates every entity both ways to entities that are there', async () => {
    const entities = await makeOrganisation(300);
    const byRef = new Map(
      entities.map(entity => [stringifyEntityRef(entity), entity]),
    );
    for (const [ref, { relations = [] }] of byRef) {
      expect(relations).not.toEqual([]);
      for (const { targetRef } of relations) {
        expect(byRef.get(targetRef)?.relations).toContainEqual({
          type: expect.any(String),
          targetRef: ref,
        });
      }
    }
  });
});
