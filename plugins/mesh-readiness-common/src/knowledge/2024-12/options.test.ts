import { edition202412, meshOf } from '../__testUtils__/edition202412';

describe('the options of 2024-12', () => {
  it('are four, in the order of the article', () => {
    expect(edition202412.meshes.map(mesh => mesh.id)).toEqual([
      'istio-sidecar',
      'istio-ambient',
      'linkerd',
      'cilium',
    ]);
  });

  it.each`
    id                 | name                 | product      | motto                            | ledBy             | suits
    ${'istio-sidecar'} | ${'Istio (sidecar)'} | ${'Istio'}   | ${'Enterprise, feature-rich'}    | ${'Google / IBM'} | ${'Large enterprises'}
    ${'istio-ambient'} | ${'Istio Ambient'}   | ${'Istio'}   | ${'Enterprise, feature-rich'}    | ${'Google / IBM'} | ${'Scalability and the future'}
    ${'linkerd'}       | ${'Linkerd'}         | ${'Linkerd'} | ${'Simplicity and light weight'} | ${'Buoyant'}      | ${'Simplicity first'}
    ${'cilium'}        | ${'Cilium'}          | ${'Cilium'}  | ${'eBPF-native networking'}      | ${'Isovalent'}    | ${'High-performance networking'}
  `('$id is $motto', ({ id, name, product, motto, ledBy, suits }) => {
    expect(meshOf(id)).toMatchObject({ name, product, motto, ledBy, suits });
  });

  it.each([
    ['istio-sidecar', 'Graduated'],
    ['istio-ambient', 'Graduated; Ambient generally available since 2024-11'],
    ['linkerd', 'Graduated'],
    ['cilium', 'Graduated'],
  ])('%s stands in the CNCF as: %s', (id, cncf) => {
    expect(meshOf(id).cncf).toBe(cncf);
  });

  it.each([
    ['istio-sidecar', 'pod', 'Envoy (C++)', ['Envoy sidecar'], []],
    ['istio-ambient', 'node', 'ztunnel + waypoint', ['ztunnel'], ['waypoint']],
    ['linkerd', 'pod', 'Rust', ['linkerd2-proxy'], []],
    ['cilium', 'node', 'eBPF + Envoy', ['eBPF'], ['Envoy']],
  ])(
    'the data plane of %s runs on every %s: %s',
    (id, placement, proxy, always, optional) => {
      const { dataPlane } = meshOf(id);
      const names = (isOptional: boolean) =>
        dataPlane.parts
          .filter(part => (part.optional ?? false) === isOptional)
          .map(part => part.name);
      expect(dataPlane).toMatchObject({ placement, proxy });
      expect(names(false)).toEqual(always);
      expect(names(true)).toEqual(optional);
    },
  );

  const istiod = [
    ['Pilot', 'Configuration'],
    ['Citadel', 'Certificates'],
    ['Galley', 'Validation'],
  ];
  it.each([
    ['istio-sidecar', /istiod .* over xDS/, istiod],
    ['istio-ambient', /istiod .* over xDS/, istiod],
    [
      'linkerd',
      /^linkerd-control-plane /,
      [
        ['destination', 'Service discovery'],
        ['identity', 'Certificates'],
        ['proxy-injector', 'Injects the proxy'],
      ],
    ],
    [
      'cilium',
      /^cilium-operator /,
      [
        [
          'cilium-operator',
          'Cluster-wide resources such as CiliumNetworkPolicy',
        ],
        ['cilium-agent', 'One on every node'],
      ],
    ],
  ])('the control plane of %s has its parts', (id, summary, parts) => {
    const { controlPlane } = meshOf(id);
    expect(controlPlane.summary).toMatch(summary);
    expect(controlPlane.parts.map(({ name, role }) => [name, role])).toEqual(
      parts,
    );
  });

  const istio = [
    'Richest feature set',
    'Complex but powerful configuration',
    'Ambient makes it resource-efficient',
  ];
  it.each([
    ['istio-sidecar', istio],
    ['istio-ambient', istio],
    [
      'linkerd',
      [
        'Light Rust proxy',
        'Simplicity as the highest value',
        'Quick to install, within 5 minutes',
        'Features limited to the essential',
      ],
    ],
    [
      'cilium',
      [
        'CNI, service mesh and network policy in one',
        'L3 and L4 in eBPF, L7 in Envoy',
        'Highest performance potential',
      ],
    ],
  ])('%s has its traits', (id, traits) => {
    expect(meshOf(id).traits).toEqual(traits);
  });

  it('cite the article alone', () => {
    expect(edition202412.sources).toEqual([
      expect.objectContaining({
        id: 'wealist-part-7',
        title: 'Istio Ambient Part 7: Istio vs Linkerd vs Cilium',
        kind: 'article',
        published: '2024-12-24',
      }),
    ]);
    for (const mesh of edition202412.meshes) {
      expect(mesh.sources).toEqual(['wealist-part-7']);
    }
  });
});
