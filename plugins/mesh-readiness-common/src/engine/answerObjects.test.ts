import type { ObjectPlace, Provenance } from '../types';
import { evaluate } from './evaluate';
import {
  makeEdition,
  makeFeature,
  makeObjectRule,
  makeReleaseRule,
  makeRule,
} from './__testUtils__/makeEdition';
import { makeClaim, makeClaims } from './__testUtils__/makeProfile';
import { mergeProfile } from './mergeProfile';

const now = '2026-11-22T08:00:00.000Z';

const makeReading = () => {
  const edition = makeEdition();
  const [pods, nodes, kernel] = edition.meshes;
  const write = {
    text: 'Set it up.',
    actor: 'service-team' as const,
    effortHours: 1,
  };
  const rule = makeRule('MR0201', 'traffic.limits');
  return {
    ...edition,
    meshes: [
      { ...pods, reads: [{ api: 'pods.example.org', asItIs: true }] },
      { ...nodes, reads: [{ api: 'nodes.example.org', asItIs: true }] },
      kernel,
    ],
    features: [
      ...edition.features.filter(({ id }) => id !== 'traffic.limits'),
      makeFeature(
        'traffic.limits',
        {},
        {
          support: {
            pods: [{ level: 'full', sources: ['facts'] }],
            nodes: [
              {
                level: 'external',
                mechanism: 'a NodeLimit',
                requires: ['gate'],
                manifests: ['node-limit'],
                sources: ['facts'],
              },
            ],
            kernel: [{ level: 'partial', sources: ['facts'] }],
          },
        },
      ),
    ],
    rules: [
      ...edition.rules.filter(({ code }) => code !== 'MR0201'),
      {
        ...rule,
        outcomes: {
          ...rule.outcomes,
          full: { ...rule.outcomes.full, remediation: write },
          external: { ...rule.outcomes.external, remediation: write },
        },
      },
      makeObjectRule('MR0701', 'in-place', {
        message: 'In place: {objects}.',
      }),
      makeObjectRule('MR0702', 'to-rewrite', {
        remediation: {
          text: 'Write {objects} anew for {mesh}: {mechanism}.',
          actor: 'service-team',
          effortHours: 4,
        },
      }),
    ],
  };
};

const edition = makeReading();

const of = (api: string, place: Partial<ObjectPlace> = {}): ObjectPlace => ({
  cluster: 'prod-eu',
  apiVersion: `${api}/v1`,
  kind: 'Limit',
  namespace: 'shop',
  name: 'orders',
  api,
  ...place,
});

const findingOn = (
  mesh: string,
  objects: ObjectPlace[],
  {
    need = 'required' as 'required' | 'preferred',
    feature = 'traffic.limits',
    place = {} as Partial<Provenance>,
  } = {},
) =>
  evaluate(
    mergeProfile(
      'component:default/orders',
      makeClaims({
        requirements: objects.map(object =>
          makeClaim(feature, need, {
            origin: 'workload',
            basis: 'observed',
            entityRef: undefined,
            object,
            ...place,
          }),
        ),
      }),
      edition,
    ),
    edition,
    mesh,
    { now },
  ).findings[0];

