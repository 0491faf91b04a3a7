import { builtInEditions, judge } from 'backstage-plugin-mesh-readiness-common';
import { NOW } from '../__testUtils__/collectFrom';
import { entityOf } from '../__testUtils__/entityOf';
import { profileClaims } from '../assess/profileClaims';
import { profileOf } from '../assess/profileOf';
import { recordOf, recordOfFailure } from './recordOf';

const edition = builtInEditions.at(-1)!;
const entity = entityOf('component:default/orders', {
  spec: { type: 'service', lifecycle: 'production' },
});
const belonging = {
  owner: 'group:default/checkout',
  ownerGroups: ['group:default/checkout', 'group:default/commerce'],
  system: 'system:default/shop',
  domain: 'domain:default/retail',
};
const identity = { entity, belonging, readAt: NOW };

const record = (
  posted: Parameters<typeof profileClaims>[0],
  other = identity,
) => {
  const profile = profileOf(
    'component:default/orders',
    profileClaims(posted, NOW),
    edition,
  );
  return recordOf(
    other,
    profile,
    profile.known ? judge(profile, edition, { now: NOW }) : undefined,
    edition,
  );
};

describe('recordOf', () => {
  it('keeps what lists need of an assessed service', () => {
    const { findings, verdicts, recommendation, ...rest } = record({
      requires: ['jwt'],
      prefers: ['tracing'],
      context: { pods: 12, nodes: 3, cni: 'calico', cluster: 'prod' },
    });
    expect(rest).toEqual({
      entityRef: 'component:default/orders',
      ...belonging,
      lifecycle: 'production',
      type: 'service',
      status: 'assessed',
      cluster: 'prod',
      required: ['security.jwt-authentication'],
      preferred: ['observability.tracing'],
      context: { pods: 12, nodes: 3, cni: 'calico' },
      readAt: NOW,
    });
    expect(Object.keys(verdicts)).toEqual(edition.meshes.map(({ id }) => id));
    expect(Object.keys(recommendation!)).toEqual(['status', 'meshes']);
    expect(
      findings.every(({ level }) =>
        ['warning', 'unknown', 'error'].includes(level),
      ),
    ).toBe(true);
  });

  it('counts every blocker, and names no feature that the edition does not know', () => {
    const { findings, required } = record({
      requires: ['project-zeus', 'project-hera', 'jwt', 'jwt-hs512'],
    });
    expect(JSON.stringify({ findings, required })).not.toMatch(/zeus|hera/);
    const unnamed = findings.filter(({ feature }) => !feature);
    expect(new Set(unnamed.map(({ mesh }) => mesh)).size).toBe(
      edition.meshes.length,
    );
    expect(unnamed).toHaveLength(edition.meshes.length);
  });

  it('keeps how far a service is in a mesh', () => {
    const enrolment = {
      mesh: 'linkerd',
      release: '2.20',
      configured: 'linkerd',
      pods: { inMesh: 3, all: 5 },
      provenance: {
        source: 'kubernetes',
        origin: 'workload',
        basis: 'observed',
        field: 'spec.containers',
        readAt: NOW,
      },
    } as const;
    const profile = {
      ...profileOf('component:default/orders', profileClaims({}, NOW), edition),
      enrolment,
    };
    expect(recordOf(identity, profile, undefined, edition).enrolment).toEqual({
      mesh: 'linkerd',
      configured: 'linkerd',
      pods: { inMesh: 3, all: 5 },
    });
  });

  it('keeps no verdict of a service about which nothing is known', () => {
    expect(record({})).toMatchObject({
      status: 'not-assessed',
      verdicts: {},
      findings: [],
      required: [],
    });
  });

  it('keeps texts of an entity to a line', () => {
    const long = entityOf('component:default/orders', {
      spec: { type: `a\n\u0000b`, lifecycle: 'x'.repeat(5_000) },
    });
    long.metadata.title = '  <img src=x onerror=alert(1)>\r\n  ';
    const { title, type, lifecycle } = record(
      { requires: ['jwt'] },
      { ...identity, entity: long },
    );
    expect([title, type, lifecycle]).toEqual([
      '<img src=x onerror=alert(1)>',
      'a b',
      `${'x'.repeat(200)}…`,
    ]);
  });

  it('keeps whose service it was that could not be assessed, and why', () => {
    expect(recordOfFailure(identity, 'no such\nthing')).toEqual({
      entityRef: 'component:default/orders',
      ...belonging,
      lifecycle: 'production',
      type: 'service',
      status: 'failed',
      message: 'no such thing',
      verdicts: {},
      required: [],
      preferred: [],
      findings: [],
      context: {},
      readAt: NOW,
    });
  });
});
