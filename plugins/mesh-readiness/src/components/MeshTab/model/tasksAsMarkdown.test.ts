import type { Manifest, Task } from 'backstage-plugin-mesh-readiness-common';
import { t } from '../__testUtils__/t';
import { tasksAsMarkdown } from './tasksAsMarkdown';

const task = (id: string, more: Partial<Task>): Task => ({
  id,
  text: id,
  actor: 'service-team',
  effortHours: 8,
  level: 'warning',
  codes: ['MR0103'],
  features: [],
  ...more,
});

const manifest = (id: string, yaml: string): Manifest => ({
  id,
  title: `A ${id}`,
  description: '',
  yaml,
  fillIn: [],
  sources: [],
});

const options = {
  mesh: 'Istio Ambient',
  entity: 'orders',
  edition: '2024-12',
  release: '',
  assessedAt: '2026-11-22T09:30:00.000Z',
  migration: [],
  manifests: [],
  done: new Set<string>(),
};

it('writes the checklist by who acts, with what is done ticked', () => {
  expect(
    tasksAsMarkdown(
      {
        ...options,
        tasks: [
          task('Deploy a waypoint.', {
            actor: 'platform-team',
            effortHours: 1,
            codes: ['MR0102', 'MR0103'],
          }),
          task('Sign with RSA.', {}),
          task('Limit requests.', { effortHours: 12 }),
        ],
        done: new Set(['Sign with RSA.']),
      },
      t,
    ),
  ).toBe(`## Istio Ambient for orders

Edition 2024-12, assessed 2026-11-22.

### Service team

- [x] Sign with RSA. (1 d, MR0103)
- [ ] Limit requests. (1.5 d, MR0103)

### Platform team

- [ ] Deploy a waypoint. (1 h, MR0102, MR0103)
`);
});

it('adds the steps into the mesh, and each manifest once, where it is named first', () => {
  expect(
    tasksAsMarkdown(
      {
        ...options,
        release: '1.31',
        tasks: [
          task('Deploy a waypoint.', { manifests: ['waypoint'] }),
          task('Check tokens.', { manifests: ['waypoint', 'jwt'] }),
        ],
        migration: [
          {
            id: 'label',
            text: 'Label the namespace.',
            actor: 'platform-team',
            effortHours: 1,
            manifests: ['label', 'waypoint'],
            sources: [],
          },
          {
            id: 'watch',
            text: 'Watch the errors.',
            actor: 'service-team',
            effortHours: 8,
            sources: [],
          },
        ],
        manifests: [
          manifest('waypoint', 'kind: Gateway\n'),
          manifest('jwt', 'kind: RequestAuthentication\n\nspec: {}\n'),
          manifest('label', 'kind: Namespace\n'),
        ],
      },
      t,
    ),
  ).toBe(`## Istio Ambient for orders

Edition 2024-12, release 1.31, assessed 2026-11-22.

### Service team

- [ ] Deploy a waypoint. (1 d, MR0103)

  A waypoint:

  \`\`\`yaml
  kind: Gateway
  \`\`\`

- [ ] Check tokens. (1 d, MR0103)

  A jwt:

  \`\`\`yaml
  kind: RequestAuthentication

  spec: {}
  \`\`\`

### Moving in

1. Label the namespace. (Platform team, 1 h)

   A label:

   \`\`\`yaml
   kind: Namespace
   \`\`\`

2. Watch the errors. (Service team, 1 d)
`);
});
