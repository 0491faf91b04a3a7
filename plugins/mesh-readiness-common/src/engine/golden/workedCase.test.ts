import type { Assessed } from '../../types';
import { assess } from '../assess';
import { formatPercent } from '../formatPercent';
import { makeProfile } from '../__testUtils__/makeProfile';
import { stepInWords } from '../__testUtils__/recommendFor';
import { edition202412 } from '../__testUtils__/edition202412';

const profile = makeProfile(
  edition202412,
  {
    required: [
      'jwt',
      'jwt-hs512',
      'rate-limit',
      'authorization',
      'keep-existing-cni',
      'constrained-resources',
    ],
    preferred: ['multicluster'],
  },
  { newCluster: false, pods: 12, nodes: 3 },
);
const assessment = assess(profile, edition202412, {
  now: '2026-11-22T08:00:00.000Z',
}) as Assessed;
const evaluationOf = (mesh: string) =>
  assessment.evaluations.find(evaluation => evaluation.mesh === mesh)!;

describe('the worked case of the article', () => {
  it('blocks all but Ambient, which needs work', () => {
    expect(
      assessment.evaluations.map(({ mesh, verdict }) => [mesh, verdict]),
    ).toEqual([
      ['istio-sidecar', 'blocked'],
      ['istio-ambient', 'needs-work'],
      ['linkerd', 'blocked'],
      ['cilium', 'blocked'],
    ]);
  });

  it.each([
    ['istio-sidecar', ['platform.constrained-resources']],
    ['istio-ambient', []],
    [
      'linkerd',
      [
        'security.jwt-authentication',
        'security.jwt-authentication.hs512',
        'traffic.rate-limiting',
      ],
    ],
    ['cilium', ['platform.keep-existing-cni']],
  ])('gives for %s the blockers of the article: %j', (mesh, features) => {
    expect(
      evaluationOf(mesh)
        .findings.filter(({ level }) => level === 'error')
        .map(({ feature }) => feature),
    ).toEqual(features);
  });

  it('recommends Ambient, step by step', () => {
    expect(assessment.recommendation).toMatchObject({
      status: 'decided',
      meshes: ['istio-ambient'],
      openQuestions: [],
    });
    expect(assessment.recommendation.steps.map(stepInWords)).toEqual([
      'without istio-sidecar -> istio-ambient, linkerd, cilium',
      'without linkerd -> istio-ambient, cilium',
      'without cilium -> istio-ambient',
      'new-cluster: no, known -> istio-ambient',
      'needs-advanced: yes, known -> istio-ambient',
    ]);
  });

  it('brings the work that the choice brought', () => {
    expect(evaluationOf('istio-ambient').tasks).toEqual([
      expect.objectContaining({
        level: 'warning',
        actor: 'service-team',
        text: expect.stringMatching(/HS512 to RSA .*JWKS/),
      }),
      expect.objectContaining({
        level: 'warning',
        actor: 'service-team',
        text: expect.stringMatching(/in application code, .*Redis/),
      }),
      expect.objectContaining({
        level: 'warning',
        actor: 'platform-team',
        text: expect.stringMatching(/waypoint .*RequestAuthentication/),
      }),
      expect.objectContaining({
        level: 'info',
        actor: 'platform-team',
        text: expect.stringContaining(
          '3 node proxies in place of 12 sidecars, with 87.5 % less CPU and 80.5 % less memory',
        ),
      }),
    ]);
  });

  it('asks once for the waypoint that two needs rest on', () => {
    expect(
      evaluationOf('istio-ambient').tasks.find(({ text }) =>
        text.startsWith('Deploy a waypoint'),
      ),
    ).toMatchObject({
      codes: ['MR0102', 'MR0103'],
      features: [
        'security.jwt-authentication',
        'security.jwt-authentication.hs512',
      ],
    });
  });

  it('saves 87.5 % CPU and 80 % memory against the sidecars', () => {
    const [ambient] = assessment.resources;
    expect(ambient).toMatchObject({
      mesh: 'istio-ambient',
      formula: {
        cpu: '3 nodes × 50m = 150m',
        memory: '3 nodes × 100Mi = 300Mi',
      },
    });
    expect(formatPercent(ambient.saving!.cpu)).toBe('87.5 %');
    expect(formatPercent(ambient.saving!.memory)).toBe('80.5 %');
    expect(assessment.resources.at(-1)).toMatchObject({
      mesh: 'istio-sidecar',
      formula: {
        cpu: '12 pods × 100m = 1200m',
        memory: '12 pods × 128Mi = 1536Mi',
      },
    });
  });

  it('cites the article', () => {
    expect(assessment.sources.map(({ id }) => id)).toEqual(['wealist-part-7']);
  });
});
