import fc from 'fast-check';
import {
  ADOPTION_GROUPS,
  SERVICE_FILTER_KEYS,
  SERVICE_SORT_KEYS,
  SERVICE_STATUSES,
  type ServiceFilters,
  type ServiceSortKey,
  type ServiceStatus,
  VERDICTS,
} from 'backstage-plugin-mesh-readiness-common';
import type { Viewer } from '../../access/Viewer';
import type { ServiceRecord } from '../../store/ServiceRecord';
import { edition } from './edition';

const meshes = edition.meshes.map(({ id }) => id);
const features = edition.features.slice(0, 5).map(({ id }) => id);
const codes = ['MR0101', 'MR0102', 'MR0103'];
const refs = Array.from(
  { length: 12 },
  (_, number) =>
    `component:${number % 3 ? 'default' : 'other'}/service-${number % 8}`,
);
const domains = ['domain:default/retail', 'domain:default/hidden'];
const clusters = [
  { cluster: 'prod-2', clusterRef: 'resource:default/prod-2' },
  { cluster: 'prod-2', clusterRef: 'resource:other/prod-2' },
  { cluster: 'prod-10', clusterRef: 'resource:default/prod-10' },
  { cluster: 'staging' },
];
const groups = [
  'group:default/team-2',
  'group:default/team-10',
  'group:default/tribe',
  'group:default/company',
];
const systems = ['system:default/shop', 'system:default/Pay'];
const times = ['2026-11-01T00:00:00.000Z', '2026-11-02T00:00:00.000Z'];

const maybe = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.option(arbitrary, { nil: undefined });
const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const someOf = <T>(values: readonly T[], maxLength = 3) =>
  fc.uniqueArray(oneOf(values), { maxLength });

const findings = fc.uniqueArray(
  fc.record(
    {
      mesh: oneOf(meshes),
      code: oneOf(codes),
      level: oneOf(['error', 'warning', 'unknown'] as const),
      feature: oneOf(features),
    },
    { requiredKeys: ['mesh', 'code', 'level'] },
  ),
  { maxLength: 6, selector: finding => JSON.stringify(finding) },
);

const answered = fc.record({
  verdicts: fc
    .tuple(...meshes.map(() => oneOf(VERDICTS)))
    .map(verdicts =>
      Object.fromEntries(meshes.map((mesh, at) => [mesh, verdicts[at]])),
    ),
  recommendation: fc.oneof(
    fc.record({
      status: fc.constant('decided' as const),
      meshes: oneOf(meshes).map(mesh => [mesh]),
    }),
    fc.record({
      status: oneOf(['open', 'no-mesh', 'all-blocked'] as const),
      meshes: someOf(meshes),
    }),
  ),
  findings,
  status: fc.constant('assessed' as const),
});

const unanswered = fc.record({
  verdicts: fc.constant({}),
  findings: fc.constant<ServiceRecord['findings']>([]),
  status: oneOf<ServiceStatus>(SERVICE_STATUSES.slice(1)),
});

const place = fc
  .record({
    owner: maybe(fc.nat({ max: 2 })),
    system: maybe(oneOf(systems)),
    domain: maybe(oneOf(domains)),
    where: maybe(oneOf(clusters)),
    lifecycle: maybe(oneOf(['production', 'experimental'])),
    type: maybe(oneOf(['service', 'website'])),
  })
  .map(({ owner, where, ...rest }) => ({
    ...rest,
    ...where,
    ...(owner === undefined
      ? { ownerGroups: [] }
      : { owner: groups[owner], ownerGroups: groups.slice(owner) }),
  }));

const needs = fc
  .tuple(someOf(features), fc.nat({ max: 3 }))
  .map(([all, count]) => ({
    required: all.slice(0, count),
    preferred: all.slice(count),
  }));

