import type { ContextValues, MigrationStep } from '../types';
import { migrationFor } from './migrationFor';
import { viewMesh } from './viewMesh';
import { makeEdition, makeMesh } from './__testUtils__/makeEdition';
import { makePlace, makeProfile } from './__testUtils__/makeProfile';

type Installed = Omit<ContextValues['installedMesh'], 'mesh'>;

const step = (
  text: string,
  more: Partial<MigrationStep> = {},
): MigrationStep => ({
  text,
  actor: 'service-team',
  effortHours: 1,
  sources: ['facts'],
  ...more,
});

const edition = makeEdition({
  meshes: [
    makeMesh({
      id: 'pods',
      migration: [
        step('Begin.', { actor: 'platform-team', manifests: ['namespace'] }),
        step('Check tokens.', { onlyFor: ['security.tokens'] }),
        step('Leave the kernel.', { from: ['kernel'] }),
        step('Take the limits along.', {
          onlyFor: ['traffic.limits', 'platform.small'],
          from: ['kernel', 'nodes'],
        }),
        step('End.'),
      ],
    }),
    makeMesh({
      id: 'gates',
      releases: [{ version: '1.10', sources: [] }],
      migration: [
        step('Write a rule.', { since: '1.9' }),
        step('Write an old rule.', { until: '1.9' }),
        step('Write both.', { since: '1.9', until: '1.10' }),
        step('Pay.', { distribution: 'enterprise' }),
      ],
    }),
    makeMesh({ id: 'nodes', migration: [step('Move in.')] }),
    makeMesh({ id: 'kernel' }),
  ],
});

const way = (into: string, installed?: Installed) =>
  viewMesh(
    makeProfile(
      edition,
      {},
      installed ? { installedMesh: { mesh: into, ...installed } } : {},
    ),
    edition,
    into,
  );

const textsFor = (
  needs: Parameters<typeof makeProfile>[1],
  mesh?: string,
  into = 'pods',
) =>
  migrationFor(
    {
      ...makeProfile(edition, needs),
      enrolment: { mesh, provenance: makePlace() },
    },
    way(into),
  ).map(({ text }) => text);

describe('migrationFor', () => {
  it('gives each step an id, who takes it, what carries it out and its sources', () => {
    const [first] = migrationFor(makeProfile(edition, {}), way('pods'));
    expect(first).toEqual({
      id: expect.stringMatching(/^step-[a-z0-9]+$/),
      text: 'Begin.',
      actor: 'platform-team',
      effortHours: 1,
      manifests: ['namespace'],
      sources: ['facts'],
    });
  });

  it.each<
    [string, Parameters<typeof makeProfile>[1], string | undefined, string[]]
  >([
    [
      'takes the steps that hold for everybody',
      {},
      undefined,
      ['Begin.', 'End.'],
    ],
    [
      'takes a step for what is required',
      { required: ['tokens'] },
      undefined,
      ['Begin.', 'Check tokens.', 'End.'],
    ],
    [
      'takes a step for a part of what is preferred',
      { preferred: ['security.tokens.shared-secret'] },
      undefined,
      ['Begin.', 'Check tokens.', 'End.'],
    ],
    [
      'takes no step for what may not be needed',
      { unknown: ['tokens'], none: ['small'] },
      undefined,
      ['Begin.', 'End.'],
    ],
    [
      'takes a step from where the service runs',
      {},
      'kernel',
      ['Begin.', 'Leave the kernel.', 'End.'],
    ],
    [
      'takes a step for a need and from a mesh where both are so',
      { required: ['small'] },
      'nodes',
      ['Begin.', 'Take the limits along.', 'End.'],
    ],
    [
      'leaves it out where the service runs elsewhere',
      { required: ['small'] },
      undefined,
      ['Begin.', 'End.'],
    ],
  ])('%s', (_, needs, mesh, expected) => {
    expect(textsFor(needs, mesh)).toEqual(expected);
  });

  it.each<[Installed | undefined, string[]]>([
    [undefined, ['Write a rule.']],
    [{ release: '1.8.4' }, ['Write an old rule.']],
    [{ release: '1.9.1' }, ['Write a rule.', 'Write both.']],
    [{ release: '1.10' }, ['Write a rule.']],
    [
      { release: '1.8', distribution: 'enterprise' },
      ['Write an old rule.', 'Pay.'],
    ],
  ])(
    'takes the steps that hold for the release and distribution %j',
    (installed, expected) => {
      expect(
        migrationFor(makeProfile(edition, {}), way('gates', installed)).map(
          ({ text }) => text,
        ),
      ).toEqual(expected);
    },
  );

  it('is the same list for every service that takes the same steps', () => {
    const into = way('pods');
    const listFor = (needs: Parameters<typeof makeProfile>[1]) =>
      migrationFor(makeProfile(edition, needs), into);
    expect(listFor({ required: ['tokens'] })).toBe(
      listFor({ preferred: ['tokens'], required: ['small'] }),
    );
    expect(listFor({ required: ['tokens'] })).not.toBe(listFor({}));
    expect(() => listFor({}).pop()).toThrow(TypeError);
  });

  it('is empty where the edition does not say', () => {
    expect(textsFor({ required: ['tokens'] }, undefined, 'kernel')).toEqual([]);
  });
});
