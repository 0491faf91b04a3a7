import { told } from './__testUtils__/told';
import { multicluster } from './multicluster';

const service = (labels: string, name = 'web-global') => `
---
apiVersion: v1
kind: Service
metadata: { name: ${name}, labels: { ${labels} } }
spec: { selector: { app: web } }`;

const namespace = (name: string, labels: string) => `
---
apiVersion: v1
kind: Namespace
metadata: { name: ${name}, labels: { ${labels} } }`;

const gateway = (mode: string, place = 'istio-system') => `
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: east-west, namespace: ${place} }
spec: { servers: [{ port: { number: 15443 }, tls: { mode: ${mode} }, hosts: ["*.local"] }] }`;

describe('multicluster', () => {
  it.each([
    [
      'a Service for all clusters',
      service('istio.io/global: "true"'),
      'required platform.multicluster: Service shop/web-global metadata.labels["istio.io/global"] = true',
    ],
    [
      'a namespace for all clusters',
      namespace('shop', 'istio.io/global: "true"'),
      'required platform.multicluster: Namespace /shop metadata.labels["istio.io/global"] = true',
    ],
    [
      'a Service that is exported',
      `
apiVersion: multicluster.x-k8s.io/v1alpha1
kind: ServiceExport
metadata: { name: web }`,
      'required platform.multicluster: ServiceExport shop/web metadata.name = web',
    ],
    [
      'a mesh of several networks',
      namespace('istio-system', 'topology.istio.io/network: east'),
      'preferred platform.multicluster: Namespace /istio-system metadata.labels["topology.istio.io/network"] = east',
    ],
    [
      'a gateway between clusters',
      gateway('AUTO_PASSTHROUGH'),
      'preferred platform.multicluster: Gateway istio-system/east-west spec.servers[0].tls.mode = AUTO_PASSTHROUGH',
    ],
  ])('reads %s', (_, yaml, line) => {
    expect(told(multicluster, yaml)).toEqual([line]);
  });

  it('reads the network of pods', () => {
    expect(
      told(
        multicluster,
        `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec: { template: { metadata: { labels: { topology.istio.io/network: west } } } }`,
        { name: 'api' },
      ),
    ).toEqual([
      'preferred platform.multicluster: Deployment shop/api spec.template.metadata.labels["topology.istio.io/network"] = west',
    ]);
  });

  it.each([
    ['a Service for its own cluster', service('istio.io/global: "false"')],
    [
      'another Service that is exported',
      `
apiVersion: multicluster.x-k8s.io/v1alpha1
kind: ServiceExport
metadata: { name: other }`,
    ],
    ['another namespace', namespace('bank', 'istio.io/global: "true"')],
    [
      'a network without a name',
      namespace('istio-system', 'topology.istio.io/network: ""'),
    ],
    ['a gateway that opens TLS', gateway('SIMPLE')],
    ['a gateway of another namespace', gateway('AUTO_PASSTHROUGH', 'bank')],
  ])('sees no need in %s', (_, yaml) => {
    expect(told(multicluster, yaml)).toEqual([]);
  });
});
