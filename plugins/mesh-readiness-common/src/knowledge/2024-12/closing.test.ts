import { edition202412, meshOf } from '../__testUtils__/edition202412';

const { closing } = edition202412.guidance;

describe('the closing summary of 2024-12', () => {
  it.each`
    row                 | sidecar           | ambient           | linkerd             | cilium
    ${'philosophy'}     | ${'Feature-rich'} | ${'Feature-rich'} | ${'Simplicity'}     | ${'eBPF-native'}
    ${'proxy'}          | ${'Envoy (C++)'}  | ${'Envoy (C++)'}  | ${'Rust'}           | ${'eBPF + Envoy'}
    ${'sidecar'}        | ${'Yes'}          | ${'No'}           | ${'Yes'}            | ${'No'}
    ${'resources'}      | ${'High'}         | ${'Low'}          | ${'Low'}            | ${'Low'}
    ${'features'}       | ${'Most'}         | ${'Most'}         | ${'Essential only'} | ${'Medium'}
    ${'complexity'}     | ${'High'}         | ${'High'}         | ${'Low'}            | ${'Medium'}
    ${'learning-curve'} | ${'Steep'}        | ${'Steep'}        | ${'Gentle'}         | ${'Medium'}
  `('$row', ({ row, sidecar, ambient, linkerd, cilium }) => {
    expect(meshOf('istio-sidecar').summary[row]).toBe(sidecar);
    expect(meshOf('istio-ambient').summary[row]).toBe(ambient);
    expect(meshOf('linkerd').summary[row]).toBe(linkerd);
    expect(meshOf('cilium').summary[row]).toBe(cilium);
  });

  it('has no row beside these', () => {
    expect(closing.rows.map(row => row.id)).toEqual([
      'philosophy',
      'proxy',
      'sidecar',
      'resources',
      'features',
      'complexity',
      'learning-curve',
    ]);
  });

  it('says for whom each product is, and that there is no right answer', () => {
    expect(closing.recommendedFor).toEqual([
      {
        product: 'Istio',
        text: 'Large scale, complex requirements, a dedicated team.',
      },
      {
        product: 'Linkerd',
        text: 'Quick adoption, simplicity first, a small team.',
      },
      {
        product: 'Cilium',
        text: 'A new cluster, high performance, one networking stack.',
      },
    ]);
    expect(closing.lastWord).toBe(
      'There is no right answer. The choice that fits the team and its situation is the best one.',
    );
  });

  it('names what to read and the seven parts of the series', () => {
    expect(closing.readingList).toEqual([
      'The official documentation of Istio',
      'The official documentation of Linkerd',
      'The official documentation of Cilium',
      'The CNCF service mesh landscape',
      'The "Istio vs Linkerd" benchmark on linkerd.io of 2021-05-27',
    ]);
    expect(closing.series.map(part => part.slice(0, 6))).toEqual([
      'Part 1',
      'Part 2',
      'Part 3',
      'Part 4',
      'Part 5',
      'Part 6',
      'Part 7',
    ]);
  });
});
