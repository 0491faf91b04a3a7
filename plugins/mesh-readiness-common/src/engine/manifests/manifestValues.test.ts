import type { Context } from '../../types';
import { manifestValues } from './manifestValues';

const from = (context: Context, entityRef = 'component:default/orders') =>
  manifestValues({ entityRef, context });

const known = <T>(value: T) => ({ value, because: [] });

describe('manifestValues', () => {
  it('takes what the surroundings tell', () => {
    expect(
      from({
        service: known('orders-api'),
        namespace: known('shop'),
        selector: known('app=orders'),
      }),
    ).toEqual({
      service: 'orders-api',
      namespace: 'shop',
      selector: [{ key: 'app', value: 'orders' }],
    });
  });

  it('takes the name of the entity for that of the Service where nothing else is known', () => {
    expect(from({})).toEqual({ service: 'orders' });
  });

  it.each(['component:default/order_service', 'component:default/v1.orders'])(
    'does not take the name of %s, which no Service can have',
    entityRef => {
      expect(from({}, entityRef)).toEqual({});
    },
  );

  it('takes nothing that cannot be a name', () => {
    expect(
      from({
        service: known('Orders'),
        namespace: known('shop\nkind: Secret'),
        selector: known('app in (orders)'),
      }),
    ).toEqual({ service: 'orders' });
  });
});
