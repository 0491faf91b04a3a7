import { collectFrom, NOW } from '../__testUtils__/collectFrom';
import { entityOf } from '../__testUtils__/entityOf';
import { gistOf } from '../__testUtils__/gistOf';
import { annotationsSource } from './annotationsSource';

describe('annotationsSource', () => {
  it.each([
    ['no annotations', undefined, []],
    [
      'annotations of its own',
      { requires: 'jwt', pods: '12' },
      [
        'required jwt, declared by component component:default/orders',
        'pods 12, declared by component component:default/orders',
      ],
    ],
    [
      'a declared mesh beside the hint at Linkerd',
      { mesh: 'none', 'linkerd.io/inject': 'enabled' },
      [
        'in no mesh , declared by component component:default/orders',
        'in linkerd , inferred by component component:default/orders',
      ],
    ],
    [
      'the hint at Linkerd in its ingress form',
      { 'linkerd.io/inject': 'ingress' },
      ['in linkerd , inferred by component component:default/orders'],
    ],
    ['the hint turned off', { 'linkerd.io/inject': 'disabled' }, []],
  ])('reads %s', async (_, annotations, expected) => {
    const orders = entityOf('component:default/orders', { annotations });
    const result = await collectFrom(annotationsSource, orders);
    expect(gistOf(result)).toEqual(expected);
    expect(result.looked).toEqual(['annotations of component:default/orders']);
  });

  it('says where the hint at Linkerd stands', async () => {
    const orders = entityOf('component:default/orders', {
      annotations: { 'linkerd.io/inject': 'enabled' },
    });
    const { enrolments } = await collectFrom(annotationsSource, orders);
    expect(enrolments).toEqual([
      {
        mesh: 'linkerd',
        provenance: {
          source: 'annotations',
          origin: 'component',
          basis: 'inferred',
          entityRef: 'component:default/orders',
          field: 'metadata.annotations["linkerd.io/inject"]',
          raw: 'enabled',
          readAt: NOW,
        },
      },
    ]);
  });
});
