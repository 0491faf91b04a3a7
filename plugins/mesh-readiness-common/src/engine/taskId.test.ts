import { taskId } from './taskId';

const gate = { actor: 'platform-team', text: 'Deploy a gate.' } as const;

describe('taskId', () => {
  it('is the same in every process', () => {
    expect(taskId('task', gate)).toBe(taskId('task', { ...gate }));
    expect(taskId('task', gate)).toBe('task-b85au7gqxo3z');
  });

  it.each([
    ['another text', 'task', { ...gate, text: 'Deploy a gate' }],
    ['another team', 'task', { ...gate, actor: 'service-team' }],
    ['a step', 'step', gate],
  ] as const)('is another one for %s', (_, kind, what) => {
    expect(taskId(kind, what)).not.toBe(taskId('task', gate));
  });
});
