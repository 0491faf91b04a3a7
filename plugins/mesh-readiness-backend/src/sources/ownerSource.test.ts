import { collectFrom, NOW } from '../__testUtils__/collectFrom';
import { entityOf } from '../__testUtils__/entityOf';
import { gistOf } from '../__testUtils__/gistOf';
import { ownerSource } from './ownerSource';

const orders = entityOf('component:default/orders', {
  relations: { ownedBy: ['group:default/checkout'] },
});
const users = (...names: string[]) => names.map(name => `user:default/${name}`);

describe('ownerSource', () => {
  it('counts the members of a Group', async () => {
    const result = await collectFrom(
      ownerSource,
      orders,
      entityOf('group:default/checkout', {
        relations: { hasMember: users('ada', 'ben', 'cleo') },
      }),
    );
    expect(result.context).toEqual([
      {
        key: 'teamSize',
        value: 3,
        provenance: {
          source: 'owner',
          origin: 'owner',
          basis: 'inferred',
          entityRef: 'group:default/checkout',
          field: 'relations: hasMember',
          raw: '3 members, those of child groups included',
          readAt: NOW,
        },
      },
    ]);
    expect(result.looked).toEqual([
      'annotations of group:default/checkout',
      'members of group:default/checkout',
    ]);
  });

  it('counts a member of several child groups once', async () => {
    const result = await collectFrom(
      ownerSource,
      orders,
      entityOf('group:default/checkout', {
        relations: {
          parentOf: ['group:default/carts', 'group:default/payments'],
          hasMember: users('ada'),
        },
      }),
      entityOf('group:default/carts', {
        relations: {
          hasMember: users('ada', 'ben'),
          parentOf: ['group:default/wishlists'],
        },
      }),
      entityOf('group:default/payments', {
        relations: { hasMember: users('ben', 'cleo') },
      }),
      entityOf('group:default/wishlists', {
        annotations: { 'platform-team': 'true' },
        relations: { hasMember: users('dora') },
      }),
    );
    expect(gistOf(result)).toEqual([
      'teamSize 4, inferred by owner group:default/checkout',
    ]);
  });

  it('keeps a declared size beside the one it counts', async () => {
    const result = await collectFrom(
      ownerSource,
      orders,
      entityOf('group:default/checkout', {
        annotations: { 'team-size': '8', 'platform-team': 'true' },
        relations: { hasMember: users('ada') },
      }),
    );
    expect(gistOf(result)).toEqual([
      'teamSize 8, declared by owner group:default/checkout',
      'platformTeam true, declared by owner group:default/checkout',
      'teamSize 1, inferred by owner group:default/checkout',
    ]);
  });

  it.each([
    [
      'a component without an owner',
      entityOf('component:default/orders'),
      [],
      'component:default/orders has no owner.',
    ],
    [
      'an owner that is not in the catalog',
      orders,
      [],
      'Not in the catalog: group:default/checkout.',
    ],
    [
      'an owner that is a User',
      entityOf('component:default/orders', {
        relations: { ownedBy: users('ada') },
      }),
      [entityOf('user:default/ada')],
      'The size of the team is not known, because its owner is no Group: user:default/ada.',
    ],
    [
      'a Group without members',
      orders,
      [entityOf('group:default/checkout')],
      'There are no members in group:default/checkout.',
    ],
    [
      'Groups that reach too deep to be counted',
      orders,
      [
        entityOf('group:default/checkout', {
          relations: {
            parentOf: ['group:default/a'],
            hasMember: users('ada'),
          },
        }),
        entityOf('group:default/a', {
          relations: { parentOf: ['group:default/b'] },
        }),
        entityOf('group:default/b', {
          relations: { parentOf: ['group:default/c'] },
        }),
        entityOf('group:default/c', { relations: { hasMember: users('ben') } }),
      ],
      'Members are not counted where groups have more than 3 levels: group:default/checkout.',
    ],
  ])('gives no size for %s', async (_, entity, others, message) => {
    const result = await collectFrom(ownerSource, entity, ...others);
    expect(gistOf(result)).toEqual([]);
    expect(result.message).toBe(message);
  });

  it('counts what is there when a child group is not in the catalog', async () => {
    const result = await collectFrom(
      ownerSource,
      orders,
      entityOf('group:default/checkout', {
        relations: {
          parentOf: ['group:default/gone'],
          hasMember: users('ada', 'ben'),
        },
      }),
    );
    expect(gistOf(result)).toEqual([
      'teamSize 2, inferred by owner group:default/checkout',
    ]);
    expect(result.message).toBe('Not in the catalog: group:default/gone.');
  });
});
