import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { createPermission } from '@backstage/plugin-permission-common';
import type { PolicyQueryUser } from '@backstage/plugin-permission-node';
import { OwnEntitiesPolicy } from './OwnEntitiesPolicy';

const policy = new OwnEntitiesPolicy();

describe('OwnEntitiesPolicy', () => {
  it('leaves it to the catalog to find the entities of the own Groups', async () => {
    await expect(
      policy.handle({ permission: catalogEntityReadPermission }, {
        info: { ownershipEntityRefs: ['group:default/team-0001'] },
      } as PolicyQueryUser),
    ).resolves.toMatchObject({
      result: 'CONDITIONAL',
      pluginId: 'catalog',
      conditions: {
        anyOf: [
          {
            rule: 'IS_ENTITY_KIND',
            params: { kinds: ['Group', 'User', 'Domain'] },
          },
          {
            rule: 'IS_ENTITY_OWNER',
            params: { claims: ['group:default/team-0001'] },
          },
        ],
      },
    });
  });

  it('lets nobody own anything who is not signed in', async () => {
    await expect(
      policy.handle({ permission: catalogEntityReadPermission }),
    ).resolves.toMatchObject({
      conditions: { anyOf: [{}, { params: { claims: [] } }] },
    });
  });

  it('allows what is not about an entity', async () => {
    const permission = createPermission({
      name: 'tea.make',
      attributes: { action: 'create' },
    });
    await expect(policy.handle({ permission })).resolves.toEqual({
      result: 'ALLOW',
    });
  });
});
