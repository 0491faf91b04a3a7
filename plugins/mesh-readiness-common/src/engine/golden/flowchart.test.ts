import type { ContextValues, Need } from '../../types';
import { makeProfile } from '../__testUtils__/makeProfile';
import { recommendFor, stepInWords } from '../__testUtils__/recommendFor';
import { edition202412 } from '../__testUtils__/edition202412';

type Needs = Partial<Record<Need, string[]>>;

/** Needs that every mesh meets, so that nothing but the flowchart decides. */
const anything = ['mtls'];

const flowchartOf = (needs: Needs, context: Partial<ContextValues>) =>
  recommendFor(
    makeProfile(
      edition202412,
      { ...needs, required: [...anything, ...(needs.required ?? [])] },
      context,
    ),
    edition202412,
  );

const notSmall = { none: ['constrained-resources'] };

describe('the flowchart of the article', () => {
  it.each<[string, Needs, Partial<ContextValues>, string[], string[]]>([
    [
      'a new cluster whose CNI can be chosen',
      { none: ['keep-existing-cni'] },
      { newCluster: true },
      ['new-cluster: yes', 'choose-cni: yes'],
      ['cilium'],
    ],
    [
      'a new cluster whose CNI is given',
      { required: ['keep-existing-cni'] },
      { newCluster: true },
      ['new-cluster: yes', 'choose-cni: no'],
      ['istio-sidecar', 'istio-ambient', 'linkerd'],
    ],
    ...['jwt', 'rate-limit', 'circuit-breaker'].map(
      (need): [string, Needs, Partial<ContextValues>, string[], string[]] => [
        `an old cluster and the need ${need}`,
        { required: [need] },
        { newCluster: false },
        ['new-cluster: no', 'needs-advanced: yes'],
        ['istio-sidecar', 'istio-ambient'],
      ],
    ),
    [
      'a platform team',
      {},
      { newCluster: false, platformTeam: true },
      ['new-cluster: no', 'needs-advanced: no', 'platform-team: yes'],
      ['istio-sidecar', 'istio-ambient'],
    ],
    [
      'scarce resources',
      { required: ['constrained-resources'] },
      { newCluster: false, platformTeam: false },
      [
        'new-cluster: no',
        'needs-advanced: no',
        'platform-team: no',
        'constrained-resources: yes',
      ],
      ['linkerd'],
    ],
    [
      'quick adoption',
      notSmall,
      {
        newCluster: false,
        platformTeam: false,
        priorities: ['quick-adoption'],
      },
      [
        'new-cluster: no',
        'needs-advanced: no',
        'platform-team: no',
        'constrained-resources: no',
        'quick-adoption: yes',
      ],
      ['linkerd'],
    ],
    [
      'scalability and the future',
      notSmall,
      { newCluster: false, platformTeam: false, priorities: ['rich-features'] },
      [
        'new-cluster: no',
        'needs-advanced: no',
        'platform-team: no',
        'constrained-resources: no',
        'quick-adoption: no',
      ],
      ['istio-ambient'],
    ],
  ])('leads %s', (_, needs, context, path, meshes) => {
    const questions = flowchartOf(needs, context).outcomes[0].steps.flatMap(
      step => (step.kind === 'question' && !step.tieBreak ? [step] : []),
    );
    expect(
      questions.map(({ question, answer }) => `${question}: ${answer.value}`),
    ).toEqual(path);
    expect(questions.at(-1)?.speaksFor).toEqual(meshes);
  });

  it('has no leaf that is not in this table', () => {
    const leaves = edition202412.guidance.flowchart.questions.flatMap(
      ({ id, yes, no }) =>
        [
          { answer: `${id}: yes`, target: yes },
          { answer: `${id}: no`, target: no },
        ].flatMap(({ answer, target }) => ('meshes' in target ? [answer] : [])),
    );
    expect(leaves).toEqual([
      'choose-cni: yes',
      'choose-cni: no',
      'needs-advanced: yes',
      'platform-team: yes',
      'constrained-resources: yes',
      'quick-adoption: yes',
      'quick-adoption: no',
    ]);
  });

  it('leaves the choice between the modes of Istio to what comes after', () => {
    expect(
      flowchartOf(
        { required: ['jwt'], none: ['constrained-resources'] },
        {
          newCluster: false,
          platformTeam: false,
          priorities: ['rich-features'],
        },
      ).steps.map(stepInWords),
    ).toEqual([
      'without linkerd -> istio-sidecar, istio-ambient, cilium',
      'new-cluster: no, known -> istio-sidecar, istio-ambient, cilium',
      'needs-advanced: yes, known -> istio-sidecar, istio-ambient',
      'then quick-adoption: no, known -> istio-ambient',
    ]);
  });

  it('says what stays possible for a service that declares one need only', () => {
    const { status, meshes, openQuestions } = flowchartOf({}, {});
    expect(status).toBe('open');
    expect(meshes).toEqual(['istio-ambient', 'linkerd', 'cilium']);
    expect(openQuestions.map(({ question }) => question)).toEqual([
      'new-cluster',
      'choose-cni',
      'platform-team',
      'quick-adoption',
      'constrained-resources',
    ]);
  });
});
