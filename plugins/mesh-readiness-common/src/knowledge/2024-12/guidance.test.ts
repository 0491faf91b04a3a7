import { edition202412 } from '../__testUtils__/edition202412';

const { flowchart, teamSizes, priorities } = edition202412.guidance;

const ISTIO = 'istio-sidecar, istio-ambient';

describe('the flowchart of 2024-12', () => {
  it.each`
    id                         | text                                                    | yes               | no
    ${'new-cluster'}           | ${'Is it a new cluster?'}                               | ${'? choose-cni'} | ${'? needs-advanced'}
    ${'choose-cni'}            | ${'Can the CNI be chosen as well?'}                     | ${'cilium'}       | ${`${ISTIO}, linkerd`}
    ${'needs-advanced'}        | ${'Is JWT, rate limiting or a circuit breaker needed?'} | ${ISTIO}          | ${'? platform-team'}
    ${'platform-team'}         | ${'Is there a dedicated platform team?'}                | ${ISTIO}          | ${'? constrained-resources'}
    ${'constrained-resources'} | ${'Are resources constrained?'}                         | ${'linkerd'}      | ${'? quick-adoption'}
    ${'quick-adoption'}        | ${'Is quick adoption the priority?'}                    | ${'linkerd'}      | ${'istio-ambient'}
  `('$text yes: $yes, no: $no', ({ id, text, yes, no }) => {
    const question = flowchart.questions.find(
      candidate => candidate.id === id,
    )!;
    const shown = (['yes', 'no'] as const).map(answer => {
      const target = question[answer];
      return 'question' in target
        ? `? ${target.question}`
        : target.meshes.join(', ');
    });
    expect([question.text, ...shown]).toEqual([text, yes, no]);
  });

  it('starts with the cluster and has no question beside these', () => {
    expect(flowchart.start).toBe('new-cluster');
    expect(flowchart.questions).toHaveLength(6);
  });

  it('asks questions 2 to 5 again to choose among what is left', () => {
    expect(flowchart.tieBreakers).toEqual([
      'needs-advanced',
      'platform-team',
      'constrained-resources',
      'quick-adoption',
    ]);
  });

  it('finds its answers in the profile', () => {
    expect(
      flowchart.questions.map(({ id, answeredBy }) => [id, answeredBy]),
    ).toEqual([
      ['new-cluster', { context: 'newCluster' }],
      [
        'choose-cni',
        { requirementOf: ['platform.keep-existing-cni'], negated: true },
      ],
      [
        'needs-advanced',
        {
          requirementOf: [
            'security.jwt-authentication',
            'traffic.rate-limiting',
            'traffic.circuit-breaking',
          ],
          unmentioned: 'no',
        },
      ],
      ['platform-team', { context: 'platformTeam' }],
      [
        'constrained-resources',
        { requirementOf: ['platform.constrained-resources'] },
      ],
      ['quick-adoption', { context: 'priorities', includes: 'quick-adoption' }],
    ]);
  });

  it('says what to write to answer it', () => {
    expect(
      flowchart.questions.map(({ howToAnswer }) => howToAnswer.snippet),
    ).toEqual([
      'mesh-readiness.io/new-cluster: "false"',
      'mesh-readiness.io/cni-changeable: "false"',
      'mesh-readiness.io/requires: "jwt, rate-limit"',
      'mesh-readiness.io/platform-team: "true"',
      'mesh-readiness.io/requires: constrained-resources',
      'mesh-readiness.io/priorities: quick-adoption',
    ]);
  });
});

describe('the table by team size of 2024-12', () => {
  it.each`
    label                    | when                                 | meshes                      | reason
    ${'1 to 3 people'}       | ${{ teamSize: { from: 1, to: 3 } }}  | ${'linkerd'}                | ${'Least operational load, quick adoption.'}
    ${'4 to 10 people'}      | ${{ teamSize: { from: 4, to: 10 } }} | ${'linkerd, istio-ambient'} | ${"According to the team's capability."}
    ${'More than 10 people'} | ${{ teamSize: { from: 11 } }}        | ${ISTIO}                    | ${'Can make use of the rich features.'}
    ${'Has a platform team'} | ${{ platformTeam: true }}            | ${`${ISTIO}, cilium`}       | ${'Can meet complex requirements.'}
  `('$label: $meshes', ({ label, when, meshes, reason }) => {
    const row = teamSizes.rows.find(candidate => candidate.label === label)!;
    expect(row).toMatchObject({ when, reason });
    expect(row.meshes.join(', ')).toBe(meshes);
  });

  it('has no row beside these', () => {
    expect(teamSizes.rows).toHaveLength(4);
  });
});

describe('the table by priority of 2024-12', () => {
  it.each`
    label                            | first              | second
    ${'Quick adoption'}              | ${'linkerd'}       | ${'istio-ambient'}
    ${'Resource efficiency'}         | ${'istio-ambient'} | ${'cilium'}
    ${'Rich features'}               | ${ISTIO}           | ${'cilium'}
    ${'High-performance networking'} | ${'cilium'}        | ${'istio-ambient'}
    ${'Simple operation'}            | ${'linkerd'}       | ${''}
    ${'New cluster and integration'} | ${'cilium'}        | ${''}
  `('$label: $first before $second', ({ label, first, second }) => {
    const row = priorities.rows.find(candidate => candidate.label === label)!;
    expect(row.first.join(', ')).toBe(first);
    expect(row.second.join(', ')).toBe(second);
  });

  it('has no row beside these, and ids that people can write', () => {
    expect(priorities.rows.map(row => row.id)).toEqual([
      'quick-adoption',
      'resource-efficiency',
      'rich-features',
      'high-performance-networking',
      'simple-operation',
      'new-cluster-integration',
    ]);
  });
});

describe('the guidance of 2024-12', () => {
  it('cites the article everywhere', () => {
    const { workedCase, closing, resources } = edition202412.guidance;
    for (const part of [
      flowchart,
      teamSizes,
      priorities,
      workedCase,
      closing,
      resources,
    ]) {
      expect(part.sources).toEqual(['wealist-part-7']);
    }
  });
});
