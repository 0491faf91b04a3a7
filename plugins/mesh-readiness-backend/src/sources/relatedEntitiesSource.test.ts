import { collectFrom } from '../__testUtils__/collectFrom';
import { entityOf } from '../__testUtils__/entityOf';
import { gistOf } from '../__testUtils__/gistOf';
import { relatedEntitiesSource } from './relatedEntitiesSource';

const orders = entityOf('component:default/orders', {
  relations: { partOf: ['system:default/shop', 'component:default/suite'] },
});
const shop = entityOf('system:default/shop', {
  annotations: { requires: 'mtls' },
  relations: { partOf: ['domain:default/retail'] },
});
const retail = entityOf('domain:default/retail', {
  annotations: { priorities: 'rich-features' },
  relations: { partOf: ['domain:default/business'] },
});
const business = entityOf('domain:default/business', {
  annotations: { prefers: 'tracing' },
});

describe('relatedEntitiesSource', () => {
  it('reads the System, its Domain and the Domain above', async () => {
    const result = await collectFrom(
      relatedEntitiesSource,
      orders,
      shop,
      retail,
      business,
      entityOf('component:default/suite', { annotations: { requires: 'jwt' } }),
    );
    expect(gistOf(result)).toEqual([
      'required mtls, declared by system system:default/shop',
      'preferred tracing, declared by domain domain:default/business',
      'priorities ["rich-features"], declared by domain domain:default/retail',
    ]);
    expect(result.looked).toEqual([
      'annotations of system:default/shop',
      'annotations of domain:default/retail',
      'annotations of domain:default/business',
    ]);
    expect(result.message).toBeUndefined();
  });

  it('says which of them the catalog does not have', async () => {
    const result = await collectFrom(relatedEntitiesSource, orders, shop);
    expect(result.looked).toEqual(['annotations of system:default/shop']);
    expect(result.message).toBe('Not in the catalog: domain:default/retail.');
  });

  it('says that a component is part of no System', async () => {
    const result = await collectFrom(
      relatedEntitiesSource,
      entityOf('component:default/lonely'),
    );
    expect(gistOf(result)).toEqual([]);
    expect(result.message).toBe(
      'component:default/lonely is part of no System.',
    );
  });

  it('reads three levels up and says that it stops there', async () => {
    const result = await collectFrom(
      relatedEntitiesSource,
      orders,
      shop,
      retail,
      entityOf('domain:default/business', {
        relations: { partOf: ['domain:default/world'] },
      }),
      entityOf('domain:default/world', { annotations: { requires: 'jwt' } }),
    );
    expect(gistOf(result)).not.toContainEqual(expect.stringContaining('jwt'));
    expect(result.message).toBe('What lies more than 3 levels up is not read.');
  });

  it('says how far away each place is, so that the nearer Domain decides', async () => {
    const { requirements } = await collectFrom(
      relatedEntitiesSource,
      orders,
      shop,
      entityOf('domain:default/retail', {
        annotations: { requires: 'mtls' },
        relations: { partOf: ['domain:default/business'] },
      }),
      entityOf('domain:default/business', {
        annotations: { 'not-needed': 'mtls' },
      }),
    );
    expect(
      requirements?.map(({ provenance }) => [
        provenance.entityRef,
        provenance.distance,
      ]),
    ).toEqual([
      ['system:default/shop', undefined],
      ['domain:default/retail', 1],
      ['domain:default/business', 2],
    ]);
  });

  it('reads Domains that are part of each other once', async () => {
    const result = await collectFrom(
      relatedEntitiesSource,
      orders,
      shop,
      retail,
      entityOf('domain:default/business', {
        annotations: { prefers: 'tracing' },
        relations: { partOf: ['domain:default/retail'] },
      }),
    );
    expect(result.looked).toHaveLength(3);
    expect(result.message).toBeUndefined();
  });
});
