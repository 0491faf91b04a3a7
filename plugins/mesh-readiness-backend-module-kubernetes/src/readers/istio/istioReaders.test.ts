import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describeWithShared } from 'test-tools';
import { parseObjects } from '../../files/parseObjects';
import { compareObjects } from '../../objects/compareObjects';
import { groupKindOf } from '../../objects/groupKind';
import { groupKindOfRead, READ_KINDS } from '../../objects/kinds';
import type { KubernetesObject } from '../../objects/KubernetesObject';
import { objectSet, type ObjectSet } from '../../objects/ObjectSet';
import { linkService } from '../../service/linkService';
import type { ServiceScope } from '../../service/ServiceScope';
import { workloadOf } from '../../service/workloadOf';
import type { ReaderResult } from '../ObjectReader';
import { scopeOf } from './__testUtils__/scopeOf';
import { ISTIO_READERS } from './istioReaders';

/** Kinds of Istio's own APIs, none of which may go unread. */
const KINDS = [...new Set(ISTIO_READERS.flatMap(({ kinds }) => kinds))].filter(
  kind => kind.endsWith('.istio.io'),
);

/** Every key that a reader looks for, so that what is made up goes deep and not only wrong at the top. */
const KEYS = [
  ...['selector', 'matchLabels', 'workloadSelector', 'labels', 'targetRefs'],
  ...['targetRef', 'group', 'kind', 'name', 'namespace', 'jwtRules', 'issuer'],
  ...['jwks', 'action', 'rules', 'from', 'to', 'when', 'source', 'operation'],
  ...['principals', 'requestPrincipals', 'ports', 'paths', 'key', 'provider'],
  ...['mtls', 'mode', 'portLevelMtls', 'configPatches', 'match', 'context'],
  ...['patch', 'value', '@type', 'typed_config', 'rate_limits', 'actions'],
  ...['hosts', 'host', 'gateways', 'http', 'tcp', 'tls', 'route', 'weight'],
  ...['destination', 'headers', 'uri', 'prefix', 'retries', 'timeout', 'fault'],
  ...['abort', 'delay', 'mirror', 'mirrors', 'percentage', 'delegate'],
  ...['trafficPolicy', 'subsets', 'portLevelSettings', 'outlierDetection'],
  ...['connectionPool', 'exportTo', 'location', 'servers', 'port', 'number'],
  ...['egress', 'outboundTrafficPolicy', 'egressProxy', 'ingress', 'tracing'],
  ...['metrics', 'overrides', 'providers', 'wasm', 'lua', 'url', 'targets'],
  ...['services', 'metadata', 'app', 'toString', '__proto__', ''],
];

const TEXTS = [
  ...['web', 'shop', '*', '*.local', 'web.shop.svc.cluster.local', 'mesh'],
  ...['STRICT', 'DISABLE', 'CUSTOM', 'GATEWAY', 'Service', 'Gateway', ''],
  ...['gateway.networking.k8s.io', '{"keys":[{}]}', 'request.auth.x', 'a/b'],
];

const { anything } = fc.letrec<{ anything: unknown }>(tie => ({
  anything: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom(...TEXTS),
    fc.double(),
    fc.constantFrom(null, undefined, true, false),
    fc.array(tie('anything'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('anything'), { maxKeys: 6 }),
  ),
}));

const objects: fc.Arbitrary<KubernetesObject> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    name: fc.constantFrom('web', 'waypoint', 'a'),
    namespace: fc.constantFrom('shop', 'istio-system', 'bank'),
    spec: fc.oneof(
      anything,
      fc.dictionary(fc.constantFrom(...KEYS), anything, { maxKeys: 8 }),
    ),
  })
  .map(({ kind, name, namespace, spec }) => ({
    apiVersion: `${kind.slice(kind.indexOf('.') + 1)}/v1`,
    kind: kind.slice(0, kind.indexOf('.')),
    metadata: { name, namespace },
    spec,
  }));