/** The record of some service, out of few names, so that much is shared. */
export const anyRecord: fc.Arbitrary<ServiceRecord> = fc
  .tuple(
    fc.record({
      entityRef: oneOf(refs),
      title: maybe(oneOf(['Orders', 'orders 2', 'Orders 10', 'Abo'])),
      enrolment: maybe(
        fc.oneof(
          fc.constant({}),
          oneOf(meshes).map(mesh => ({ mesh })),
          oneOf(meshes).map(mesh => ({
            mesh,
            configured: mesh,
            pods: { inMesh: 1, all: 2 },
          })),
        ),
      ),
      readAt: oneOf(times),
      staleSince: maybe(oneOf(times)),
      joinedAt: oneOf(times),
      context: fc.record(
        {
          pods: fc.nat({ max: 9 }),
          nodes: fc.integer({ min: 1, max: 3 }),
          cni: oneOf(['cilium', 'calico']),
          kubernetesVersion: oneOf(['1.33', '1.34']),
          installedMesh: fc.record(
            { mesh: oneOf(meshes), release: oneOf(['1.30', '1.31']) },
            { requiredKeys: ['mesh'] },
          ),
        },
        { requiredKeys: [] },
      ),
    }),
    fc.oneof({ weight: 3, arbitrary: answered }, unanswered),
    place,
    needs,
  )
  .map(
    ([base, answer, where, need]): ServiceRecord => ({
      ...base,
      ...answer,
      ...where,
      ...need,
    }),
  );

/** Records of services, each service once. */
export const anyRecords: fc.Arbitrary<ServiceRecord[]> = fc.uniqueArray(
  anyRecord,
  { selector: ({ entityRef }) => entityRef, maxLength: 12 },
);

/** What a viewer may be kept from seeing. */
export const HIDEABLE = [
  ...refs,
  ...domains,
  ...clusters.flatMap(({ clusterRef }) => clusterRef ?? []),
  ...groups,
];

/** Someone who sees all, or some of what there is. */
export const anyViewer: fc.Arbitrary<Viewer> = fc.oneof(
  fc.constant<Viewer>({ sees: 'all' }),
  fc
    .subarray(HIDEABLE)
    .map((seen): Viewer => ({ sees: 'some', refs: new Set(seen) })),
);

const names = [...meshes, 'none', 'open', 'no-mesh', 'all-blocked', '', 'else'];
const rules = [
  '',
  'MR9999',
  ...codes,
  ...codes.map(code => `${meshes[0]}:${code}`),
];

/** Some filters, of which a few are set. */
export const anyFilters: fc.Arbitrary<ServiceFilters> = fc
  .tuple(
    fc.record({
      allOf: someOf([...features, '', 'else'], 2),
      anyOf: someOf([...features, '', 'else']),
      noneOf: someOf([...features, '', 'else']),
      verdict: someOf(
        [
          ...meshes.flatMap(mesh => [
            `${mesh}:`,
            ...VERDICTS.map(verdict => `${mesh}:${verdict}`),
          ]),
          'else:ready',
        ],
        5,
      ),
      finding: someOf(rules),
      blockedBy: someOf(rules),
      burdenedBy: someOf(rules),
      unknownBy: someOf(rules),
      recommended: someOf(names, 5),
      enrolled: someOf(names, 4),
      notEnrolled: someOf(names),
      status: someOf(SERVICE_STATUSES),
      owner: someOf([...groups, '']),
      ownedBy: someOf([...groups, '']),
      system: someOf([...systems, '']),
      domain: someOf([...domains, '']),
      cluster: someOf(['prod-2', 'prod-10', 'staging', '']),
      lifecycle: someOf(['production', 'experimental', '']),
      type: someOf(['service', 'website', '']),
      ref: someOf(refs, 8),
      stale: someOf(['true', 'false']),
      text: someOf(['service', 'ORD', '1', 'other'], 1),
    } satisfies Record<keyof ServiceFilters, fc.Arbitrary<string[]>>),
    fc.uniqueArray(fc.nat({ max: SERVICE_FILTER_KEYS.length - 1 }), {
      maxLength: 3,
    }),
  )
  .map(([all, chosen]) =>
    Object.fromEntries(
      Object.entries(all).filter((_, at) => chosen.includes(at)),
    ),
  );

/** Something to sort by. */
export const anySort: fc.Arbitrary<ServiceSortKey> = oneOf<ServiceSortKey>([
  ...SERVICE_SORT_KEYS,
  `verdict:${meshes[0]}`,
  'verdict:else',
]);

/** Something to group by. */
export const anyGroup = oneOf(ADOPTION_GROUPS);
