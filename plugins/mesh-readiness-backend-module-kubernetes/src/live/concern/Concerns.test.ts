import { objectSet } from '../../objects/ObjectSet';
import type { KubernetesObject } from '../../objects/KubernetesObject';
import { requirementsOf } from '../../requirementsOf';
import { deployment } from '../__testUtils__/objects';
import { Concerns } from './Concerns';

const object = (
  apiVersion: string,
  kind: string,
  namespace: string | undefined,
  name: string,
  spec?: unknown,
): KubernetesObject => ({
  apiVersion,
  kind,
  metadata: { ...(namespace !== undefined && { namespace }), name },
  ...(spec !== undefined && { spec }),
});
const istio = 'networking.istio.io/v1';

const route = object(istio, 'VirtualService', 'shop', 'orders', {
  hosts: ['orders'],
  gateways: ['entry/public'],
});

function concerned(changed: KubernetesObject): string[] {
  const objects = objectSet(
    [
      deployment('shop', 'orders'),
      deployment('depot', 'stock'),
      deployment('bank', 'payment'),
      route,
    ],
    { origin: { kind: 'cluster', cluster: 'prod' } },
  );
  const concerns = new Concerns(objects);
  for (const name of ['orders', 'stock', 'payment', 'missing']) {
    const identity = { entityRef: name, name };
    concerns.set(identity, requirementsOf(objects, identity));
  }
  concerns.note({ kind: `VirtualService.networking.istio.io`, after: route });
  const { group, kind } = {
    group: changed.apiVersion.includes('/')
      ? `.${changed.apiVersion.split('/')[0]}`
      : '',
    kind: changed.kind,
  };
  return [...concerns.of({ kind: `${kind}${group}`, after: changed })].sort();
}

const pod = (namespace: string, owner: string): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: {
    namespace,
    name: `${owner}-x`,
    ownerReferences: [
      { apiVersion: 'apps/v1', kind: 'Deployment', name: owner },
    ],
  },
});

describe('Concerns', () => {
  it.each<[string, KubernetesObject, string[]]>([
    [
      'a policy: those of its namespace',
      object('security.istio.io/v1', 'PeerAuthentication', 'shop', 'all'),
      ['orders'],
    ],
    [
      'a policy of the root namespace: all',
      object(
        'security.istio.io/v1',
        'PeerAuthentication',
        'istio-system',
        'all',
      ),
      ['missing', 'orders', 'payment', 'stock'],
    ],
    [
      'a policy for the whole cluster: all',
      object(
        'cilium.io/v2',
        'CiliumClusterwideNetworkPolicy',
        undefined,
        'all',
      ),
      ['missing', 'orders', 'payment', 'stock'],
    ],
    [
      'a rule about a host elsewhere: those there as well',
      object(istio, 'DestinationRule', 'shop', 'stock', {
        host: 'stock.depot.svc.cluster.local',
      }),
      ['orders', 'stock'],
    ],
    [
      'a gateway: those whose routes name it',
      object(istio, 'Gateway', 'entry', 'public'),
      ['orders'],
    ],
    [
      'a Namespace: those in it',
      object('v1', 'Namespace', undefined, 'depot'),
      ['stock'],
    ],
    [
      'a pod: those of the workload that made it',
      pod('shop', 'orders'),
      ['orders'],
    ],
    ["a pod of a workload that is nobody's: none", pod('shop', 'cart'), []],
    [
      'a workload that somebody waits for: they, and their new neighbours',
      deployment('shop', 'missing'),
      ['missing', 'orders'],
    ],
    [
      'a policy where no service runs: none',
      object('security.istio.io/v1', 'PeerAuthentication', 'empty', 'all'),
      [],
    ],
  ])('finds for %s', (_, changed, expected) => {
    expect(concerned(changed)).toEqual(expected);
  });
});
