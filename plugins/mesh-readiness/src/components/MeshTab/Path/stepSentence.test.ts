import {
  edition,
  openCase,
  provenance,
  workedCase,
} from '../__testUtils__/services';
import { t } from '../__testUtils__/t';
import { stepSentence, type Choice } from './stepSentence';

const base = { left: [], sources: [] };
const question = {
  ...base,
  kind: 'question',
  question: 'platform-team',
  text: 'Is there a dedicated platform team?',
  tieBreak: true,
} as const;

describe('stepSentence', () => {
  it.each<[string, Choice, string]>([
    [
      'says where a known answer was read, and why it matters',
      {
        ...question,
        because: 'It can make use of what Istio offers.',
        answer: {
          value: 'yes',
          basis: 'known',
          because: [provenance('owner', 'true')],
        },
      },
      'Is there a dedicated platform team? Yes (Group team-orders). It can make use of what Istio offers.',
    ],
    [
      'says that an answer follows from silence',
      {
        ...question,
        answer: { value: 'no', basis: 'unmentioned', because: [] },
      },
      'Is there a dedicated platform team? No (nothing mentions it).',
    ],
    [
      'says that an answer is supposed',
      { ...question, answer: { value: 'no', basis: 'supposed', because: [] } },
      'Is there a dedicated platform team? No (supposed).',
    ],
    [
      'names the row of the table by team size',
      {
        ...base,
        kind: 'table',
        table: 'team-size',
        row: '4-to-10',
        label: '4 to 10 people',
        speaksFor: ['linkerd', 'istio-ambient'],
        reason: "According to the team's capability.",
        basis: 'known',
        because: [],
      },
      "Team size “4 to 10 people” speaks for Istio Ambient or Linkerd. According to the team's capability.",
    ],
    [
      'names a product when both its modes are meant',
      {
        ...base,
        kind: 'table',
        table: 'priority',
        row: 'rich-features',
        label: 'Rich features',
        speaksFor: ['istio-sidecar', 'istio-ambient'],
        basis: 'known',
        because: [],
      },
      'Priority “Rich features” speaks for Istio.',
    ],
    [
      'names the ranking, least first',
      { ...base, kind: 'ranking', order: ['istio-ambient', 'cilium'] },
      'Least CPU and memory first: Istio Ambient, Cilium.',
    ],
  ])('%s', (_, step, expected) => {
    expect(stepSentence(step, edition, t)).toBe(expected);
  });

  it('has a sentence for every choice the engine takes', () => {
    const choices = [workedCase, openCase]
      .flatMap(({ recommendation }) => recommendation.outcomes)
      .flatMap(({ steps }) => steps)
      .flatMap(step => (step.kind === 'exclusion' ? [] : [step]));
    expect(choices.length).toBeGreaterThan(3);
    for (const choice of choices) {
      expect(stepSentence(choice, edition, t)).toMatch(/^[A-Z].*\.$/);
    }
  });
});
