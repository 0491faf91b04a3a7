import type { ContextValues, Edition, Level, Need } from '../types';
import { evaluate } from './evaluate';
import {
  makeEdition,
  makeFeature,
  makeMesh,
  makeReleaseRule,
  makeRule,
} from './__testUtils__/makeEdition';
import { makePlace, makeProfile } from './__testUtils__/makeProfile';

const edition = makeEdition();
const now = '2026-11-22T08:00:00.000Z';

describe('evaluate', () => {
  it('answers each requirement in order, also when all is well, with provenance and evidence', () => {
    const profile = makeProfile(edition, { required: ['small', 'tokens'] });
    expect(evaluate(profile, edition, 'nodes', { now })).toEqual({
      mesh: 'nodes',
      verdict: 'ready',
      findings: [
        {
          code: 'MR0101',
          level: 'ok',
          message: 'Nodes: Title of security.tokens is full.',
          feature: 'security.tokens',
          need: 'required',
          because: [makePlace({ raw: 'tokens' })],
          evidence: { statement: { level: 'full', sources: ['facts'] } },
          remediations: [],
        },
        {
          code: 'MR0301',
          level: 'ok',
          message: 'Nodes: Title of platform.small is full.',
          feature: 'platform.small',
          need: 'required',
          because: [makePlace({ raw: 'small' })],
          evidence: { statement: { level: 'full', sources: ['facts'] } },
          remediations: [],
        },
      ],
      tasks: [],
      migration: [],
    });
  });

  it.each<[string, Exclude<Need, 'none'>, string, Level, string]>([
    ['traffic.limits', 'required', 'kernel', 'error', 'blocked'],
    ['traffic.limits', 'preferred', 'kernel', 'info', 'ready'],
    ['traffic.limits', 'unknown', 'kernel', 'unknown', 'unknown'],
    ['traffic.limits', 'required', 'nodes', 'warning', 'needs-work'],
    ['small', 'unknown', 'kernel', 'info', 'ready'],
    ['security.tokens.shared-secret', 'required', 'pods', 'unknown', 'unknown'],
  ])('judges %s, %s, on %s: %s, %s', (feature, need, mesh, level, verdict) => {
    const profile = makeProfile(edition, { [need]: [feature] });
    const evaluation = evaluate({ ...profile, known: true }, edition, mesh, {
      now,
    });
    expect(evaluation.findings).toMatchObject([{ need, level }]);
    expect(evaluation.verdict).toBe(verdict);
  });

  it('answers an unknown name with the nearest known ones', () => {
    const profile = makeProfile(edition, { required: ['tokns'] });
    const { verdict, findings } = evaluate(profile, edition, 'pods', { now });
    expect(verdict).toBe('unknown');
    expect(findings).toMatchObject([
      {
        code: 'MR0001',
        level: 'unknown',
        feature: 'tokns',
        need: 'required',
        message: '"tokns" is not known; near: tokens.',
      },
    ]);
  });

  it('answers a feature of another edition as a name it does not know', () => {
    const profile = makeProfile(edition, { required: ['tokens'] });
    const other = makeEdition({ features: edition.features.slice(0, 1) });
    expect(evaluate(profile, other, 'pods', { now }).findings).toMatchObject([
      { code: 'MR0001', feature: 'security.tokens', level: 'unknown' },
    ]);
  });

  it('is not held up by an unknown name that is only preferred', () => {
    const profile = makeProfile(edition, {
      required: ['tokens'],
      preferred: ['quantum-teleportation'],
    });
    const { verdict, findings } = evaluate(profile, edition, 'pods', { now });
    expect(verdict).toBe('ready');
    expect(findings[1]).toMatchObject({
      level: 'info',
      message: '"quantum-teleportation" is not known; near: none.',
    });
  });

  it('counts what is wrong with the profile, after the requirements', () => {
    const profile = makeProfile(edition, { required: ['tokens'] });
    profile.problems.push({
      kind: 'contradicting-needs',
      params: {},
      because: [],
    });
    const { verdict, findings } = evaluate(profile, edition, 'pods', { now });
    expect(findings.map(({ code }) => code)).toEqual(['MR0101', 'MR0003']);
    expect(verdict).toBe('needs-work');
  });

  it('is ready for a service that is stated to need nothing', () => {
    const profile = { ...makeProfile(edition, {}), known: true };
    expect(evaluate(profile, edition, 'pods', { now }).verdict).toBe('ready');
  });

  it('is never ready for a service about which nothing is known', () => {
    const profile = makeProfile(edition, {}, { pods: 3 });
    expect(evaluate(profile, edition, 'pods', { now }).verdict).toBe('unknown');
  });

  it('costs no other feature its answer when a rule is broken or missing', () => {
    const broken = makeEdition({
      rules: [
        makeRule('MR0101', 'security.tokens', {
          outcomes: {
            ...makeRule('MR0101', 'security.tokens').outcomes,
            full: { level: 'ok', message: '{oops}' },
          },
        }),
        makeRule('MR0301', 'platform.small'),
      ],
    });
    const profile = makeProfile(broken, {
      required: ['tokens', 'traffic.limits', 'small'],
    });
    expect(
      evaluate(profile, broken, 'nodes', { now }).findings.map(
        ({ code, level }) => [code, level],
      ),
    ).toEqual([
      ['MR0101', 'ok'],
      ['MR0000', 'unknown'],
      ['MR0301', 'ok'],
    ]);
  });

  it('fills in the size of the service', () => {
    const counting: Edition = makeEdition({
      rules: [
        makeRule('MR0301', 'platform.small', {
          outcomes: {
            ...makeRule('MR0301', 'platform.small').outcomes,
            full: {
              level: 'info',
              message: '{pods} pods on {nodes} nodes, said in {where}.',
              remediation: {
                text: 'Use {cpuSaving} less than {baseline}.',
                actor: 'platform-team',
                effortHours: 1,
              },
            },
          },
        }),
      ],
    });
    const profile = makeProfile(
      counting,
      { required: ['small'] },
      { pods: 12, nodes: 3 },
    );
    const { findings, tasks } = evaluate(profile, counting, 'nodes', { now });
    expect(findings[0].message).toBe(
      '12 pods on 3 nodes, said in requires of component:default/orders.',
    );
    expect(tasks.map(({ text }) => text)).toEqual([
      'Use 87.5 % less than Pods.',
    ]);
  });

  describe('with releases', () => {
    const dated = makeEdition({
      meshes: [
        makeMesh({
          id: 'pods',
          releases: ['1.0', '2.0'].map(version => ({ version, sources: [] })),
        }),
        makeMesh({ id: 'nodes' }),
      ],
      features: [
        makeFeature(
          'security.tokens',
          {},
          {
            aliases: ['tokens'],
            support: {
              pods: [{ level: 'full', since: '2.0', sources: ['facts'] }],
            },
          },
        ),
      ],
    });
    const judge = (installedMesh?: { mesh: string; release?: string }) =>
      evaluate(
        makeProfile(
          dated,
          { required: ['tokens'] },
          installedMesh ? { installedMesh } : {},
        ),
        dated,
        'pods',
        { now },
      );

    it.each([
      ['the newest release', undefined, '2.0', 'ready'],
      [
        'the release that is installed',
        { mesh: 'pods', release: '1.4' },
        '1.4',
        'unknown',
      ],
      [
        'the newest when another mesh is installed',
        { mesh: 'nodes', release: '1.4' },
        '2.0',
        'ready',
      ],
      [
        'the newest when the installed one is not a version',
        { mesh: 'pods', release: 'stable' },
        '2.0',
        'ready',
      ],
    ])('looks at %s', (_, installed, release, verdict) => {
      expect(judge(installed)).toMatchObject({ release, verdict });
    });

    it('names no release where none is listed', () => {
      const profile = makeProfile(dated, { required: ['tokens'] });
      expect(evaluate(profile, dated, 'nodes', { now })).not.toHaveProperty(
        'release',
      );
    });
  });

  describe('of a mesh with distributions', () => {
    const terms = { name: '', terms: '', sources: [] };
    const sold = makeEdition({
      meshes: [
        makeMesh({
          id: 'pods',
          name: 'Pods',
          releases: [
            { version: '1.0', endOfLife: '2026-01-01', sources: [] },
            { version: '2.0', sources: [] },
          ],
          distributions: [
            { id: 'open-source', ...terms },
            { id: 'enterprise', ...terms },
          ],
        }),
      ],
      features: [
        makeFeature(
          'security.tokens',
          {},
          {
            aliases: ['tokens'],
            support: {
              pods: [
                { level: 'none', distribution: 'open-source', sources: [] },
                {
                  level: 'full',
                  distribution: 'enterprise',
                  verification: 'inferred',
                  verificationNote: 'It was not tried.',
                  sources: [],
                },
              ],
            },
          },
        ),
      ],
      rules: [
        makeRule('MR0101', 'security.tokens'),
        makeReleaseRule('MR0601', 'past-end-of-life'),
      ],
    });
    const judge = (installedMesh?: ContextValues['installedMesh']) =>
      evaluate(
        makeProfile(
          sold,
          { required: ['tokens'] },
          installedMesh ? { installedMesh } : {},
        ),
        sold,
        'pods',
        { now },
      );

    it('answers for the one that is installed, and says which', () => {
      expect(judge()).toMatchObject({
        distribution: 'open-source',
        verdict: 'blocked',
      });
      expect(
        judge({ mesh: 'pods', release: '2.0', distribution: 'enterprise' }),
      ).toMatchObject({ distribution: 'enterprise', verdict: 'ready' });
    });

    it('says why an answer may be wrong', () => {
      const { findings } = judge({ mesh: 'pods', distribution: 'enterprise' });
      expect(findings.map(({ doubts }) => doubts)).toEqual([
        [{ kind: 'inferred', text: 'It was not tried.' }],
      ]);
    });

    it('has no doubts where there are none', () => {
      expect(judge().findings[0]).not.toHaveProperty('doubts');
    });

    it('counts what is wrong with the release, after the requirements', () => {
      const { findings, verdict } = judge({
        mesh: 'pods',
        release: '1.0',
        distribution: 'enterprise',
      });
      expect(findings.map(({ code }) => code)).toEqual(['MR0101', 'MR0601']);
      expect(verdict).toBe('needs-work');
    });
  });

  it('takes a service into a mesh step by step, where it does not run in it', () => {
    const moving = makeEdition({
      meshes: [
        makeMesh({
          id: 'pods',
          migration: [
            {
              text: 'Move in.',
              actor: 'service-team',
              effortHours: 1,
              sources: ['facts'],
            },
          ],
        }),
      ],
    });
    const profile = makeProfile(moving, { required: ['small'] });
    const textsFrom = (mesh?: string) =>
      evaluate(
        { ...profile, enrolment: { mesh, provenance: makePlace() } },
        moving,
        'pods',
        { now },
      ).migration.map(({ text }) => text);
    expect(textsFrom()).toEqual(['Move in.']);
    expect(textsFrom('nodes')).toEqual(['Move in.']);
    expect(textsFrom('pods')).toEqual([]);
  });
});
