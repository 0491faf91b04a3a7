import type { Finding, Remediation } from '../types';
import { collectTasks } from './collectTasks';

const finding = (
  code: string,
  level: Finding['level'],
  remediations: Remediation[],
  feature?: string,
): Finding => ({
  code,
  level,
  message: '',
  ...(feature ? { feature } : {}),
  because: [],
  evidence: {},
  remediations,
});

const gate: Remediation = {
  text: 'Deploy a gate.',
  actor: 'platform-team',
  effortHours: 1,
};

const move: Remediation = {
  text: 'Move signing.',
  actor: 'service-team',
  effortHours: 8,
};

describe('collectTasks', () => {
  it('asks once for what several findings ask for, at the worst of their levels', () => {
    expect(
      collectTasks([
        finding('MR0101', 'info', [gate], 'security.tokens'),
        finding('MR0102', 'warning', [{ ...gate, effortHours: 2 }], 'a.b'),
        finding('MR0102', 'ok', [gate], 'a.b'),
        finding('MR0001', 'info', [gate]),
      ]),
    ).toEqual([
      {
        id: expect.stringMatching(/^task-[a-z0-9]+$/),
        text: 'Deploy a gate.',
        actor: 'platform-team',
        effortHours: 2,
        level: 'warning',
        codes: ['MR0101', 'MR0102', 'MR0001'],
        features: ['security.tokens', 'a.b'],
      },
    ]);
  });

  it('answers a need by what covers it, and by nothing else', () => {
    const upgrade: Remediation = {
      text: 'Upgrade.',
      actor: 'platform-team',
      effortHours: 16,
    };
    expect(
      collectTasks([
        finding('MR0101', 'error', [move], 'security.tokens'),
        finding('MR0102', 'warning', [gate], 'a.b'),
        {
          ...finding('MR0604', 'warning', [upgrade]),
          covers: ['security.tokens'],
        },
      ]),
    ).toMatchObject([
      {
        text: 'Upgrade.',
        level: 'error',
        codes: ['MR0101', 'MR0604'],
        features: ['security.tokens'],
      },
      { text: 'Deploy a gate.', codes: ['MR0102'], features: ['a.b'] },
    ]);
  });

  it('keeps apart what different teams do', () => {
    expect(
      collectTasks([
        finding('MR0101', 'info', [gate, { ...gate, actor: 'service-team' }]),
      ]).map(({ actor }) => actor),
    ).toEqual(['service-team', 'platform-team']);
  });

  it('puts the worst first, then the service team, then the order of findings', () => {
    const second = { ...move, text: 'Second.' };
    expect(
      collectTasks([
        finding('MR0101', 'info', [move]),
        finding('MR0102', 'warning', [gate, second]),
        finding('MR0103', 'warning', [{ ...move, text: 'Third.' }]),
        finding('MR0104', 'error', [{ ...gate, text: 'First.' }]),
      ]).map(({ text }) => text),
    ).toEqual([
      'First.',
      'Second.',
      'Third.',
      'Deploy a gate.',
      'Move signing.',
    ]);
  });

  it('gives the same task the same id in every evaluation', () => {
    const [alone] = collectTasks([finding('MR0101', 'info', [gate])]);
    const among = collectTasks([
      finding('MR0102', 'error', [move]),
      finding('MR0103', 'warning', [{ ...gate }]),
    ]);
    expect(among[1].id).toBe(alone.id);
    expect(among[0].id).not.toBe(alone.id);
  });

  it('names each manifest that carries a task out, once', () => {
    const moveWith = (manifests?: string[]) => ({
      text: 'Move signing.',
      actor: 'service-team' as const,
      effortHours: 8,
      ...(manifests ? { manifests } : {}),
    });
    const tasksFor = (...manifests: (string[] | undefined)[]) =>
      collectTasks(
        manifests.map(ids => finding('MR0101', 'info', [moveWith(ids)])),
      ).map(task => task.manifests);
    expect(tasksFor(['a', 'b'], ['b', 'c'])).toEqual([['a', 'b', 'c']]);
    expect(tasksFor(undefined, ['a'])).toEqual([['a']]);
    expect(tasksFor(undefined)).toEqual([undefined]);
  });

  it('leaves the manifests of a remediation as they are', () => {
    const remediation = { ...gate, manifests: ['a'] };
    collectTasks([
      finding('MR0101', 'info', [remediation]),
      finding('MR0102', 'info', [{ ...gate, manifests: ['b'] }]),
    ]);
    expect(remediation.manifests).toEqual(['a']);
  });
});
