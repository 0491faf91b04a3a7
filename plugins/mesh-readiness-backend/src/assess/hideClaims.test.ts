import type {
  Claims,
  Origin,
  Provenance,
} from 'backstage-plugin-mesh-readiness-common';
import { NOW } from '../__testUtils__/collectFrom';
import { hideClaims } from './hideClaims';

const at = (entityRef: string, raw: string): Provenance => ({
  source: 'test',
  origin: entityRef.split(':')[0] as Origin,
  basis: 'declared',
  entityRef,
  field: 'metadata.annotations["mesh-readiness.io/requires"]',
  raw,
  readAt: NOW,
});
const own = at('component:default/orders', 'jwt');
const secret = at('system:default/shop', 'mtls, project-zeus');
const hidden = {
  ...secret,
  raw: 'a text that you may not read',
  hidden: true,
};

const none: Claims = {
  requirements: [],
  context: [],
  enrolments: [],
  problems: [],
  reports: [],
  complete: [],
};
const hide = (claims: Partial<Claims>) =>
  hideClaims({ ...none, ...claims }, new Set(['system:default/shop']), name =>
    ['jwt', 'mtls'].includes(name),
  );

describe('hideClaims', () => {
  it('leaves everything as it is when nothing is hidden', () => {
    const claims = { ...none, complete: [secret] };
    expect(hideClaims(claims, new Set(), () => true)).toBe(claims);
  });

  it('marks what was read from a hidden entity and takes its text out', () => {
    expect(
      hide({
        requirements: [
          { feature: 'jwt', need: 'required', provenance: own },
          { feature: 'mtls', need: 'required', provenance: secret },
        ],
        context: [{ key: 'pods', value: 3, provenance: secret }],
        enrolments: [{ mesh: 'linkerd', provenance: secret }],
        complete: [own, secret],
      }),
    ).toEqual({
      ...none,
      requirements: [
        { feature: 'jwt', need: 'required', provenance: own },
        { feature: 'mtls', need: 'required', provenance: hidden },
      ],
      context: [{ key: 'pods', value: 3, provenance: hidden }],
      enrolments: [{ mesh: 'linkerd', provenance: hidden }],
      complete: [own, hidden],
    });
  });

  it('shows what was read from an object of the service itself, which stands on no other entity', () => {
    const { entityRef, ...place } = own;
    const claims = {
      ...none,
      requirements: [
        {
          feature: 'jwt',
          need: 'required' as const,
          provenance: {
            ...place,
            object: {
              cluster: 'prod-eu',
              apiVersion: 'security.istio.io/v1',
              kind: 'RequestAuthentication',
              namespace: 'shop',
              name: 'orders',
              api: 'security.istio.io',
            },
          },
        },
      ],
    };
    expect(hide(claims)).toEqual(claims);
  });

  it('tells nothing of an object that takes no effect where it belongs to a hidden entity', () => {
    const { problems } = hide({
      problems: [
        {
          kind: 'unbound-object',
          params: {
            object: 'HTTPRoute zeus/zeus',
            reason: 'refers to the Service zeus, which does not exist',
            where: 'spec of HTTPRoute zeus/zeus',
          },
          because: [secret],
        },
      ],
    });
    expect(problems[0].params).toEqual({
      object: 'an object that you may not read',
      reason: 'binds to nothing',
      where: 'a place that you may not read',
    });
  });

  it('cuts what is to be written, and what a cluster answered, at a hidden entity', () => {
    const { reports } = hide({
      reports: [
        {
          source: 'kubernetes',
          status: 'nothing',
          looked: [],
          add: 'dependsOn: system:default/shop, zeus',
          unread: [
            {
              kind: 'EnvoyFilter.networking.istio.io',
              where: 'prod-eu',
              reason: 'forbidden',
              message: 'ask system:default/shop, room 5',
            },
            {
              kind: 'Server.policy.linkerd.io',
              where: 'prod-eu',
              reason: 'missing',
            },
          ],
        },
      ],
    });
    expect(reports).toEqual([
      {
        source: 'kubernetes',
        status: 'nothing',
        looked: [],
        add: 'dependsOn: an entity that you may not read …',
        unread: [
          {
            kind: 'EnvoyFilter.networking.istio.io',
            where: 'prod-eu',
            reason: 'forbidden',
            message: 'ask an entity that you may not read …',
          },
          {
            kind: 'Server.policy.linkerd.io',
            where: 'prod-eu',
            reason: 'missing',
          },
        ],
      },
    ]);
  });

  it('replaces names that nobody knows and only a hidden entity uses', () => {
    const { requirements } = hide({
      requirements: [
        { feature: 'project-zeus', need: 'required', provenance: secret },
        { feature: 'Project-Zeus ', need: 'preferred', provenance: secret },
        { feature: 'project-hera', need: 'required', provenance: secret },
        { feature: 'foo', need: 'required', provenance: secret },
        { feature: 'Foo', need: 'required', provenance: own },
      ],
    });
    expect(requirements.map(({ feature }) => feature)).toEqual([
      'name-you-may-not-read',
      'name-you-may-not-read',
      'name-you-may-not-read-2',
      'foo',
      'Foo',
    ]);
  });

  it.each(['cluster', 'namespace', 'service', 'selector'] as const)(
    'does not tell a %s that stands on a hidden entity',
    key => {
      const { context } = hide({
        context: [
          { key, value: 'zeus', provenance: secret },
          { key, value: 'hera', provenance: own },
        ],
      });
      expect(context.map(({ value }) => value)).toEqual(['hera']);
    },
  );

  it('takes the text out of problems', () => {
    const problem = (provenance: Provenance) => ({
      kind: 'malformed-value' as const,
      params: {
        raw: 'zeus',
        expected: 'a number',
        where: `${provenance.field} of ${provenance.entityRef}`,
      },
      because: [provenance],
    });
    expect(
      hide({ problems: [problem(own), problem(secret)] }).problems,
    ).toEqual([
      problem(own),
      {
        kind: 'malformed-value',
        params: {
          raw: 'a text that you may not read',
          expected: 'a number',
          where: 'a place that you may not read',
        },
        because: [hidden],
      },
    ]);
  });

  it.each([
    [
      'annotations of system:default/shop',
      'annotations of an entity that you may not read',
    ],
    [
      'Not in the catalog: System:Default/Shop.',
      'Not in the catalog: an entity that you may not read.',
    ],
    [
      'type of system:default/shop, which is "zeus"',
      'type of an entity that you may not read …',
    ],
    [
      'Nothing in x. Not in the catalog: system:default/shop, api:default/b.',
      'Nothing in x. Not in the catalog: an entity that you may not read …',
    ],
    [
      'annotations of system:default/shop-two',
      'annotations of system:default/shop-two',
    ],
    [
      'annotations of system:default/shop.two',
      'annotations of system:default/shop.two',
    ],
    [
      'annotations of subsystem:default/shop',
      'annotations of subsystem:default/shop',
    ],
  ])('says "%s" as "%s"', (sentence, expected) => {
    const { reports, problems } = hide({
      reports: [
        {
          source: 'test',
          status: 'read',
          looked: [sentence],
          message: sentence,
        },
      ],
      problems: [
        { kind: 'source-failed', params: { message: sentence }, because: [] },
      ],
    });
    expect(reports[0].looked).toEqual([expected]);
    expect(reports[0].message).toBe(expected);
    expect(problems[0].params.message).toBe(expected);
  });
});
