import type {
  Assessed,
  Evaluation,
} from 'backstage-plugin-mesh-readiness-common';
import { noMeshCase } from '../__testUtils__/newerServices';
import {
  allBlockedCase,
  edition,
  openCase,
  workedCase,
} from '../__testUtils__/services';
import { t } from '../__testUtils__/t';
import { headline } from './headline';

const decided = (change: Partial<Evaluation>): Assessed => ({
  ...workedCase,
  evaluations: workedCase.evaluations.map(evaluation =>
    evaluation.mesh === 'istio-ambient'
      ? { ...evaluation, ...change }
      : evaluation,
  ),
});
const [task] = workedCase.evaluations.find(
  ({ mesh }) => mesh === 'istio-ambient',
)!.tasks;
const optional = { ...task, level: 'info' as const };

describe('headline', () => {
  it.each<[string, Assessed, string]>([
    [
      'counts what has to be done',
      workedCase,
      'Istio Ambient fits this service, with 3 things to do first.',
    ],
    [
      'says one thing in the singular',
      decided({ tasks: [task] }),
      'Istio Ambient fits this service, with 1 thing to do first.',
    ],
    [
      'does not count what only serves a preference',
      decided({ verdict: 'ready', tasks: [optional] }),
      'Istio Ambient fits this service as it is.',
    ],
    [
      'names limits that nothing can be done about',
      decided({ verdict: 'needs-work', tasks: [] }),
      'Istio Ambient fits this service, with limits to know about.',
    ],
    [
      'is careful when something is unknown',
      decided({ verdict: 'unknown', tasks: [] }),
      'Istio Ambient fits this service as far as is known.',
    ],
    [
      'is careful and counts when something is unknown',
      decided({ verdict: 'unknown', tasks: [task] }),
      'Istio Ambient fits this service as far as is known, with 1 thing to do first.',
    ],
    [
      'names the meshes that stay possible and the first question',
      openCase,
      'Istio Ambient or Linkerd fits this service. 3 answers decide, the first: Is there a dedicated platform team?',
    ],
    [
      'says that one answer decides',
      {
        ...openCase,
        recommendation: {
          ...openCase.recommendation,
          openQuestions: openCase.recommendation.openQuestions.slice(-1),
        },
      },
      'Istio Ambient or Linkerd fits this service. One answer decides: Are resources constrained?',
    ],
    [
      'leaves several meshes when no question would decide',
      {
        ...openCase,
        recommendation: { ...openCase.recommendation, openQuestions: [] },
      },
      'Istio Ambient or Linkerd fits this service, and nothing known speaks for one of them.',
    ],
    [
      'names the mesh with the least in its way when all are blocked',
      allBlockedCase,
      'No mesh fits this service as it is. Istio (sidecar) has the least in its way: 1 blocker.',
    ],
    ['says that none is needed', noMeshCase, 'No mesh is needed.'],
  ])('%s', (_, assessment, expected) => {
    expect(headline(assessment, edition, t)).toBe(expected);
  });
});
