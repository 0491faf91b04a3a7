import {
  allBlockedCase,
  hiddenCase,
  openCase,
  workedCase,
} from '../__testUtils__/services';
import { orderEvaluations } from './orderEvaluations';

describe('orderEvaluations', () => {
  it.each([
    [
      'puts the recommended mesh first and keeps the order of the edition among equals',
      workedCase,
      ['istio-ambient', 'istio-sidecar', 'linkerd', 'cilium'],
    ],
    [
      'puts every mesh that stays possible first',
      openCase,
      ['istio-ambient', 'linkerd', 'istio-sidecar', 'cilium'],
    ],
    [
      'puts a better verdict before a worse one',
      hiddenCase,
      ['istio-ambient', 'istio-sidecar', 'cilium', 'linkerd'],
    ],
    [
      'puts the mesh with the least in its way first when all are blocked',
      allBlockedCase,
      ['istio-sidecar', 'istio-ambient', 'linkerd', 'cilium'],
    ],
  ])('%s', (_, assessment, expected) => {
    expect(orderEvaluations(assessment).map(({ mesh }) => mesh)).toEqual(
      expected,
    );
  });
});
