import type { ServiceChange } from 'backstage-plugin-mesh-readiness-common';
import { t } from '../../MeshTab/__testUtils__/t';
import { edition, NOW } from '../__testUtils__/fixtures';
import { changeWords } from './changeWords';

const CASES: [
  Pick<ServiceChange, 'kind' | 'mesh' | 'before' | 'after'>,
  string,
][] = [
  [{ kind: 'joined' }, 'New in the catalog'],
  [{ kind: 'left' }, 'Left the catalog'],
  [
    { kind: 'verdict', mesh: 'cilium', before: 'needs-work', after: 'ready' },
    'Cilium: Needs work to Ready',
  ],
  [{ kind: 'verdict', mesh: 'cilium', after: 'ready' }, 'Cilium: Ready'],
  [
    { kind: 'verdict', mesh: 'cilium', before: 'ready' },
    'Cilium: Ready to Not assessed',
  ],
  [
    { kind: 'recommendation', before: 'open', after: 'linkerd' },
    'Recommended: Linkerd, before: open',
  ],
  [
    { kind: 'recommendation', after: 'all-blocked' },
    'Recommended: all blocked',
  ],
  [
    { kind: 'recommendation', before: 'linkerd' },
    'No longer a recommendation, before: Linkerd',
  ],
  [
    { kind: 'enrolment', before: 'linkerd', after: 'cilium' },
    'Moved from Linkerd to Cilium',
  ],
  [{ kind: 'enrolment', after: 'cilium' }, 'Runs in Cilium now'],
  [
    { kind: 'enrolment', before: 'cilium', after: 'none' },
    'Runs in Cilium no longer',
  ],
  [{ kind: 'enrolment', after: 'none' }, 'Known to run in no mesh'],
  [
    { kind: 'enrolment', before: 'none' },
    'It is no longer known which mesh it runs in',
  ],
  [{ kind: 'status', after: 'assessed' }, 'First assessed'],
  [{ kind: 'status', before: 'failed', after: 'assessed' }, 'Assessed now'],
  [
    { kind: 'status', before: 'assessed', after: 'failed' },
    'Could not be assessed',
  ],
];

it.each(CASES)('says of %j: %s', (change, words) => {
  expect(
    changeWords(
      {
        entityRef: 'component:default/orders',
        at: NOW,
        cause: 'service',
        ...change,
      },
      edition,
      t,
    ),
  ).toBe(words);
});
