import { serviceValues } from './serviceValues';
import { makeEdition } from './__testUtils__/makeEdition';
import { makePlace } from './__testUtils__/makeProfile';

describe('serviceValues', () => {
  it('quotes the deciding place and counts by the reference where the size is not known', () => {
    expect(
      serviceValues(
        [
          makePlace({ field: 'requires', raw: 'small' }),
          makePlace({ field: 'prefers', raw: 'tokens' }),
        ],
        {},
        makeEdition(),
        'nodes',
      ),
    ).toMatchObject({
      raw: 'small',
      where: 'requires of component:default/orders',
      pods: '10',
      nodes: '2',
    });
  });

  it('has no place to quote for a need that is only supposed', () => {
    expect(serviceValues([], {}, makeEdition(), 'nodes')).toMatchObject({
      raw: undefined,
      where: undefined,
    });
  });
});
