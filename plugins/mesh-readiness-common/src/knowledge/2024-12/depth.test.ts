import { edition202412, meshOf } from '../__testUtils__/edition202412';

describe('the depth of features in 2024-12', () => {
  it.each`
    area                        | mesh               | cells | label          | note
    ${'traffic-management'}     | ${'istio-sidecar'} | ${20} | ${'Strongest'} | ${'VirtualService'}
    ${'traffic-management'}     | ${'istio-ambient'} | ${20} | ${'Strongest'} | ${'VirtualService'}
    ${'traffic-management'}     | ${'linkerd'}       | ${8}  | ${'Basic'}     | ${'TrafficSplit'}
    ${'traffic-management'}     | ${'cilium'}        | ${12} | ${'Medium'}    | ${'CiliumEnvoyConfig'}
    ${'security'}               | ${'istio-sidecar'} | ${20} | ${'Strongest'} | ${'AuthZ, JWT, SPIFFE'}
    ${'security'}               | ${'istio-ambient'} | ${20} | ${'Strongest'} | ${'AuthZ, JWT, SPIFFE'}
    ${'security'}               | ${'linkerd'}       | ${12} | ${'Medium'}    | ${'mTLS, Policy'}
    ${'security'}               | ${'cilium'}        | ${16} | ${'Upper'}     | ${'NetworkPolicy + mTLS'}
    ${'observability'}          | ${'istio-sidecar'} | ${20} | ${'Strongest'} | ${'Kiali, detailed metrics'}
    ${'observability'}          | ${'istio-ambient'} | ${20} | ${'Strongest'} | ${'Kiali, detailed metrics'}
    ${'observability'}          | ${'linkerd'}       | ${16} | ${'Upper'}     | ${'Linkerd Viz'}
    ${'observability'}          | ${'cilium'}        | ${16} | ${'Upper'}     | ${'Hubble'}
    ${'operational-complexity'} | ${'istio-sidecar'} | ${20} | ${'Complex'}   | ${'Steep learning curve'}
    ${'operational-complexity'} | ${'istio-ambient'} | ${20} | ${'Complex'}   | ${'Steep learning curve'}
    ${'operational-complexity'} | ${'linkerd'}       | ${8}  | ${'Simple'}    | ${'5-minute install'}
    ${'operational-complexity'} | ${'cilium'}        | ${12} | ${'Medium'}    | ${'CNI must be replaced'}
  `('$area of $mesh fills $cells cells', ({ mesh, ...depth }) => {
    expect(meshOf(mesh).depth).toContainEqual(depth);
  });

  it('is better when lower for operational complexity alone', () => {
    const { depthAreas } = edition202412.guidance;
    expect(depthAreas.map(area => [area.id, area.lowerIsBetter])).toEqual([
      ['traffic-management', undefined],
      ['security', undefined],
      ['observability', undefined],
      ['operational-complexity', true],
    ]);
  });
});
