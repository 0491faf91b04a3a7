import type { ContextValues, Edition, Profile, Release } from '../types';
import {
  makeEdition,
  makeMesh,
  makeReleaseRule,
} from './__testUtils__/makeEdition';
import { makePlace, makeProfile } from './__testUtils__/makeProfile';
import { releaseFindings } from './releaseFindings';
import { viewMesh } from './viewMesh';

const releases: Release[] = [
  {
    version: '1.8',
    endOfLife: '2026-01-01',
    kubernetes: { from: '1.28', to: '1.30' },
    sources: ['facts'],
  },
  {
    version: '1.9',
    endOfLife: '2026-07-01',
    kubernetes: { from: '1.29', to: '1.32' },
    sources: [],
  },
  { version: '1.10', kubernetes: { from: '1.32', to: '1.35' }, sources: [] },
];

const upgrade = {
  text: 'Upgrade {mesh} from {release} to {newest}.',
  actor: 'platform-team' as const,
  effortHours: 16,
};

const edition = makeEdition({
  meshes: [makeMesh({ id: 'pods', name: 'Pods', releases })],
  rules: [
    makeReleaseRule('MR0601', 'past-end-of-life', {
      message: '{mesh} {release} ended on {endOfLife}.',
      remediation: upgrade,
    }),
    makeReleaseRule('MR0602', 'kubernetes-unsupported', {
      message:
        '{mesh} {release}: {kubernetes} is not within {kubernetesFrom} and {kubernetesTo}.',
    }),
    makeReleaseRule('MR0603', 'not-listed', {
      level: 'info',
      message: '{release} is unheard of, {newest} is the newest.',
    }),
  ],
});

const inUse = (release: string, more: Partial<ContextValues> = {}) => ({
  installedMesh: { mesh: 'pods', release },
  ...more,
});

const findings = (
  context: Partial<ContextValues>,
  day = '2026-11-22',
  within: Edition = edition,
  more: Partial<Profile> = {},
) => {
  const profile = { ...makeProfile(within, {}, context), ...more };
  return releaseFindings(
    viewMesh(profile, within, 'pods'),
    profile,
    within,
    `${day}T08:00:00.000Z`,
    [],
  );
};

const messages = (...[context, day]: Parameters<typeof findings>) =>
  findings(context, day).map(({ message }) => message);

describe('releaseFindings', () => {
  it('says for whom it is, what it rests on and where it was read', () => {
    expect(findings(inUse('1.8.4'))).toEqual([
      {
        code: 'MR0601',
        level: 'warning',
        message: 'Pods 1.8.4 ended on 2026-01-01.',
        because: [
          makePlace({ field: 'installedMesh', raw: '[object Object]' }),
        ],
        evidence: { release: releases[0] },
        remediations: [
          { ...upgrade, text: 'Upgrade Pods from 1.8.4 to 1.10.' },
        ],
      },
    ]);
  });

  it.each([
    ['the day before', '2025-12-31', []],
    [
      'the first day without support',
      '2026-01-01',
      ['Pods 1.8 ended on 2026-01-01.'],
    ],
    ['a day after', '2026-01-02', ['Pods 1.8 ended on 2026-01-01.']],
  ])('looks at the day: %s', (_, day, expected) => {
    expect(messages(inUse('1.8'), day)).toEqual(expected);
  });

  it('says nothing about the end of a release that nobody uses', () => {
    const ended = makeEdition({
      meshes: [makeMesh({ id: 'pods', releases: releases.slice(0, 1) })],
      rules: edition.rules,
    });
    expect(findings({}, '2026-11-22', ended)).toEqual([]);
    expect(findings(inUse('1.8'), '2026-11-22', ended)).toHaveLength(1);
  });

  it.each<[string, Partial<ContextValues>, string]>([
    [
      'the newest one that the cluster supports and that is supported',
      inUse('1.8', { kubernetesVersion: '1.30' }),
      'Upgrade Pods from 1.8 to 1.9.',
    ],
    [
      'the newest one where none of them is both',
      inUse('1.8', { kubernetesVersion: '1.28' }),
      'Upgrade Pods from 1.8 to 1.10.',
    ],
  ])('tells to upgrade to %s', (_, context, text) => {
    const [{ remediations }] = findings(context, '2026-02-01');
    expect(remediations.map(remediation => remediation.text)).toEqual([text]);
  });

  it('names no older release to upgrade to', () => {
    const ended = makeEdition({
      meshes: [
        makeMesh({ id: 'pods', name: 'Pods', releases: releases.slice(0, 2) }),
      ],
      rules: edition.rules,
    });
    const [{ remediations }] = findings(inUse('1.9'), '2027-01-01', ended);
    expect(remediations[0].text).toBe(
      'Upgrade Pods from 1.9 to a newer release.',
    );
  });

  it('says that a release does not support the cluster, be it in use or not', () => {
    expect(messages({ kubernetesVersion: '1.36.2' })).toEqual([
      'Pods 1.10: 1.36.2 is not within 1.32 and 1.35.',
    ]);
    expect(messages(inUse('1.10', { kubernetesVersion: '1.31' }))).toEqual([
      'Pods 1.10: 1.31 is not within 1.32 and 1.35.',
    ]);
    expect(messages({ kubernetesVersion: '1.35.9' })).toEqual([]);
  });

  it('names the places of the release and of the cluster', () => {
    const fieldsOf = (context: Partial<ContextValues>, more = {}) =>
      findings(context, '2026-11-22', edition, more).map(({ because }) =>
        because.map(({ field }) => field),
      );
    expect(fieldsOf({ kubernetesVersion: '1.36' })).toEqual([
      ['kubernetesVersion'],
    ]);
    expect(fieldsOf(inUse('1.10', { kubernetesVersion: '1.36' }))).toEqual([
      ['installedMesh', 'kubernetesVersion'],
    ]);
    expect(
      fieldsOf(
        {},
        {
          enrolment: {
            mesh: 'pods',
            release: '1.8',
            provenance: makePlace({ field: 'mesh' }),
          },
        },
      ),
    ).toEqual([['mesh']]);
  });

  it('says mildly that a release is not listed', () => {
    expect(findings(inUse('1.11'))).toMatchObject([
      {
        code: 'MR0603',
        level: 'info',
        message: '1.11 is unheard of, 1.10 is the newest.',
        evidence: {},
        remediations: [],
      },
    ]);
  });

  it('says nothing where the edition has no rule about it', () => {
    const silent = makeEdition({ meshes: edition.meshes, rules: [] });
    expect(
      findings(
        inUse('1.8', { kubernetesVersion: '1.36' }),
        '2026-11-22',
        silent,
      ),
    ).toEqual([]);
  });
});
