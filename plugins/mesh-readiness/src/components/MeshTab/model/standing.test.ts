import {
  allBlockedCase,
  hiddenCase,
  problemCase,
  workedCase,
} from '../__testUtils__/services';
import { t } from '../__testUtils__/t';
import { standing } from './standing';

const standings = (assessment: typeof workedCase) =>
  Object.fromEntries(
    assessment.evaluations.map(evaluation => [
      evaluation.mesh,
      standing(evaluation, t),
    ]),
  );

describe('standing', () => {
  it.each([
    [
      'counts tasks that are needed, and blockers',
      workedCase,
      {
        'istio-ambient': '3 to do',
        'istio-sidecar': '1 blocker',
        linkerd: '3 blockers',
        cilium: '1 blocker',
      },
    ],
    [
      'says when there is nothing to do',
      hiddenCase,
      {
        'istio-ambient': '1 to do',
        'istio-sidecar': 'Nothing to do',
        linkerd: '1 blocker',
        cilium: 'Nothing to do',
      },
    ],
    [
      'counts what is not known',
      problemCase,
      {
        'istio-ambient': '2 not known',
        'istio-sidecar': '2 not known',
        linkerd: '2 not known',
        cilium: '2 not known',
      },
    ],
    [
      'counts one blocker each',
      allBlockedCase,
      {
        'istio-ambient': '1 blocker',
        'istio-sidecar': '1 blocker',
        linkerd: '1 blocker',
        cilium: '1 blocker',
      },
    ],
  ])('%s', (_, assessment, expected) => {
    expect(standings(assessment)).toEqual(expected);
  });
});
