import type { MigrationStep } from '../types';
import { migrationFor } from './migrationFor';
import { makeEdition, makeMesh } from './__testUtils__/makeEdition';
import { makePlace, makeProfile } from './__testUtils__/makeProfile';

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
    makeMesh({ id: 'nodes', migration: [step('Move in.')] }),
    makeMesh({ id: 'kernel' }),
  ],
});

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
    edition,
    into,
  ).map(({ text }) => text);

describe('migrationFor', () => {
  it('gives each step an id, who takes it, what carries it out and its sources', () => {
    const [first] = migrationFor(makeProfile(edition, {}), edition, 'pods');
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
    [
      'takes none where the service runs in it already',
      { required: ['tokens'] },
      'pods',
      [],
    ],
  ])('%s', (_, needs, mesh, expected) => {
    expect(textsFor(needs, mesh)).toEqual(expected);
  });

  it('is the same list for every service where no step depends on one', () => {
    const a = migrationFor(makeProfile(edition, {}), edition, 'nodes');
    const b = migrationFor(
      makeProfile(edition, { required: ['small'] }),
      edition,
      'nodes',
    );
    expect(a.map(({ text }) => text)).toEqual(['Move in.']);
    expect(a).toBe(b);
  });

  it('is empty where the edition does not say', () => {
    expect(textsFor({ required: ['tokens'] }, undefined, 'kernel')).toEqual([]);
  });
});
