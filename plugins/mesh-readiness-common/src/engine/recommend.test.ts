import type { ContextValues, Edition, Need } from '../types';
import { makeEdition, makeFeature } from './__testUtils__/makeEdition';
import { makeGuidedEdition } from './__testUtils__/makeGuidedEdition';
import { makeProfile } from './__testUtils__/makeProfile';
import { recommendFor, stepInWords } from './__testUtils__/recommendFor';

const edition = makeGuidedEdition();

const recommendationFor = (
  needs: Partial<Record<Need, string[]>>,
  context: Partial<ContextValues> = {},
) => recommendFor(makeProfile(edition, needs, context), edition);

const settled = { teamSize: 5, platformTeam: false, priorities: ['beauty'] };

describe('recommend', () => {
  it.each<
    [string, Partial<Record<Need, string[]>>, Partial<ContextValues>, string[]]
  >([
    [
      'by the flowchart alone',
      { none: ['tokens'] },
      { newCluster: true },
      [
        'new-network: yes, known -> pods, nodes, kernel',
        'no-tokens: yes, known -> kernel',
      ],
    ],
    [
      'by exclusions first',
      { required: ['small', 'tokens'] },
      { newCluster: false },
      [
        'without pods -> nodes, kernel',
        'without kernel -> nodes',
        'new-network: no, known -> nodes',
      ],
    ],
    [
      'by a leaf that speaks for none of those left, which stay',
      { required: ['traffic.limits'], none: ['tokens'] },
      { ...settled, newCluster: true },
      [
        'without kernel -> pods, nodes',
        'new-network: yes, known -> pods, nodes',
        'no-tokens: yes, known -> pods, nodes',
        'ranking -> nodes',
      ],
    ],
    [
      'by a question asked again among what is left',
      { preferred: ['small'], none: ['tokens'] },
      { ...settled, newCluster: false, priorities: ['speed'] },
      [
        'new-network: no, known -> pods, nodes',
        'then in-a-hurry: yes, known -> pods',
      ],
    ],
    [
      'by the size of the team',
      { none: ['tokens'] },
      { ...settled, newCluster: false, teamSize: 12 },
      [
        'new-network: no, known -> pods, nodes',
        'team-size many, known -> pods',
      ],
    ],
    [
      'by the platform team',
      { none: ['tokens'] },
      { ...settled, newCluster: false, platformTeam: true },
      [
        'new-network: no, known -> pods, nodes',
        'team-size platform, known -> pods',
      ],
    ],
    [
      'by the priority',
      { none: ['tokens'] },
      { ...settled, newCluster: false, priorities: ['cost'] },
      [
        'new-network: no, known -> pods, nodes',
        'priority cost, known -> nodes',
      ],
    ],
    [
      'by resources in the end',
      { none: ['tokens'] },
      { ...settled, newCluster: false },
      ['new-network: no, known -> pods, nodes', 'ranking -> nodes'],
    ],
    [
      'by resources, for a size at which they change the order',
      { none: ['tokens'] },
      { ...settled, newCluster: false, pods: 1, nodes: 9 },
      ['new-network: no, known -> pods, nodes', 'ranking -> pods'],
    ],
  ])('decides %s', (_, needs, context, steps) => {
    const recommendation = recommendationFor(needs, context);
    expect(recommendation.steps.map(stepInWords)).toEqual(steps);
    expect(recommendation).toMatchObject({
      status: 'decided',
      meshes: [recommendation.steps.at(-1)!.left[0]],
      outcomes: [{ steps: recommendation.steps }],
      openQuestions: [],
    });
  });

  it('says why a mesh is out', () => {
    expect(
      recommendationFor({ required: ['tokens', 'traffic.limits'] }).steps[0],
    ).toEqual({
      kind: 'exclusion',
      mesh: 'kernel',
      reasons: [
        {
          code: 'MR0101',
          message: 'Kernel: Title of security.tokens is none.',
        },
        { code: 'MR0201', message: 'Kernel: Title of traffic.limits is none.' },
      ],
      left: ['pods', 'nodes'],
    });
  });

  it('names the nearest mesh when all are blocked', () => {
    const strict = makeGuidedEdition();
    strict.features[0].support = {
      pods: [{ level: 'none', sources: [] }],
      nodes: [{ level: 'none', sources: [] }],
      kernel: [{ level: 'none', sources: [] }],
    };
    const recommendation = recommendFor(
      makeProfile(strict, { required: ['traffic.limits', 'tokens'] }),
      strict,
    );
    expect(recommendation).toMatchObject({
      status: 'all-blocked',
      meshes: [],
      outcomes: [],
      openQuestions: [],
      nearest: { mesh: 'nodes', blockers: 1 },
    });
    expect(recommendation.steps.map(stepInWords)).toEqual([
      'without pods -> nodes, kernel',
      'without nodes -> kernel',
      'without kernel -> ',
    ]);
  });

  it('follows every branch where answers are missing', () => {
    const recommendation = recommendationFor(
      { required: ['security.tokens'] },
      { teamSize: 5, priorities: ['beauty'] },
    );
    expect(recommendation.status).toBe('open');
    expect(recommendation.steps.map(stepInWords)).toEqual([
      'without kernel -> pods, nodes',
    ]);
    expect(
      recommendation.outcomes.map(({ mesh, steps }) => [
        mesh,
        ...steps.map(stepInWords),
      ]),
    ).toEqual([
      [
        'nodes',
        'without kernel -> pods, nodes',
        'new-network: yes, supposed -> pods, nodes',
        'no-tokens: no, known -> pods, nodes',
        'ranking -> nodes',
      ],
      [
        'pods',
        'without kernel -> pods, nodes',
        'new-network: yes, supposed -> pods, nodes',
        'no-tokens: no, known -> pods, nodes',
        'team-size platform, supposed -> pods',
      ],
    ]);
    expect(recommendation.openQuestions).toEqual([
      {
        question: 'platform-team',
        text: 'Is there a platform team?',
        howToAnswer: { text: 'Write it.', snippet: 'answer: yes' },
        outcomes: [
          { answer: 'yes', meshes: ['pods'] },
          { answer: 'no', meshes: ['nodes'] },
        ],
      },
    ]);
  });

  it('asks for the size of the team and for priorities as their tables do', () => {
    const { openQuestions } = recommendationFor(
      { required: ['tokens'] },
      { newCluster: false, platformTeam: false },
    );
    expect(openQuestions).toEqual([
      {
        question: 'in-a-hurry',
        text: 'Is there a hurry?',
        howToAnswer: { text: 'Write it.', snippet: 'answer: yes' },
        outcomes: [
          { answer: 'yes', meshes: ['pods'] },
          { answer: 'no', meshes: ['pods', 'nodes'] },
        ],
      },
      {
        question: 'team-size',
        text: 'How many are you?',
        howToAnswer: { text: 'Count.', snippet: 'team: 3' },
        outcomes: [
          { answer: 'few', meshes: ['pods', 'nodes'] },
          { answer: 'none', meshes: ['pods', 'nodes'] },
          { answer: 'many', meshes: ['pods'] },
        ],
      },
    ]);
  });

  it('puts the better verdict first among what is possible', () => {
    const recommendation = recommendationFor(
      { required: ['traffic.limits', 'tokens'] },
      { newCluster: false, teamSize: 5, priorities: ['beauty'] },
    );
    expect(recommendation.meshes).toEqual(['pods', 'nodes']);
  });

  it('says whom an answer would block, and why', () => {
    const { outcomes, openQuestions } = recommendationFor(
      { required: ['small'] },
      { ...settled, newCluster: true },
    );
    expect(openQuestions.map(({ question }) => question)).toEqual([
      'no-tokens',
    ]);
    expect(outcomes.find(({ mesh }) => mesh === 'nodes')?.steps[1]).toEqual({
      kind: 'exclusion',
      mesh: 'kernel',
      reasons: [
        {
          code: 'MR0101',
          message: 'Kernel: Title of security.tokens is none.',
        },
      ],
      supposes: { question: 'no-tokens', value: 'no' },
      left: ['nodes'],
    });
  });

  describe('where no mesh may be needed', () => {
    const noMesh = {
      text: 'Is a mesh needed?',
      neededFor: ['security.tokens', 'traffic.limits'],
      because: 'It costs more than it gives.',
      instead: ['A gateway'],
      sources: ['opinion'],
    };
    const guided = makeGuidedEdition();
    const frugal: Edition = {
      ...guided,
      guidance: { ...guided.guidance, noMesh },
    };
    const adviceFor = (
      needs: Partial<Record<Need, string[]>>,
      context: Partial<ContextValues> = {},
      within = frugal,
    ) => recommendFor(makeProfile(within, needs, context), within);

    it('says so, and still which mesh would be best', () => {
      const needs = { required: ['small'], none: ['tokens'] };
      const advice = adviceFor(needs, { ...settled, newCluster: false });
      expect(advice).toEqual({
        ...adviceFor(needs, { ...settled, newCluster: false }, guided),
        status: 'no-mesh',
        noMesh: {
          because: 'It costs more than it gives.',
          instead: ['A gateway'],
          sources: ['opinion'],
        },
      });
      expect(advice.meshes).toEqual(['nodes']);
    });

    it('does not say so to a service that needs one', () => {
      const advice = adviceFor({ required: ['tokens', 'small'] });
      expect(advice.status).toBe('decided');
      expect(advice).not.toHaveProperty('noMesh');
    });

    it('says so where all are blocked and none is needed', () => {
      const blocking = makeEdition({
        features: [
          makeFeature(
            'platform.small',
            { pods: 'none', nodes: 'none', kernel: 'none' },
            { aliases: ['small'] },
          ),
          makeFeature('security.tokens', {
            pods: 'none',
            nodes: 'none',
            kernel: 'none',
          }),
        ],
        guidance: frugal.guidance,
      });
      expect(adviceFor({ required: ['small'] }, {}, blocking)).toMatchObject({
        status: 'no-mesh',
        noMesh: { instead: ['A gateway'] },
        meshes: [],
        nearest: { mesh: 'nodes', blockers: 1 },
      });
      expect(
        adviceFor({ required: ['security.tokens'] }, {}, blocking).status,
      ).toBe('all-blocked');
    });
  });
});
