import type { Entity } from '@backstage/catalog-model';
import { NOW } from '../__testUtils__/collectFrom';
import { claimsFromKubernetes } from './claimsFromKubernetes';

const read = (annotations?: Record<string, unknown>) =>
  claimsFromKubernetes(
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: 'orders',
        annotations: annotations as Record<string, string>,
      },
    } satisfies Entity,
    'annotations',
    NOW,
  );

const gist = (annotations?: Record<string, unknown>) => {
  const { context, problems } = read(annotations);
  return [
    ...context.map(
      ({ key, value, provenance }) => `${key} ${value}, ${provenance.basis}`,
    ),
    ...problems.map(({ params: { raw, expected, where } }) =>
      [raw, expected, where].join(' | '),
    ),
  ];
};

describe('claimsFromKubernetes', () => {
  it('says where a namespace was read', () => {
    expect(read({ 'backstage.io/kubernetes-namespace': ' shop ' })).toEqual({
      requirements: [],
      context: [
        {
          key: 'namespace',
          value: 'shop',
          provenance: {
            source: 'annotations',
            origin: 'component',
            basis: 'declared',
            entityRef: 'component:default/orders',
            field: 'metadata.annotations["backstage.io/kubernetes-namespace"]',
            raw: 'shop',
            readAt: NOW,
          },
        },
      ],
      enrolments: [],
      problems: [],
      complete: [],
    });
  });

  it.each<[string, Record<string, unknown> | undefined, string[]]>([
    ['nothing without annotations', undefined, []],
    [
      'nothing in the annotations of others',
      { 'backstage.io/orders': '1' },
      [],
    ],
    [
      'the labels of the pods',
      { 'backstage.io/kubernetes-label-selector': 'app=orders, tier==api' },
      ['selector app=orders, tier==api, declared'],
    ],
    [
      'the label that the id stands for',
      { 'backstage.io/kubernetes-id': 'orders' },
      ['selector backstage.io/kubernetes-id=orders, inferred'],
    ],
    [
      'the labels rather than the id',
      {
        'backstage.io/kubernetes-id': 'orders',
        'backstage.io/kubernetes-label-selector': 'app=orders',
      },
      ['selector app=orders, declared'],
    ],
    [
      'no labels in a selector that asks for more',
      {
        'backstage.io/kubernetes-id': 'orders',
        'backstage.io/kubernetes-label-selector':
          'app in (orders, carts),tier!=db,!canary',
      },
      [],
    ],
  ])('reads %s', (_, annotations, expected) => {
    expect(gist(annotations)).toEqual(expected);
  });

  it.each<[string, unknown, string]>([
    [
      'backstage.io/kubernetes-namespace',
      'The Shop',
      'The Shop | the name of a namespace such as "shop"',
    ],
    [
      'backstage.io/kubernetes-namespace',
      'shop\nkind: Secret',
      'shop kind: Secret | the name of a namespace such as "shop"',
    ],
    [
      'backstage.io/kubernetes-namespace',
      '${{ values.namespace }}',
      '${{ values.namespace }} | the name of a namespace such as "shop"',
    ],
    [
      'backstage.io/kubernetes-namespace',
      7,
      '7 | the name of a namespace such as "shop"',
    ],
    [
      'backstage.io/kubernetes-id',
      'orders, carts',
      'orders, carts | the value of a label such as "orders"',
    ],
    [
      'backstage.io/kubernetes-id',
      '',
      ' | the value of a label such as "orders"',
    ],
    [
      'backstage.io/kubernetes-label-selector',
      'app: orders',
      'app: orders | a label selector such as "app=orders"',
    ],
    [
      'backstage.io/kubernetes-label-selector',
      '',
      ' | a label selector such as "app=orders"',
    ],
  ])('quotes %s: %j and says what was expected', (name, value, expected) => {
    expect(gist({ [name]: value })).toEqual([
      `${expected} | metadata.annotations["${name}"] of component:default/orders`,
    ]);
  });
});
