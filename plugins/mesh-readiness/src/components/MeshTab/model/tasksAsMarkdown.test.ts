import type { Task } from 'backstage-plugin-mesh-readiness-common';
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

it('writes the checklist by who acts, with what is done ticked', () => {
  expect(
    tasksAsMarkdown(
      {
        mesh: 'Istio Ambient',
        entity: 'orders',
        edition: '2024-12',
        assessedAt: '2026-11-22T09:30:00.000Z',
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
