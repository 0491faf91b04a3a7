import type { Assessed, Edition } from '../../types';
import { assess } from '../assess';
import {
  makeEdition,
  makeFeature,
  makeMesh,
  makeProblemRule,
  makeRule,
} from '../__testUtils__/makeEdition';
import { makeProfile } from '../__testUtils__/makeProfile';
import { compareAssessments } from './compareAssessments';

const now = '2026-11-22T08:00:00.000Z';

const assessed = (edition: Edition, requires: string[]): Assessed => {
  const assessment = assess(
    makeProfile(edition, { required: requires }),
    edition,
    { now },
  );
  if (assessment.status !== 'assessed') {
    throw new Error('Not assessed');
  }
  return assessment;
};

const compare = (before: Edition, after: Edition, requires: string[]) =>
  compareAssessments(assessed(before, requires), assessed(after, requires), {
    before,
    after,
  });

const edition = (
  date: string,
  level: 'none' | 'full',
  more: Partial<Edition> = {},
) =>
  makeEdition({
    id: date.slice(0, 7),
    date,
    meshes: [makeMesh({ id: 'pods', name: 'Pods' })],
    features: [
      makeFeature('traffic.limits', { pods: level }, { aliases: ['limits'] }),
    ],
    rules: [
      makeProblemRule('MR0001', 'unknown-feature', {
        level: 'unknown',
        message: '"{written}" is not known.',
      }),
      makeRule('MR0201', 'traffic.limits'),
    ],
    ...more,
  });

const old = edition('2000-01-01', 'none');
const recent = edition('2001-01-01', 'full', {
  corrections: [
    {
      id: 'pods-limits',
      claim: 'It has none.',
      kind: 'wrong' as const,
      status: 'wrong',
      truth: 'It has them.',
      meshes: ['pods'],
      features: ['traffic.limits'],
      sources: ['opinion'],
    },
    {
      id: 'nodes-limits',
      claim: 'Nothing about pods.',
      kind: 'wrong' as const,
      status: 'wrong',
      truth: 'Indeed.',
      meshes: ['nodes'],
      features: ['traffic.limits'],
      sources: ['opinion'],
    },
  ],
});

describe('compareAssessments', () => {
  it('shows both verdicts, both sentences with their statements, the corrections and the sources', () => {
    expect(compare(old, recent, ['limits'])).toEqual({
      edition: '2000-01',
      recommendation: {
        before: { status: 'all-blocked', meshes: [] },
        after: { status: 'decided', meshes: ['pods'] },
      },
      meshes: [
        {
          mesh: 'pods',
          before: 'blocked',
          after: 'ready',
          findings: [
            {
              feature: 'traffic.limits',
              title: 'Title of traffic.limits',
              before: {
                code: 'MR0201',
                level: 'error',
                message: 'Pods: Title of traffic.limits is none.',
                statement: { level: 'none', sources: ['facts'] },
              },
              after: {
                code: 'MR0201',
                level: 'ok',
                message: 'Pods: Title of traffic.limits is full.',
                statement: { level: 'full', sources: ['facts'] },
              },
              corrections: ['pods-limits'],
            },
          ],
        },
      ],
      sources: [expect.objectContaining({ id: 'facts' })],
    });
  });

  it('has the same corrections when the later edition is the one compared with', () => {
    const { edition: id, meshes } = compare(recent, old, ['limits']);
    expect(id).toBe('2001-01');
    expect(meshes[0]).toMatchObject({
      before: 'ready',
      after: 'blocked',
      findings: [{ corrections: ['pods-limits'] }],
    });
  });

  it('lists a mesh whose verdict is the same, and nothing of what is said alike', () => {
    expect(
      compare(old, edition('2001-01-01', 'none'), ['limits']).meshes,
    ).toEqual([
      { mesh: 'pods', before: 'blocked', after: 'blocked', findings: [] },
    ]);
  });

  it('has one side only for a mesh that one edition does not have', () => {
    const more = edition('2001-01-01', 'none', {
      meshes: [
        makeMesh({ id: 'kernel', name: 'Kernel' }),
        makeMesh({ id: 'pods', name: 'Pods' }),
      ],
    });
    expect(
      compare(old, more, ['limits']).meshes.map(({ mesh, before, after }) => [
        mesh,
        before,
        after,
      ]),
    ).toEqual([
      ['kernel', undefined, 'unknown'],
      ['pods', 'blocked', 'blocked'],
    ]);
  });

  it('follows a name that one edition does not know, and one that stands for another feature', () => {
    const finer = edition('2001-01-01', 'full', {
      features: [
        makeFeature('traffic.limits', { pods: 'full' }),
        makeFeature(
          'traffic.limits.local',
          { pods: 'full' },
          { aliases: ['limits'] },
        ),
        makeFeature('traffic.mirrors', { pods: 'full' }),
      ],
      rules: [
        makeRule('MR0201', 'traffic.limits'),
        makeRule('MR0202', 'traffic.limits.local'),
        makeRule('MR0203', 'traffic.mirrors'),
      ],
    });
    expect(
      compare(old, finer, ['limits', 'traffic.mirrors']).meshes[0].findings.map(
        ({ feature, title, before, after }) => [
          feature,
          title,
          before?.message,
          after?.code,
        ],
      ),
    ).toEqual([
      [
        'traffic.limits.local',
        'Title of traffic.limits.local',
        'Pods: Title of traffic.limits is none.',
        'MR0202',
      ],
      [
        'traffic.mirrors',
        'Title of traffic.mirrors',
        '"traffic.mirrors" is not known.',
        'MR0203',
      ],
    ]);
  });

  it('puts first what is worst on either side', () => {
    const two = (date: string, first: 'none' | 'full', second: 'basic') =>
      edition(date, first, {
        features: [
          makeFeature('traffic.calm', {
            pods: first === 'none' ? 'full' : second,
          }),
          makeFeature('traffic.limits', { pods: first }),
        ],
        rules: [
          makeRule('MR0200', 'traffic.calm'),
          makeRule('MR0201', 'traffic.limits'),
        ],
      });
    expect(
      compare(
        two('2000-01-01', 'none', 'basic'),
        two('2001-01-01', 'full', 'basic'),
        ['traffic.calm', 'traffic.limits'],
      ).meshes[0].findings.map(({ feature }) => feature),
    ).toEqual(['traffic.limits', 'traffic.calm']);
  });
});
