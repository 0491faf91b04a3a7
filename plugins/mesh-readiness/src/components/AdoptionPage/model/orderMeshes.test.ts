import { edition, summary } from '../__testUtils__/fixtures';
import { orderMeshes } from './orderMeshes';

const ids = (adoption: typeof summary.meshes) =>
  orderMeshes(edition.meshes, adoption).map(({ id }) => id);

describe('orderMeshes', () => {
  it('puts the mesh first that most services run in or could', () => {
    expect(ids(summary.meshes)).toEqual([
      'istio-ambient',
      'istio-sidecar',
      'linkerd',
      'cilium',
    ]);
  });

  it('decides equal ones by those that need no work, and never by what is unknown or not assessed', () => {
    const none = { ...summary.meshes.linkerd, ready: 0, needsWork: 0 };
    expect(
      ids({
        'istio-sidecar': { ...none, needsWork: 2, unknown: 900 },
        cilium: { ...none, ready: 1, needsWork: 1, notAssessed: 0 },
      }).slice(0, 2),
    ).toEqual(['cilium', 'istio-sidecar']);
  });
});
