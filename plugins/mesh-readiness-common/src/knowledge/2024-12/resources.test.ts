import { edition202412, meshOf } from '../__testUtils__/edition202412';

describe('the resources of 2024-12', () => {
  it.each`
    mesh               | cpu              | memory            | note
    ${'istio-sidecar'} | ${'100 to 150m'} | ${'100 to 150Mi'} | ${undefined}
    ${'linkerd'}       | ${'10 to 50m'}   | ${'20 to 50Mi'}   | ${undefined}
    ${'cilium'}        | ${'None'}        | ${'None'}         | ${'An agent on every node takes its place.'}
    ${'istio-ambient'} | ${'None'}        | ${'None'}         | ${'A ztunnel on every node takes its place.'}
  `('a pod of $mesh takes $cpu and $memory', ({ mesh, cpu, memory, note }) => {
    const [range, ...others] = meshOf(mesh).resources.ranges;
    expect(others).toEqual([]);
    expect(range).toMatchObject({ per: 'pod', cpu, memory });
    expect(range.note).toBe(note);
  });

  it.each`
    mesh               | name                | per       | cpuMillicores | memoryMebibytes
    ${'istio-sidecar'} | ${'Envoy sidecar'}  | ${'pod'}  | ${100}        | ${128}
    ${'linkerd'}       | ${'linkerd2-proxy'} | ${'pod'}  | ${20}         | ${30}
    ${'istio-ambient'} | ${'ztunnel'}        | ${'node'} | ${50}         | ${100}
    ${'cilium'}        | ${'cilium-agent'}   | ${'node'} | ${100}        | ${256}
  `(
    'the model of $mesh counts ${cpuMillicores}m and ${memoryMebibytes}Mi per $per',
    ({ mesh, ...unit }) => {
      expect(meshOf(mesh).resources.units).toEqual([
        { ...unit, basis: 'quoted', sources: ['wealist-part-7'] },
      ]);
    },
  );

  it.each`
    mesh               | cpuMillicores | memoryMebibytes
    ${'istio-sidecar'} | ${10_000}     | ${12_800}
    ${'linkerd'}       | ${2_000}      | ${3_000}
    ${'istio-ambient'} | ${150}        | ${300}
    ${'cilium'}        | ${300}        | ${768}
  `(
    '$mesh comes to ${cpuMillicores}m and ${memoryMebibytes}Mi at the reference size',
    ({ mesh, cpuMillicores, memoryMebibytes }) => {
      const { pods, nodes } = edition202412.guidance.resources.reference;
      const [unit] = meshOf(mesh).resources.units;
      const count = unit.per === 'pod' ? pods : nodes;
      expect(count * unit.cpuMillicores).toBe(cpuMillicores);
      expect(count * unit.memoryMebibytes).toBe(memoryMebibytes);
    },
  );

  it('rank Ambient first, then Cilium, then Linkerd, then the sidecar mode', () => {
    const { pods, nodes } = edition202412.guidance.resources.reference;
    const cpu = (id: string) => {
      const [unit] = meshOf(id).resources.units;
      return unit.cpuMillicores * (unit.per === 'pod' ? pods : nodes);
    };
    expect(
      edition202412.meshes.map(({ id }) => id).sort((a, b) => cpu(a) - cpu(b)),
    ).toEqual(['istio-ambient', 'cilium', 'linkerd', 'istio-sidecar']);
  });

  it('are compared with sidecars, for 100 pods on 3 nodes', () => {
    expect(edition202412.guidance.resources).toEqual({
      baseline: 'istio-sidecar',
      reference: { pods: 100, nodes: 3 },
      sources: ['wealist-part-7'],
    });
  });

  it('say that the totals of the article divide by 1000', () => {
    expect(edition202412.sources[0].note).toMatch(
      /1,000 Mi as 1 Gi.*12\.8 Gi .* 12,800 Mi/,
    );
  });
});
