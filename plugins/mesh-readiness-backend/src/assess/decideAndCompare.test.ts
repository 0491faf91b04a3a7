import {
  type Assessed,
  builtInEditions,
} from 'backstage-plugin-mesh-readiness-common';
import {
  claimsFromAnnotations,
  mergeClaims,
} from 'backstage-plugin-mesh-readiness-node';
import { NOW } from '../__testUtils__/collectFrom';
import { entityOf } from '../__testUtils__/entityOf';
import { decide } from './decide';
import { decideAndCompare } from './decideAndCompare';

const [old, recent] = ['2024-12', '2026-11'].map(
  id => builtInEditions.find(edition => edition.id === id)!,
);
const entityRef = 'component:default/orders';

const claimsOf = (annotations: Record<string, string>) => ({
  ...mergeClaims([
    claimsFromAnnotations(
      entityOf(entityRef, { annotations }),
      'component',
      'annotations',
      NOW,
    ),
  ]),
  reports: [],
});

const compare = (
  annotations: Record<string, string>,
  editions: Pick<
    Parameters<typeof decideAndCompare>[0],
    'edition' | 'comparedWith'
  >,
) =>
  decideAndCompare({
    entityRef,
    claims: claimsOf(annotations),
    now: NOW,
    ...editions,
  });

describe('decideAndCompare', () => {
  it('says beside the verdicts of one edition those of the other', () => {
    const { comparison, ...assessment } = compare(
      { requires: 'circuit-breaker' },
      { edition: recent, comparedWith: old },
    ) as Assessed;
    expect(assessment).toEqual(
      decide(entityRef, claimsOf({ requires: 'circuit-breaker' }), recent, NOW),
    );
    expect(comparison?.edition).toBe('2024-12');
    expect(
      comparison?.meshes.map(({ mesh, before, after }) => [
        mesh,
        before,
        after,
      ]),
    ).toEqual([
      ['istio-sidecar', 'ready', 'ready'],
      ['istio-ambient', 'ready', 'needs-work'],
      ['linkerd', 'blocked', 'ready'],
      ['cilium', 'ready', 'needs-work'],
    ]);
  });

  it('has no comparison where there is nothing to compare with, or nothing is known', () => {
    expect(
      compare({ requires: 'jwt' }, { edition: recent }),
    ).not.toHaveProperty('comparison');
    expect(
      compare({ pods: '3' }, { edition: recent, comparedWith: old }),
    ).not.toHaveProperty('comparison');
  });
});
