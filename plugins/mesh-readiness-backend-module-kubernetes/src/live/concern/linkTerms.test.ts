import type { ServiceIdentity } from '../../service/ServiceIdentity';
import { termsOfObject, termsOfService } from './linkTerms';

const deployment = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { namespace: 'shop', name: 'orders-v2', labels: { team: 'red' } },
  spec: {
    template: {
      metadata: {
        labels: {
          app: 'orders',
          'backstage.io/kubernetes-id': 'order-service',
        },
      },
      spec: {},
    },
  },
};
const service = {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { namespace: 'shop', name: 'front' },
  spec: { selector: { app: 'orders' } },
};
const gateway = {
  apiVersion: 'networking.istio.io/v1',
  kind: 'Gateway',
  metadata: { namespace: 'shop', name: 'orders' },
};

const meet = (
  identity: Partial<ServiceIdentity>,
  object: Parameters<typeof termsOfObject>[0],
) => {
  const terms = termsOfObject(object);
  return [
    ...termsOfService({
      entityRef: 'component:default/x',
      name: 'x',
      ...identity,
    }),
  ].some(term => terms.has(term));
};

describe('linkTerms', () => {
  it.each<[string, Partial<ServiceIdentity>]>([
    ['its name', { name: 'orders-v2' }],
    ['its name without hyphens', { name: 'ordersv2' }],
    ['a label', { name: 'orders' }],
    ['the id of Backstage', { kubernetesId: 'order-service' }],
    ['a selector', { labelSelector: 'app=orders,tier=api' }],
    [
      'a selector of several values',
      { labelSelector: 'tier!=db,app in (cart, orders)' },
    ],
    ['a selector that only asks for a label', { labelSelector: 'team' }],
    ['a selector that only excludes', { labelSelector: '!legacy' }],
  ])('bring a service and an object together by %s', (_, identity) => {
    expect(meet(identity, deployment)).toBe(true);
  });

  it.each<[string, Partial<ServiceIdentity>]>([
    ['another name', { name: 'cart' }],
    ['another id', { kubernetesId: 'cart' }],
    ['a selector of another value', { labelSelector: 'app=cart,team=red' }],
    ['a selector of a label that it does not have', { labelSelector: 'zone' }],
  ])('keep them apart by %s', (_, identity) => {
    expect(meet(identity, deployment)).toBe(false);
  });

  it('bring a service together with what leads to its pods', () => {
    expect(meet({ name: 'orders' }, service)).toBe(true);
  });

  it('are none of an object that no service is linked with', () => {
    expect(termsOfObject(gateway)).toEqual(new Set());
  });
});
