import { collectFrom, NOW } from '../__testUtils__/collectFrom';
import { entityOf } from '../__testUtils__/entityOf';
import { gistOf } from '../__testUtils__/gistOf';
import { createDefaultsSource } from './defaultsSource';

const orders = entityOf('component:default/orders');

describe('createDefaultsSource', () => {
  it('gives every service what the configuration states', async () => {
    const source = createDefaultsSource(
      new Map([
        ['prefers', 'mtls'],
        ['pods', '2'],
      ]),
    );
    const result = await collectFrom(source, orders);
    expect(gistOf(result)).toEqual([
      'preferred mtls, declared by defaults nowhere',
      'pods 2, declared by defaults nowhere',
    ]);
    expect(result.context?.[0].provenance).toEqual({
      source: 'defaults',
      origin: 'defaults',
      basis: 'declared',
      field: 'meshReadiness.defaults.pods',
      raw: '2',
      readAt: NOW,
    });
  });

  it('gives nothing when there are none', async () => {
    const result = await collectFrom(createDefaultsSource(new Map()), orders);
    expect(gistOf(result)).toEqual([]);
    expect(result.looked).toEqual([
      'meshReadiness.defaults in the app configuration',
    ]);
  });
});
