import { noMeshCase } from '../__testUtils__/newerServices';
import { allBlockedCase, workedCase } from '../__testUtils__/services';
import { favouredMeshes } from './favouredMeshes';
import { orderEvaluations } from './orderEvaluations';

it.each([
  ['the one that is recommended', workedCase, ['istio-ambient']],
  ['the nearest when all are blocked', allBlockedCase, ['istio-sidecar']],
  ['none when no mesh is needed', noMeshCase, []],
])('favours %s', (_, assessment, expected) => {
  expect(favouredMeshes(assessment)).toEqual(expected);
});

it('keeps the order of the recommendation when no mesh is needed', () => {
  expect(orderEvaluations(noMeshCase).map(({ mesh }) => mesh)).toEqual([
    'istio-ambient',
    'linkerd',
    'istio-sidecar',
    'cilium',
  ]);
});
