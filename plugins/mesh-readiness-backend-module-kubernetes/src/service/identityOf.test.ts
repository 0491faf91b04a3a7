import { identityOf } from './identityOf';

const entity = (annotations?: Record<string, string>) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'orders', namespace: 'shop', annotations },
});

describe('identityOf', () => {
  it('knows a service by its name, where nothing else is said', () => {
    expect(identityOf(entity())).toEqual({
      entityRef: 'component:shop/orders',
      name: 'orders',
    });
  });

  it('reads the standard annotations', () => {
    expect(
      identityOf(
        entity({
          'backstage.io/kubernetes-id': 'orders-id',
          'backstage.io/kubernetes-label-selector': ' app=orders ',
          'backstage.io/kubernetes-namespace': 'shop',
          'backstage.io/kubernetes-cluster': 'prod',
          'kiali.io/namespace': 'mesh',
        }),
      ),
    ).toEqual({
      entityRef: 'component:shop/orders',
      name: 'orders',
      kubernetesId: 'orders-id',
      labelSelector: 'app=orders',
      namespace: 'shop',
      cluster: 'prod',
      kialiNamespace: 'mesh',
    });
  });

  it('passes over what is empty', () => {
    expect(
      identityOf(entity({ 'backstage.io/kubernetes-namespace': ' ' }))
        .namespace,
    ).toBeUndefined();
  });

  it.each([
    ['where nothing else selects', {}, 'app=orders'],
    ['but not beside an id', { 'backstage.io/kubernetes-id': 'x' }, undefined],
    [
      'but not before the standard one',
      { 'backstage.io/kubernetes-label-selector': 'a=b' },
      'a=b',
    ],
  ])('takes the selector of Kiali %s', (_, others, expected) => {
    expect(
      identityOf(
        entity({
          'kiali.io/selector': 'app=orders',
          ...(others as Record<string, string>),
        }),
      ).labelSelector,
    ).toBe(expected);
  });
});
