import { collectFrom } from '../__testUtils__/collectFrom';
import { entityOf } from '../__testUtils__/entityOf';
import { gistOf } from '../__testUtils__/gistOf';
import { clusterSource } from './clusterSource';

const clusterSpec = { type: 'kubernetes-cluster' };
const prod = entityOf('resource:default/prod', {
  annotations: {
    cni: 'aws-vpc-cni',
    'cni-changeable': 'false',
    'new-cluster': 'false',
    nodes: '3',
    mesh: 'istio-ambient 1.31',
  },
  spec: clusterSpec,
});
const test = entityOf('resource:default/test', {
  annotations: { cni: 'cilium' },
  spec: { type: 'Kubernetes-Cluster' },
});
const database = entityOf('resource:default/orders-db', {
  annotations: { cni: 'calico' },
  spec: { type: 'database' },
});
const shop = entityOf('system:default/shop', {
  relations: {
    hasPart: ['resource:default/prod', 'resource:default/orders-db'],
  },
});

const orders = (relations: Record<string, string[]>) =>
  entityOf('component:default/orders', { relations });

const OF_PROD = [
  'required platform.keep-existing-cni, declared by cluster resource:default/prod',
  'cni "aws-vpc-cni", declared by cluster resource:default/prod',
  'newCluster false, declared by cluster resource:default/prod',
  'nodes 3, declared by cluster resource:default/prod',
  'installedMesh {"mesh":"istio-ambient","release":"1.31"}, declared by cluster resource:default/prod',
  'cluster "prod", inferred by cluster resource:default/prod',
];
const OF_TEST = [
  'cni "cilium", declared by cluster resource:default/test',
  'cluster "test", inferred by cluster resource:default/test',
];

describe('clusterSource', () => {
  it.each([
    [
      'the cluster that the component depends on, and no other Resource',
      orders({
        dependsOn: ['resource:default/orders-db', 'resource:default/prod'],
      }),
      OF_PROD,
    ],
    [
      'the cluster of its System when it depends on none',
      orders({
        dependsOn: ['resource:default/orders-db'],
        partOf: ['system:default/shop'],
      }),
      OF_PROD,
    ],
    [
      'only its own when its System has another',
      orders({
        dependsOn: ['resource:default/test'],
        partOf: ['system:default/shop'],
      }),
      OF_TEST,
    ],
    [
      'all clusters it depends on',
      orders({ dependsOn: ['resource:default/test', 'resource:default/prod'] }),
      [OF_PROD[0], OF_TEST[0], OF_TEST[1], ...OF_PROD.slice(1)],
    ],
  ])('reads %s', async (_, entity, expected) => {
    const result = await collectFrom(
      clusterSource,
      entity,
      prod,
      test,
      database,
      shop,
    );
    expect(gistOf(result)).toEqual(expected);
    expect(result.message).toBeUndefined();
  });

  it('says what it looked at and that no cluster is among it', async () => {
    const result = await collectFrom(
      clusterSource,
      orders({
        dependsOn: ['resource:default/orders-db', 'resource:default/gone'],
        partOf: ['system:default/shop'],
      }),
      database,
      entityOf('system:default/shop'),
    );
    expect(result.looked).toEqual([
      'Resources that component:default/orders depends on',
      'Resources of system:default/shop',
    ]);
    expect(result.message).toBe(
      'No Resource of type kubernetes-cluster among them. Not in the catalog: resource:default/gone.',
    );
  });
});