describe('a need that objects state', () => {
  it('is in place where the mesh carries all of them out, with nothing left to do', () => {
    expect(findingOn('nodes', [of('nodes.example.org')])).toMatchObject({
      code: 'MR0701',
      level: 'info',
      feature: 'traffic.limits',
      message: 'In place: Limit shop/orders.',
      evidence: { statement: { level: 'external' } },
      remediations: [],
    });
  });

  it('is no worse for being in place than it is anyway', () => {
    expect(findingOn('pods', [of('pods.example.org')])).toMatchObject({
      code: 'MR0701',
      level: 'ok',
      remediations: [],
    });
  });

  it('has to be written anew where another mesh reads them, and what is needed besides stays', () => {
    expect(findingOn('nodes', [of('pods.example.org')])).toMatchObject({
      code: 'MR0702',
      level: 'warning',
      message:
        'Limit shop/orders is to-rewrite for Nodes. Nodes: Title of traffic.limits is external.',
      remediations: [
        {
          text: 'Write Limit shop/orders anew for Nodes: a NodeLimit.',
          manifests: ['node-limit'],
        },
        { text: 'Set it up.' },
        { text: 'Deploy a gate for Nodes.' },
      ],
    });
  });

  it('is written anew and not set up a second time where that is all there is to do', () => {
    expect(findingOn('pods', [of('nodes.example.org')])).toMatchObject({
      code: 'MR0702',
      level: 'warning',
      remediations: [
        {
          text: 'Write Limit shop/orders anew for Pods: means of its own.',
        },
      ],
    });
  });

  it('burdens nobody where it is only preferred', () => {
    expect(
      findingOn('pods', [of('nodes.example.org')], { need: 'preferred' }),
    ).toMatchObject({ code: 'MR0702', level: 'info' });
  });

  it.each([
    [
      'a mesh that does not say what it reads',
      'kernel',
      of('pods.example.org'),
    ],
    ['a fact that no mesh reads', 'nodes', of('apps')],
  ])('is answered by the rule about the feature: %s', (_, mesh, object) => {
    expect(findingOn(mesh, [object]).code).toBe('MR0201');
  });

  it('is answered by the rule about the feature where the mesh does not offer it', () => {
    const feature = 'platform.small';
    expect(
      findingOn('pods', [of('pods.example.org')], { feature }),
    ).toMatchObject({ code: 'MR0301', level: 'error' });
    expect(
      findingOn('pods', [of('nodes.example.org')], { feature }),
    ).toMatchObject({ code: 'MR0301', level: 'error' });
  });

  it('names each object once, three at most, and what was read of one that belongs to another API', () => {
    const names = ['a', 'b', 'b', 'c', 'd', 'e'];
    expect(
      findingOn(
        'pods',
        names.map((name, number) =>
          of('pods.example.org', { name, cluster: `cluster-${number}` }),
        ),
      ).message,
    ).toBe('In place: Limit shop/a, Limit shop/b, Limit shop/c and 2 more.');
    expect(
      findingOn('pods', [
        of('pods.example.org', { apiVersion: 'v1', kind: 'Service' }),
      ]).message,
    ).toBe('In place: pods.example.org on Service shop/orders.');
  });

  it('names only those that have to be written anew', () => {
    expect(
      findingOn('pods', [
        of('pods.example.org', { name: 'own' }),
        of('nodes.example.org', { name: 'other' }),
      ]).message,
    ).toMatch(/^Limit shop\/other is to-rewrite/);
  });

  it('gives no name away that the reader may not learn', () => {
    expect(
      findingOn('pods', [of('pods.example.org')], { place: { hidden: true } })
        .message,
    ).toBe('In place: an object that you may not read.');
  });

  it('says what is wrong with a rule whose text is broken, and costs no other its answer', () => {
    const broken = {
      ...edition,
      rules: edition.rules.map(rule =>
        rule.code === 'MR0701' && rule.kind === 'object'
          ? { ...rule, outcome: { ...rule.outcome, message: '{colour}.' } }
          : rule,
      ),
    };
    const said = (api: string) =>
      evaluate(
        mergeProfile(
          'component:default/orders',
          makeClaims({
            requirements: [
              makeClaim('traffic.limits', 'required', { object: of(api) }),
            ],
          }),
          broken,
        ),
        broken,
        'pods',
        { now },
      ).findings[0].message;
    expect(said('pods.example.org')).toMatch(
      /^The rule MR0701 cannot say its sentence: The placeholder \{colour\}/,
    );
    expect(said('nodes.example.org')).toMatch(/is to-rewrite for Pods/);
  });

  it('is no reason to upgrade where a newer release does not read them either', () => {
    const [pods, ...others] = edition.meshes;
    const releases = {
      ...edition,
      meshes: [
        {
          ...pods,
          releases: [
            { version: '1.0', sources: ['facts'] },
            { version: '1.1', sources: ['facts'] },
          ],
        },
        ...others,
      ],
      rules: [
        ...edition.rules,
        makeReleaseRule('MR0604', 'answered-by-newer-release'),
      ],
    };
    const { findings } = evaluate(
      mergeProfile(
        'component:default/orders',
        makeClaims({
          requirements: [
            makeClaim('traffic.limits', 'required', {
              object: of('nodes.example.org'),
            }),
          ],
          enrolments: [
            {
              mesh: 'pods',
              release: '1.0',
              provenance: makeClaim('any').provenance,
            },
          ],
        }),
        releases,
      ),
      releases,
      'pods',
      { now },
    );
    expect(findings.map(({ code }) => code)).toEqual(['MR0702']);
  });
});
