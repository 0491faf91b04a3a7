import { told } from './__testUtils__/told';
import { virtualMachine } from './virtualMachine';

const machine = (labels: string, place = 'shop') => `
---
apiVersion: networking.istio.io/v1
kind: WorkloadEntry
metadata: { name: vm, namespace: ${place} }
spec: { address: 10.0.0.9, labels: { ${labels} } }`;

const group = (labels: string) => `
---
apiVersion: networking.istio.io/v1
kind: WorkloadGroup
metadata: { name: vms }
spec: { metadata: { labels: { ${labels} } }, template: { serviceAccount: web } }`;

const entry = (host: string) => `
---
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: entry }
spec: { hosts: [${host}], location: MESH_INTERNAL, workloadSelector: { labels: { app: legacy } } }`;

const VM =
  'required workload.virtual-machine: WorkloadEntry shop/vm spec.labels = WorkloadEntry vm';

describe('virtualMachine', () => {
  it.each([
    ['that the Service picks', machine('app: web'), VM],
    [
      'of a group that the Service picks',
      group('app: web'),
      'required workload.virtual-machine: WorkloadGroup shop/vms spec.metadata.labels = WorkloadGroup vms',
    ],
    [
      'of a ServiceEntry that is named like the service',
      machine('app: legacy') + entry('web.shop.svc.cluster.local'),
      VM,
    ],
  ])('reads a machine %s', (_, yaml, line) => {
    expect(told(virtualMachine, yaml)).toEqual([line]);
  });

  it.each([
    ['of another service', machine('app: other')],
    ['of another namespace', machine('app: web', 'bank')],
    [
      'that the service calls',
      machine('app: legacy') + entry('legacy.example.com'),
    ],
    ['without labels', machine('')],
  ])('sees no need in a machine %s', (_, yaml) => {
    expect(told(virtualMachine, yaml)).toEqual([]);
  });
});
