import type { AssessmentComparison } from 'backstage-plugin-mesh-readiness-common';
import { formatDryRun } from './formatDryRun';
import type { DryRun } from './joinPages';

const NOTHING: DryRun = {
  before: { edition: '2026-11', overlays: [] },
  after: { edition: '2026-11', overlays: ['acme', 'shop'] },
  total: 3,
  assessed: 2,
  notAssessed: 1,
  changed: [],
  failed: [],
};
const linkerd = { status: 'decided' as const, meshes: ['linkerd'] };
const comparison = (parts: Partial<AssessmentComparison>) => ({
  edition: '2026-11',
  recommendation: { before: linkerd, after: linkerd },
  meshes: [],
  sources: [],
  ...parts,
});
const difference = (message: string) => ({
  title: 'Keep an EnvoyFilter',
  before: { code: 'MR0207', level: 'ok' as const, message: 'It is kept.' },
  after: { code: 'MR0207', level: 'error' as const, message },
  corrections: [],
});

describe('formatDryRun', () => {
  it('says when nothing would change', () => {
    expect(formatDryRun(NOTHING)).toEqual([
      'Today 2026-11, then 2026-11 with acme, shop.',
      '',
      'Services: 3 (2 assessed, 1 not assessed, 0 failed)',
      'Changed verdicts: 0 (services: 0)',
      'Changed recommendations: 0',
    ]);
  });

  it('prints changed verdicts with their reason, changed recommendations, meshes of one side and failures', () => {
    expect(
      formatDryRun({
        ...NOTHING,
        changed: [
          {
            entityRef: 'component:default/orders',
            comparison: comparison({
              recommendation: {
                before: linkerd,
                after: { status: 'open', meshes: ['linkerd', 'consul'] },
              },
              meshes: [
                {
                  mesh: 'istio-sidecar',
                  before: 'ready',
                  after: 'blocked',
                  findings: [difference('We forbid it.')],
                },
                {
                  mesh: 'linkerd',
                  before: 'ready',
                  after: 'ready',
                  findings: [],
                },
                { mesh: 'consul', after: 'unknown', findings: [] },
              ],
            }),
          },
          {
            entityRef: 'component:default/payments',
            comparison: comparison({
              meshes: [
                {
                  mesh: 'linkerd',
                  before: 'blocked',
                  after: 'blocked',
                  findings: [difference('Neither here.')],
                },
                { mesh: 'consul', after: 'ready', findings: [] },
                {
                  mesh: 'cilium',
                  before: 'blocked',
                  findings: [difference('It is gone.')],
                },
              ],
            }),
          },
        ],
        failed: [
          { entityRef: 'component:default/broken', message: 'out of order' },
        ],
      }),
    ).toEqual([
      'Today 2026-11, then 2026-11 with acme, shop.',
      '',
      'service                   mesh           today    then               why',
      'component:default/orders  istio-sidecar  ready    blocked            MR0207 We forbid it.',
      'component:default/orders  recommended    linkerd  linkerd or consul',
      '',
      'consul is new: 1 ready, 1 unknown',
      'cilium is gone: 1 blocked',
      'Services: 3 (2 assessed, 1 not assessed, 1 failed)',
      'Changed verdicts: 1 (services: 1)',
      'Changed recommendations: 1',
      'Services with other findings under the same verdicts: 1 (--json shows them)',
      'component:default/broken could not be assessed: out of order',
    ]);
  });
});
