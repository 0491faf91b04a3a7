import type { ContextValues, Need, Remediation, SupportLevel } from '../types';
import {
  makeEdition,
  makeFeature,
  makeMesh,
  makeReleaseRule,
  makeRule,
} from './__testUtils__/makeEdition';
import { makeProfile } from './__testUtils__/makeProfile';
import { evaluate } from './evaluate';

const statement = (level: SupportLevel, interval: object) => ({
  level,
  ...interval,
  sources: ['facts'],
});

const edition = makeEdition({
  meshes: [
    makeMesh({
      id: 'pods',
      name: 'Pods',
      releases: [
        { version: '1.8', sources: [] },
        {
          version: '1.9',
          kubernetes: { from: '1.29', to: '1.30' },
          sources: [],
        },
        {
          version: '1.10',
          kubernetes: { from: '1.32', to: '1.35' },
          sources: [],
        },
      ],
    }),
  ],
  features: [
    makeFeature(
      'door.lock',
      {},
      {
        title: 'Lock the door',
        support: {
          pods: [
            statement('none', { until: '1.9' }),
            statement('full', { since: '1.9' }),
          ],
        },
      },
    ),
    makeFeature(
      'door.bell',
      {},
      {
        title: 'Ring the bell',
        support: {
          pods: [
            statement('none', { until: '1.10' }),
            statement('full', { since: '1.10' }),
          ],
        },
      },
    ),
    makeFeature(
      'door.key',
      {},
      {
        title: 'Turn the key',
        support: { pods: [statement('none', {})] },
      },
    ),
  ],
  rules: [
    makeRule('MR0101', 'door.lock'),
    makeRule('MR0102', 'door.bell'),
    makeRule('MR0103', 'door.key'),
    makeReleaseRule('MR0604', 'answered-by-newer-release', {
      message: '{mesh} {newest} answers what {release} does not: {features}.',
    }),
  ],
});

const messages = (
  needs: Partial<Record<Need, string[]>>,
  context: Partial<ContextValues>,
) =>
  evaluate(makeProfile(edition, needs, context), edition, 'pods', {
    now: '2026-11-22T08:00:00.000Z',
  })
    .findings.filter(({ code }) => code === 'MR0604')
    .map(({ message }) => message);

const inUse = (release: string) => ({
  installedMesh: { mesh: 'pods', release },
});

describe('needsAnsweredLater', () => {
  it('names every need that the newest release has a better answer to, and no other', () => {
    expect(
      messages(
        { required: ['door.lock', 'door.bell', 'door.key'] },
        inUse('1.8'),
      ),
    ).toEqual([
      'Pods 1.10 answers what 1.8 does not: Lock the door, Ring the bell.',
    ]);
  });

  it.each<[string, SupportLevel | undefined, boolean, string[], string[]]>([
    ['is better', 'full', true, ['door.lock'], ['Upgrade.']],
    ['still burdens', 'partial', true, ['door.lock'], ['Upgrade.']],
    ['is not known', undefined, true, [], ['Do without.', 'Upgrade.']],
    ['is better and nothing upgrades', 'full', false, [], ['Do without.']],
  ])(
    'covers a need where the later answer %s',
    (_, level, isUpgraded, covers, texts) => {
      const rule = makeRule('MR0101', 'door.lock');
      const without: Remediation = {
        text: 'Do without.',
        actor: 'service-team',
        effortHours: 8,
      };
      const later = makeEdition({
        meshes: edition.meshes,
        features: [
          makeFeature(
            'door.lock',
            {},
            {
              support: {
                pods: [
                  statement('none', { until: '1.9' }),
                  ...(level ? [statement(level, { since: '1.9' })] : []),
                ],
              },
            },
          ),
        ],
        rules: [
          {
            ...rule,
            outcomes: {
              ...rule.outcomes,
              none: { ...rule.outcomes.none, remediation: without },
            },
          },
          makeReleaseRule(
            'MR0604',
            'answered-by-newer-release',
            isUpgraded
              ? {
                  remediation: {
                    text: 'Upgrade.',
                    actor: 'platform-team',
                    effortHours: 16,
                  },
                }
              : {},
          ),
        ],
      });
      const { findings, tasks } = evaluate(
        makeProfile(later, { required: ['door.lock'] }, inUse('1.8')),
        later,
        'pods',
        { now: '2026-11-22T08:00:00.000Z' },
      );
      expect(findings.map(({ code }) => code)).toEqual(['MR0101', 'MR0604']);
      expect(findings[0].remediations).toEqual([without]);
      expect(findings[1].covers ?? []).toEqual(covers);
      expect(tasks.map(({ text }) => text)).toEqual(texts);
    },
  );

  it('looks at a release that the cluster can run', () => {
    expect(
      messages(
        { required: ['door.lock', 'door.bell'] },
        { ...inUse('1.8'), kubernetesVersion: '1.30' },
      ),
    ).toEqual(['Pods 1.9 answers what 1.8 does not: Lock the door.']);
  });

  it.each<[string, Partial<Record<Need, string[]>>, object]>([
    ['nothing is installed', { required: ['door.lock'] }, {}],
    ['the newest is installed', { required: ['door.lock'] }, inUse('1.10')],
    ['no release has an answer', { required: ['door.key'] }, inUse('1.8')],
    ['the answer is good already', { required: ['door.lock'] }, inUse('1.9')],
    ['the need is a wish', { preferred: ['door.lock'] }, inUse('1.8')],
  ])('names none where %s', (_, needs, context) => {
    expect(messages(needs, context)).toEqual([]);
  });
});
