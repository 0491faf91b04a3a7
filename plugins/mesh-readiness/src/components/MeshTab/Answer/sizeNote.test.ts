import type { EstimateSize } from 'backstage-plugin-mesh-readiness-common';
import { t } from '../__testUtils__/t';
import { sizeNote } from './sizeNote';

const size: EstimateSize = {
  pods: 1200,
  nodes: 1,
  podsKnown: true,
  nodesKnown: true,
  podsBecause: [],
  nodesBecause: [],
};

describe('sizeNote', () => {
  it.each([
    [true, true, '* CPU and memory of the mesh for 1,200 pods on 1 node.'],
    [
      true,
      false,
      '* CPU and memory of the mesh for 1,200 pods on 1 node (assumed).',
    ],
    [
      false,
      true,
      '* CPU and memory of the mesh for 1,200 pods (assumed) on 1 node.',
    ],
    [
      false,
      false,
      '* CPU and memory of the mesh for 1,200 pods on 1 node, which is assumed: the numbers of this service are not known.',
    ],
  ])('pods known %p, nodes known %p', (podsKnown, nodesKnown, expected) => {
    expect(sizeNote({ ...size, podsKnown, nodesKnown }, t)).toBe(expected);
  });
});