describe('ISTIO_READERS', () => {
  const known = scopeOf('');
  const around = [
    ...known.workloads.map(({ object }) => object),
    ...known.services,
  ];

  it('never throw, whatever was written into the objects', () => {
    fc.assert(
      fc.property(
        fc.array(objects, { maxLength: 6 }),
        fc.constantFrom('cluster' as const, 'files' as const),
        (made, kind) => {
          const { needs } = readAll({
            ...known,
            objects: setOf([...around, ...made], kind),
          });
          expect(
            needs.filter(
              ({ feature, field, raw = '' }) =>
                feature === '' || field === '' || raw.length > 200,
            ),
          ).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('find the same, whatever the order of the objects', () => {
    fc.assert(
      fc.property(
        fc
          .uniqueArray(objects, {
            maxLength: 6,
            selector: object => JSON.stringify([object.kind, object.metadata]),
          })
          .chain(made =>
            fc.tuple(
              fc.constant(made),
              fc.shuffledSubarray(made, { minLength: made.length }),
            ),
          ),
        ([made, shuffled]) => {
          const [one, other] = [made, shuffled].map(list =>
            toldOf(readAll({ ...known, objects: setOf([...around, ...list]) })),
          );
          expect(other).toEqual(one);
        },
      ),
    );
  });
});

/** All that objects of other people make services need, so that it is noticed when one is read no longer. */
const FEATURES = [
  'observability.metrics',
  'observability.tracing',
  'platform.multicluster',
  'platform.spire',
  'security.authorization.external',
  'security.authorization.l4',
  'security.authorization.l7',
  'security.authorization.l7.token-claims',
  'security.egress-control',
  'security.jwt-authentication',
  'security.mtls',
  'traffic.circuit-breaking',
  'traffic.circuit-breaking.connection-limits',
  'traffic.envoy-extension',
  'traffic.envoy-extension.envoy-filter',
  'traffic.fault-injection',
  'traffic.header-routing',
  'traffic.ingress-gateway',
  'traffic.mirroring',
  'traffic.rate-limiting.global',
  'traffic.rate-limiting.local',
  'traffic.rate-limiting.per-path',
  'traffic.retries-timeouts',
  'traffic.splitting',
  'workload.plaintext',
];

describeWithShared('ISTIO_READERS beside objects of other people', shared => {
  const corpus = join(shared, 'corpus');
  const byFolder = new Map<string, KubernetesObject[]>();
  for (const file of globSync('*/**/*.{yaml,yml}', { cwd: corpus }).sort()) {
    const folder = file.slice(0, file.lastIndexOf('/'));
    byFolder.set(folder, [
      ...(byFolder.get(folder) ?? []),
      ...parseObjects(readFileSync(join(corpus, file), 'utf8'), file).objects,
    ]);
  }
  const all = [...byFolder.values()].flat();
  const ofIstio = all.filter(object => KINDS.includes(groupKindOf(object)));

  it('go through every object of their kinds, beside each service', () => {
    expect(ofIstio.length).toBeGreaterThan(400);
    expect(
      KINDS.filter(
        kind => !ofIstio.some(object => groupKindOf(object) === kind),
      ),
    ).toEqual([]);
    const repository = setOf(all, 'files');
    const scopes = scopesIn(repository);
    expect(scopes.length).toBeGreaterThan(100);
    const features = new Set(
      scopes.flatMap(scope =>
        readAll({
          ...scope,
          namespaces: [
            ...new Set(
              ofIstio.map(({ metadata }) => metadata.namespace ?? 'default'),
            ),
          ],
        }).needs.map(({ feature }) => feature),
      ),
    );
    expect([...features].sort()).toEqual(FEATURES);
  });

  it('find in a cluster, where objects are looked up, what they find in files, where all are looked at', () => {
    const differing = [...byFolder].flatMap(([folder, list]) => {
      const unique = onePerName(list);
      const files = setOf(unique, 'files');
      const cluster = setOf(objectsIn(files), 'cluster');
      return scopesIn(files).flatMap(scope => {
        const inFiles = needsOf(scope);
        const inCluster = needsOf({ ...scope, objects: cluster });
        return JSON.stringify(inFiles) === JSON.stringify(inCluster)
          ? []
          : [{ folder, name: scope.identity.name, inFiles, inCluster }];
      });
    });
    expect(differing).toEqual([]);
  });
});

function readAll(scope: ServiceScope): Required<ReaderResult> {
  const results = ISTIO_READERS.map(reader => reader.read(scope));
  return {
    needs: results.flatMap(({ needs }) => needs),
    unbound: results.flatMap(({ unbound = [] }) => unbound),
  };
}

/** Without gateways: where one is missing, files leave open whether another repository has it, and a cluster does not. */
function needsOf(scope: ServiceScope): string[] {
  const needs = readAll(scope).needs.filter(
    ({ feature }) => feature !== 'traffic.ingress-gateway',
  );
  return toldOf({ needs, unbound: [] });
}

function toldOf({ needs, unbound }: Required<ReaderResult>): string[] {
  return [
    ...needs.map(({ object, ...need }) =>
      JSON.stringify([object.kind, object.metadata, need]),
    ),
    ...unbound.map(({ object, ...found }) =>
      JSON.stringify([object.kind, object.metadata, found]),
    ),
  ].sort();
}

function setOf(
  objectsOfSet: readonly KubernetesObject[],
  kind: 'cluster' | 'files' = 'cluster',
): ObjectSet {
  return objectSet(objectsOfSet, {
    origin: kind === 'cluster' ? { kind, cluster: 'a' } : { kind, place: 'a' },
  });
}

/** As in a cluster, where a name occurs once. */
function onePerName(list: readonly KubernetesObject[]): KubernetesObject[] {
  return [
    ...new Map(
      list.map(object => [
        JSON.stringify([
          groupKindOf(object),
          object.metadata.namespace,
          object.metadata.name,
        ]),
        object,
      ]),
    ).values(),
  ];
}

function objectsIn(set: ObjectSet): KubernetesObject[] {
  return READ_KINDS.flatMap(kind => set.list(groupKindOfRead(kind)));
}

/** Each workload of a set taken for a service. */
function scopesIn(set: ObjectSet): ServiceScope[] {
  return objectsIn(set)
    .filter(object => workloadOf(object) !== undefined)
    .sort(compareObjects)
    .flatMap(({ metadata: { name, namespace } }) => {
      const scope = linkService(set, {
        entityRef: `component:default/${name}`,
        name,
        ...(namespace !== undefined && { namespace }),
      });
      return 'workloads' in scope && 'objects' in scope ? [scope] : [];
    });
}
