import { told } from './__testUtils__/told';
import { serviceEntry } from './serviceEntry';

const entry = (spec: string, namespace = 'shop') => `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: entry, namespace: ${namespace} }
spec: { ${spec} }`;

const egress = (raw: string, need = 'required', namespace = 'shop') => [
  `${need} security.egress-control: ServiceEntry ${namespace}/entry spec.hosts = ${raw}`,
];

describe('serviceEntry', () => {
  it.each([
    [
      'what is said to lie outside',
      entry('hosts: [api.example.com], location: MESH_EXTERNAL'),
      egress('api.example.com'),
    ],
    [
      'what is not said to lie inside',
      entry('hosts: [accounts.google.com, "*.googleapis.com"]'),
      egress('accounts.google.com, *.googleapis.com'),
    ],
    [
      'what the root namespace names for all, as it is done there',
      entry('hosts: [api.example.com]', 'istio-system'),
      egress('api.example.com', 'preferred', 'istio-system'),
    ],
    [
      'what the root namespace shows to this one',
      entry('hosts: [api.example.com], exportTo: [shop]', 'istio-system'),
      egress('api.example.com', 'preferred', 'istio-system'),
    ],
    [
      'what is shown to its own namespace',
      entry('hosts: [api.example.com], exportTo: ["."]'),
      egress('api.example.com'),
    ],
  ])('reads %s', (_, yaml, lines) => {
    expect(told(serviceEntry, yaml)).toEqual(lines);
  });

  it.each([
    [
      'lies inside',
      entry('hosts: [vm.shop.internal], location: MESH_INTERNAL'),
    ],
    ['has no hosts', entry('')],
    ['is shown to others only', entry('hosts: [a.b], exportTo: [bank]')],
    ['is shown to nobody', entry('hosts: [a.b], exportTo: ["~"]')],
    ['stands in another namespace', entry('hosts: [a.b]', 'bank')],
    [
      'the root namespace keeps to itself',
      entry('hosts: [a.b], exportTo: ["."]', 'istio-system'),
    ],
  ])('sees no need in what %s', (_, yaml) => {
    expect(told(serviceEntry, yaml)).toEqual([]);
  });

  it('knows the name by which other clusters call the service', () => {
    expect(
      told(
        serviceEntry,
        entry('hosts: [web.shop.global], location: MESH_INTERNAL'),
      ),
    ).toEqual([
      'required platform.multicluster: ServiceEntry shop/entry spec.hosts = web.shop.global',
    ]);
  });
});
