import type { ContextValues, Distribution, Enrolment, Release } from '../types';
import {
  makeEdition,
  makeFeature,
  makeMesh,
} from './__testUtils__/makeEdition';
import { makePlace, makeProfile } from './__testUtils__/makeProfile';
import { viewMesh } from './viewMesh';

const releases: Release[] = [
  {
    version: '1.9',
    endOfLife: '2026-01-01',
    kubernetes: { from: '1.28', to: '1.30' },
    sources: [],
  },
  { version: '1.10', kubernetes: { from: '1.30', to: '1.33' }, sources: [] },
];

const terms = (id: Distribution) => ({ id, name: id, terms: '', sources: [] });

const edition = makeEdition({
  meshes: [
    makeMesh({
      id: 'pods',
      releases,
      distributions: [terms('open-source'), terms('enterprise')],
    }),
    makeMesh({ id: 'nodes', releases, distribution: 'enterprise' }),
    makeMesh({
      id: 'kernel',
      releases: [
        { version: '2.0', distribution: 'enterprise', sources: [] },
        { version: '1.0', distribution: 'open-source', sources: [] },
      ],
    }),
    makeMesh({ id: 'plain' }),
  ],
});

const view = (
  mesh: string,
  context: Partial<ContextValues> = {},
  enrolment: Omit<Enrolment, 'provenance'> = {},
) =>
  viewMesh(
    {
      ...makeProfile(edition, {}, context),
      enrolment: { ...enrolment, provenance: makePlace() },
    },
    edition,
    mesh,
  );

const inUse = (release?: string, distribution?: Distribution) => ({
  mesh: 'pods',
  ...(release ? { release } : {}),
  ...(distribution ? { distribution } : {}),
});

describe('viewMesh', () => {
  it.each<
    [
      string,
      Partial<ContextValues>,
      Omit<Enrolment, 'provenance'>,
      string,
      boolean,
    ]
  >([
    ['the newest where nothing is in use', {}, {}, '1.10', false],
    [
      'the one that is installed',
      { installedMesh: inUse('1.9.3') },
      inUse('1.10'),
      '1.9.3',
      true,
    ],
    ['the one that the service runs in', {}, inUse('1.9'), '1.9', true],
    [
      'the one that the service runs in where the installed one has no number',
      { installedMesh: inUse('stable') },
      inUse('1.9'),
      '1.9',
      true,
    ],
    [
      'the newest where no number is known',
      { installedMesh: inUse() },
      inUse('edge'),
      '1.10',
      false,
    ],
    [
      'the newest where another mesh is in use',
      { installedMesh: { mesh: 'nodes', release: '1.9' } },
      { mesh: 'nodes', release: '1.9' },
      '1.10',
      false,
    ],
  ])(
    'looks at the release: %s',
    (_, context, enrolment, release, isInstalled) => {
      expect(view('pods', context, enrolment)).toMatchObject({
        release,
        isInstalled,
      });
    },
  );

  it.each<
    [
      string,
      string,
      Partial<ContextValues>,
      Omit<Enrolment, 'provenance'>,
      Distribution,
    ]
  >([
    [
      'the one that is installed',
      'pods',
      { installedMesh: inUse('1.9', 'enterprise') },
      inUse('1.9', 'open-source'),
      'enterprise',
    ],
    [
      'the one that the service runs in',
      'nodes',
      {},
      { mesh: 'nodes', distribution: 'open-source' },
      'open-source',
    ],
    ['the one that the mesh means', 'nodes', {}, {}, 'enterprise'],
    ['the one that the release is listed with', 'kernel', {}, {}, 'enterprise'],
    [
      'the one that an older release is listed with',
      'kernel',
      { installedMesh: { mesh: 'kernel', release: '1.0.2' } },
      {},
      'open-source',
    ],
    ['open source', 'pods', {}, {}, 'open-source'],
  ])(
    'looks at the distribution: %s',
    (_, mesh, context, enrolment, distribution) => {
      expect(view(mesh, context, enrolment).distribution).toBe(distribution);
    },
  );

  it('looks at the newest release of the distribution', () => {
    const { release, listed } = view('kernel', {
      installedMesh: { mesh: 'kernel', distribution: 'open-source' },
    });
    expect([release, listed?.version]).toEqual(['1.0', '1.0']);
  });

  it.each<[string, Partial<ContextValues>, unknown[]]>([
    ['where all is well', { kubernetesVersion: '1.31' }, []],
    ['where the version is none', { kubernetesVersion: 'new' }, []],
    [
      'in a cluster that is too new',
      { kubernetesVersion: '1.34' },
      [{ condition: 'kubernetes-unsupported' }],
    ],
    [
      'in a release that ends, in a cluster that is too old',
      { kubernetesVersion: '1.27.9', installedMesh: inUse('1.9.3') },
      [
        { condition: 'past-end-of-life', since: '2026-01-01' },
        { condition: 'kubernetes-unsupported' },
        { condition: 'answered-by-newer-release' },
      ],
    ],
    [
      'in a release that is not listed',
      { kubernetesVersion: '1.99', installedMesh: inUse('1.11') },
      [{ condition: 'not-listed' }],
    ],
  ])('finds concerns %s', (_, context, concerns) => {
    expect(view('pods', context).concerns).toEqual(concerns);
  });

  it('has no concern about a mesh of which no release is listed', () => {
    expect(
      view('plain', { installedMesh: { mesh: 'plain', release: '3.1' } })
        .concerns,
    ).toEqual([]);
  });

  it.each([
    ['pods', { mesh: 'pods', release: '1.10', distribution: 'open-source' }],
    ['nodes', { mesh: 'nodes', release: '1.10' }],
    ['plain', { mesh: 'plain' }],
  ])('says of %s first what makes a difference', (mesh, head) => {
    expect(view(mesh).head).toEqual(head);
  });

  it('is worked out once for what is known of a cluster', () => {
    const context = { installedMesh: inUse('1.9'), kubernetesVersion: '1.29' };
    expect(view('pods', context)).toBe(view('pods', { ...context }));
    expect(view('pods', context)).not.toBe(
      view('pods', { ...context, kubernetesVersion: '1.30' }),
    );
    expect(view('pods')).toBe(view('pods'));
  });

  it('shares answers among clusters where Kubernetes makes no difference', () => {
    const answersOn = (kubernetesVersion: string) =>
      view('pods', { kubernetesVersion }).answers;
    expect(answersOn('1.29')).toBe(answersOn('1.30'));
  });

  it('does not share answers where it does', () => {
    const minding = makeEdition({
      meshes: edition.meshes,
      features: [
        makeFeature(
          'security.tokens',
          {},
          {
            support: {
              pods: [
                { level: 'none', sources: [] },
                { level: 'full', kubernetes: { from: '1.30' }, sources: [] },
              ],
            },
          },
        ),
      ],
    });
    const levelOn = (kubernetesVersion: string) =>
      viewMesh(
        makeProfile(minding, {}, { kubernetesVersion }),
        minding,
        'pods',
      ).answers.get('security.tokens')?.level;
    expect([levelOn('1.29'), levelOn('1.30')]).toEqual(['error', 'ok']);
  });

  it('remembers only so many versions', () => {
    const first = view('nodes', { kubernetesVersion: '0.1' });
    for (let patch = 0; patch < 1000; patch++) {
      view('nodes', { kubernetesVersion: `1.30.${patch}` });
    }
    expect(view('nodes', { kubernetesVersion: '0.1' })).not.toBe(first);
  });
});
