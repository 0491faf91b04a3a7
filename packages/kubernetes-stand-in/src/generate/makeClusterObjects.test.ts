import { groupKindOf } from '../kinds/groupKind';
import { makeClusterObjects } from './makeClusterObjects';

const make = () => makeClusterObjects({ workloads: 500, objects: 3_000 });

describe('makeClusterObjects', () => {
  it('makes as many objects as asked for, always the same', () => {
    expect(make()).toHaveLength(3_000);
    expect(make()).toEqual(make());
  });

  it('gives each object a name of its own', () => {
    const names = make().map(object =>
      [
        groupKindOf(object),
        object.metadata.namespace,
        object.metadata.name,
      ].join(' '),
    );

    expect(new Set(names).size).toBe(names.length);
  });

  it('mixes meshes, policies and routes of all APIs', () => {
    expect([...new Set(make().map(groupKindOf))].sort()).toEqual([
      'AuthorizationPolicy.policy.linkerd.io',
      'AuthorizationPolicy.security.istio.io',
      'CiliumNetworkPolicy.cilium.io',
      'DaemonSet.apps',
      'Deployment.apps',
      'DestinationRule.networking.istio.io',
      'EnvoyFilter.networking.istio.io',
      'Gateway.gateway.networking.k8s.io',
      'HTTPLocalRateLimitPolicy.policy.linkerd.io',
      'HTTPRoute.gateway.networking.k8s.io',
      'HTTPRoute.policy.linkerd.io',
      'MeshTLSAuthentication.policy.linkerd.io',
      'Namespace',
      'NetworkPolicy.networking.k8s.io',
      'Node',
      'PeerAuthentication.security.istio.io',
      'Pod',
      'RequestAuthentication.security.istio.io',
      'Server.policy.linkerd.io',
      'Service',
      'VirtualService.networking.istio.io',
    ]);
  });

  it('has pods with their proxy, and some without', () => {
    const pods = make().filter(({ kind }) => kind === 'Pod');
    const inIstio = pods.filter(
      // Every tenth namespace begins with one that is in Istio with sidecars.
      ({ metadata }) => metadata.namespace === 'team-001',
    );
    const withProxy = inIstio.filter(({ spec }) =>
      (spec as any).containers.some(({ name }: any) => name === 'istio-proxy'),
    );

    expect(withProxy.length).toBeGreaterThan(0);
    expect(withProxy.length).toBeLessThan(inIstio.length);
  });

  it('names workloads as it is told', () => {
    const names = makeClusterObjects({
      workloads: 2,
      objects: 100,
      nameOf: index => `cart-${index}`,
    })
      .filter(({ kind }) => kind === 'Deployment')
      .map(({ metadata }) => metadata.labels?.['backstage.io/kubernetes-id']);

    expect(names).toEqual(expect.arrayContaining(['cart-0', 'cart-1']));
  });

  it('refuses fewer objects than the workloads need', () => {
    expect(() => makeClusterObjects({ workloads: 100, objects: 200 })).toThrow(
      '200 objects were asked for, expected at least',
    );
  });
});
