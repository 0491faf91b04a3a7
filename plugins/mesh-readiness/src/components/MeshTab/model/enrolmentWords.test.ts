import type { Enrolment } from 'backstage-plugin-mesh-readiness-common';
import {
  declaredEnrolment,
  filter,
  namespace,
  seenEnrolment,
  seenIn,
} from '../__testUtils__/observedServices';
import { edition, provenance } from '../__testUtils__/services';
import { t } from '../__testUtils__/t';
import { enrolmentWords } from './enrolmentWords';

const pods = (inMesh: number, all: number) => ({ inMesh, all });

const elsewhere = (cluster: string) =>
  seenEnrolment({ provenance: seenIn({ ...namespace, cluster }, '') });

describe('enrolmentWords', () => {
  it.each<[string, Enrolment[], string[]]>([
    ['says that nothing is known', [], ['In no known mesh today']],
    [
      'names the mesh that is only declared',
      [declaredEnrolment('linkerd')],
      ['Declared: in Linkerd'],
    ],
    [
      'tells "declared: none" from "not known"',
      [declaredEnrolment()],
      ['Declared: in no mesh'],
    ],
    [
      'counts the pods that run in it, and those that do not though they should',
      [
        seenEnrolment({
          mesh: 'linkerd',
          configured: 'linkerd',
          pods: pods(3, 5),
        }),
        declaredEnrolment(),
      ],
      [
        'In Linkerd, seen in prod-eu: 3 of 5 pods',
        'Linkerd asked for, not running in 2 pods: restart the workload',
        'Declared: none',
      ],
    ],
    [
      'says that what is seen is as declared',
      [
        seenEnrolment({ mesh: 'linkerd', release: '2.19', pods: pods(1, 1) }),
        declaredEnrolment('linkerd'),
      ],
      ['In Linkerd 2.19, seen in prod-eu: 1 of 1 pod', 'as declared'],
    ],
    [
      'says what is asked for and not running, with and without pods to count',
      [seenEnrolment({ configured: 'linkerd', pods: pods(0, 5) })],
      [
        'In no mesh, seen in prod-eu',
        'Linkerd asked for, not running in 5 pods: restart the workload',
      ],
    ],
    [
      'says what is asked for where no pod was seen',
      [seenEnrolment({ configured: 'linkerd' })],
      [
        'In no mesh, seen in prod-eu',
        'Linkerd asked for, not running: restart the workload',
      ],
    ],
    [
      'says that another mesh is asked for than the one it runs in',
      [
        seenEnrolment({
          mesh: 'istio-sidecar',
          configured: 'istio-ambient',
          pods: pods(5, 5),
        }),
      ],
      [
        'In Istio (sidecar), seen in prod-eu: 5 of 5 pods',
        'Istio Ambient asked for, not running in 5 pods: restart the workload',
      ],
    ],
    [
      'tells files from clusters, and keeps a mesh that the edition does not know',
      [seenEnrolment({ mesh: 'kuma', provenance: seenIn(filter, 'spec') })],
      ['In kuma, by its files'],
    ],
    [
      'marks a link by name as the guess it is',
      [
        seenEnrolment({
          mesh: 'linkerd',
          provenance: seenIn(namespace, '', { basis: 'inferred' }),
        }),
      ],
      ['In Linkerd, seen in prod-eu under its name'],
    ],
    [
      'tells first what counts, which a file does not beside a declaration',
      [
        declaredEnrolment('linkerd'),
        seenEnrolment({ provenance: seenIn(filter, 'spec') }),
      ],
      ['Declared: in Linkerd', 'In no mesh, by its files'],
    ],
    [
      'does not say where, when the reader may not know',
      [
        {
          mesh: 'linkerd',
          provenance: provenance('workload', '', {
            basis: 'observed',
            hidden: true,
          }),
        },
      ],
      ['In Linkerd, seen where you may not look'],
    ],
    [
      'takes a source of another kind by its word',
      [
        {
          mesh: 'linkerd',
          provenance: provenance('workload', '', { basis: 'observed' }),
        },
      ],
      ['In Linkerd, seen running'],
    ],
    [
      'names two clusters and points to the others',
      [seenEnrolment({ mesh: 'linkerd' }), ...['b', 'c', 'd'].map(elsewhere)],
      [
        'In Linkerd, seen in prod-eu',
        'In no mesh, seen in b',
        '2 more in “Declared and observed”',
      ],
    ],
  ])('%s', (_, [enrolment, ...otherEnrolments], expected) => {
    expect(enrolmentWords({ enrolment, otherEnrolments }, edition, t)).toEqual(
      expected,
    );
  });
});
