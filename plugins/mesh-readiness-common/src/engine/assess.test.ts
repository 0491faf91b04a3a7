import { assess } from './assess';
import { makeGuidedEdition } from './__testUtils__/makeGuidedEdition';
import { makePlace, makeProfile } from './__testUtils__/makeProfile';

const edition = makeGuidedEdition();
const now = '2026-11-22T08:00:00.000Z';

describe('assess', () => {
  it('puts together all there is to say about a service', () => {
    const profile = makeProfile(
      edition,
      { required: ['tokens', 'small'] },
      { newCluster: false, pods: 12 },
    );
    expect(assess(profile, edition, { now })).toMatchObject({
      status: 'assessed',
      entityRef: 'component:default/orders',
      edition: '2000-01',
      assessedAt: now,
      profile,
      findings: [],
      evaluations: [
        { mesh: 'pods', verdict: 'blocked' },
        { mesh: 'nodes', verdict: 'ready' },
        { mesh: 'kernel', verdict: 'blocked' },
      ],
      recommendation: { status: 'decided', meshes: ['nodes'] },
      size: { pods: 12, nodes: 2, podsKnown: true, nodesKnown: false },
      resources: [
        { mesh: 'nodes', pods: 12, nodes: 2 },
        { mesh: 'kernel' },
        { mesh: 'pods' },
      ],
      sources: [{ id: 'opinion' }, { id: 'facts' }, { id: 'figures' }],
    });
  });

  it('does not assess a service of which only the surroundings are known, but says what is wrong', () => {
    const profile = makeProfile(edition, {}, { pods: 12 });
    profile.problems.push({
      kind: 'contradicting-needs',
      params: { feature: 'security.tokens' },
      because: [makePlace()],
    });
    const assessment = assess(profile, edition, { now });
    expect(assessment).toEqual({
      status: 'not-assessed',
      entityRef: 'component:default/orders',
      edition: '2000-01',
      assessedAt: now,
      profile,
      findings: [expect.objectContaining({ code: 'MR0003' })],
    });
  });
});
