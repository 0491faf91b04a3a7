import { objectsOf } from '../__testUtils__/objectsOf';
import type { KubernetesObject } from './KubernetesObject';
import { objectSet } from './ObjectSet';

const deployment = (namespace?: string) =>
  `{apiVersion: apps/v1, kind: Deployment, metadata: {name: orders${
    namespace === undefined ? '' : `, namespace: ${namespace}`
  }}, spec: {template: {spec: {containers: []}}}}`;

const policy = (namespace: string) =>
  `{apiVersion: security.istio.io/v1, kind: PeerAuthentication, metadata: {name: default, namespace: ${namespace}}}`;

function namespaceOfOrders(objects: KubernetesObject[], namespace?: string) {
  return objectSet(objects, {
    origin: { kind: 'files', place: 'deploy' },
    ...(namespace !== undefined && { namespace }),
  }).list('Deployment.apps')[0].metadata.namespace;
}

describe('objectSet', () => {
  it.each<[string, string | undefined, string[], string | undefined]>([
    ['default, where files name none', 'default', [deployment()], undefined],
    ['the one that is given', 'pay', [deployment(), policy('shop')], 'pay'],
    [
      'the only one that the files name',
      'shop',
      [deployment(), policy('shop')],
      undefined,
    ],
    [
      'the one that the files define',
      'shop',
      [
        deployment(),
        '{apiVersion: v1, kind: Namespace, metadata: {name: shop}}',
      ],
      undefined,
    ],
    [
      'default, where files name several',
      'default',
      [deployment(), policy('shop'), policy('pay')],
      undefined,
    ],
    [
      'default, where files name only that of a mesh',
      'default',
      [deployment(), policy('istio-system')],
      undefined,
    ],
    ['its own', 'own', [deployment('own'), policy('shop')], 'pay'],
  ])('gives an object of a file %s', (_, expected, yaml, given) => {
    expect(namespaceOfOrders(objectsOf(...yaml), given)).toBe(expected);
  });

  it('gives no namespace to an object of a file that stands in none', () => {
    const set = objectSet(
      objectsOf(
        '{apiVersion: v1, kind: Namespace, metadata: {name: shop, namespace: shop}}',
        '{apiVersion: cilium.io/v2, kind: CiliumClusterwideNetworkPolicy, metadata: {name: rule}}',
      ),
      { origin: { kind: 'files', place: 'deploy' }, namespace: 'shop' },
    );
    expect(set.named('Namespace', '', 'shop')).toHaveLength(1);
    expect(
      set.named('CiliumClusterwideNetworkPolicy.cilium.io', '', 'rule'),
    ).toHaveLength(1);
  });

  it('leaves the objects of a cluster as they are', () => {
    const objects = objectsOf(deployment());
    const set = objectSet(objects, {
      origin: { kind: 'cluster', cluster: 'prod' },
    });
    expect(set.list('Deployment.apps')).toEqual(objects);
  });
});
