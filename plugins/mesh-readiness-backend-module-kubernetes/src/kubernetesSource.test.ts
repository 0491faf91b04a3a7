import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import {
  makeClusterObjects,
  type StandIn,
  startStandIn,
  type StandInOptions,
} from 'kubernetes-stand-in';
import { kubernetesSource } from './kubernetesSource';
import {
  deployment,
  requestAuthentication,
} from './live/__testUtils__/objects';
import { settingsOf } from './live/__testUtils__/settingsOf';
import { until } from './live/__testUtils__/until';
import type { ClusterSettings } from './live/config/ClusterSettings';
import { LiveClusters } from './live/LiveClusters';
import { requirementsOf } from './requirementsOf';

const NOW = '2026-11-23T10:00:00.000Z';
const namespace = (name: string, labels = {}) => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name, labels },
});
const orders = deployment('shop', 'orders');

let ends: (() => void | Promise<void>)[] = [];

afterEach(async () => {
  for (const end of ends.reverse()) {
    await end();
  }
  ends = [];
});

const entityOf = (name: string, annotations = {}): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name, annotations },
});
const inShop = (name: string) =>
  entityOf(name, {
    'backstage.io/kubernetes-label-selector': `app=${name}`,
    'backstage.io/kubernetes-namespace': 'shop',
  });

async function startCluster(options: StandInOptions): Promise<StandIn> {
  const standIn = await startStandIn(options);
  ends.push(() => standIn.stop());
  return standIn;
}

function sourceOver(
  settings: ClusterSettings[],
  {
    firstReadTimeoutMilliseconds = 5_000,
    giveUpMilliseconds = 60_000,
    locate = async () => settings,
  } = {},
) {
  const logger = mockServices.logger.mock({ child: () => logger });
  const clusters = new LiveClusters({
    locator: { asksCatalog: false, locate },
    logger,
    requestTimeoutMilliseconds: 5_000,
    reading: { giveUpMilliseconds, retryRefusedMilliseconds: 20 },
  });
  const observe = jest.fn(requirementsOf);
  const source = kubernetesSource({
    clusters,
    logger,
    firstReadTimeoutMilliseconds,
    observe,
  });
  ends.push(
    () => source.stop(),
    () => clusters.stop(),
  );
  clusters.start();
  const collect = (entity: Entity) =>
    source.collect({
      entity,
      entities: { byRef: async () => undefined, byRefs: async () => [] },
      now: NOW,
      signal: new AbortController().signal,
      logger,
    });
  const heard: string[][] = [];
  source.subscribe!(refs => heard.push([...refs].sort()));
  const revision = async (entity: Entity) => {
    const { key } = await collect(entity);
    return source.revision!({
      entityRef: `component:default/${entity.metadata.name}`,
      key,
    });
  };
  return { source, clusters, collect, observe, heard, revision };
}

async function sourceOf(options: StandInOptions) {
  const standIn = await startCluster(options);
  return { standIn, ...sourceOver([settingsOf(standIn)]) };
}

describe('kubernetesSource', () => {
  it('tells what the objects of a service say, with the object and the field', async () => {
    const { collect } = await sourceOf({
      objects: [
        namespace('shop', { 'istio-injection': 'enabled' }),
        orders,
        requestAuthentication('shop', 'orders'),
      ],
    });
    const result = await collect(inShop('orders'));
    expect(result.requirements).toContainEqual({
      feature: 'security.jwt-authentication',
      need: 'required',
      provenance: {
        source: 'kubernetes',
        origin: 'workload',
        basis: 'observed',
        object: {
          cluster: 'prod',
          apiVersion: 'security.istio.io/v1',
          kind: 'RequestAuthentication',
          namespace: 'shop',
          name: 'orders',
          api: 'security.istio.io',
        },
        field: 'spec.jwtRules[0]',
        raw: expect.stringContaining('accounts.example.com'),
        readAt: NOW,
      },
    });
    expect(JSON.parse(result.key!)).toEqual({
      entityRef: 'component:default/orders',
      name: 'orders',
      labelSelector: 'app=orders',
      namespace: 'shop',
    });
  });

  it('waits for a cluster that has not been read yet, and fails when that takes too long', async () => {
    const standIn = await startCluster({ objects: [orders] });
    const undo = standIn.disturb({ delay: 1_000 });
    const { collect, source } = sourceOver([settingsOf(standIn)], {
      firstReadTimeoutMilliseconds: 50,
    });
    await expect(collect(inShop('orders'))).rejects.toThrow(
      /^Not read yet: prod \(0 of \d+ kinds have been listed\)$/,
    );
    expect(
      source.revision!({
        entityRef: 'component:default/orders',
        key: JSON.stringify({
          entityRef: 'component:default/orders',
          name: 'orders',
        }),
      }),
    ).toBeUndefined();
    undo();
  });

  it('fails while the catalog has not told which clusters there are', async () => {
    const { collect } = sourceOver([], {
      firstReadTimeoutMilliseconds: 20,
      locate: async () => {
        throw new Error('the catalog is away');
      },
    });
    await expect(collect(inShop('orders'))).rejects.toThrow(
      'The catalog has not told yet which clusters there are',
    );
  });

  it('says what to write where nothing is found', async () => {
    const { collect } = await sourceOf({ objects: [orders] });
    const result = await collect(entityOf('payment'));
    expect(result.requirements).toEqual([]);
    expect(result.add).toContain('backstage.io/kubernetes-label-selector');
    expect(result.message).toEqual(expect.any(String));
  });

  it('loses no cluster over one that cannot be read, and says so', async () => {
    const standIn = await startCluster({ objects: [orders] });
    const { collect } = sourceOver([
      settingsOf(standIn),
      {
        name: 'gke',
        url: 'https://gke.invalid',
        skipTlsVerify: false,
        access: { kind: 'none', reason: 'it is for users only' },
      },
    ]);
    const result = await collect(inShop('orders'));
    expect(result.context).toContainEqual(
      expect.objectContaining({ key: 'namespace', value: 'shop' }),
    );
    expect(result.unread).toContainEqual({
      kind: 'Every kind',
      where: 'gke',
      reason: 'forbidden',
      message: 'it is for users only',
    });
    expect(result.message).toContain(
      'The cluster gke could not be read: it is for users only.',
    );
    expect(result.complete).toEqual([]);
  });

  it('shows what other clusters have when one never answers, and keeps what it found before when none has', async () => {
    const [good, bad] = [
      await startCluster({ objects: [orders] }),
      await startCluster({ objects: [] }),
    ];
    await bad.stop();
    const { collect } = sourceOver(
      [settingsOf(good, 'good'), settingsOf(bad, 'bad')],
      { giveUpMilliseconds: 100 },
    );
    const { unread } = await collect(inShop('orders'));
    expect(unread).toContainEqual(
      expect.objectContaining({
        kind: 'Every kind',
        where: 'bad',
        reason: 'failed',
      }),
    );
    await expect(collect(inShop('cart'))).rejects.toThrow(
      /^Found in none of the clusters that answer, and some do not: bad \(/,
    );
    await expect(
      collect(entityOf('cart', { 'backstage.io/kubernetes-cluster': 'bad' })),
    ).rejects.toThrow(
      /^The cluster that the entity names does not answer: bad \(/,
    );
  });

  it('names the clusters there are when an entity names another', async () => {
    const { collect } = await sourceOf({ objects: [orders] });
    const { message } = await collect(
      entityOf('orders', { 'backstage.io/kubernetes-cluster': 'moon' }),
    );
    expect(message).toBe(
      'The portal knows no cluster moon, which the entity names; it knows prod.',
    );
  });

  it('says how old what it shows is when a cluster has gone away', async () => {
    const { standIn, collect, clusters } = await sourceOf({
      objects: [orders],
    });
    await collect(inShop('orders'));
    await until(() => standIn.watches > 0);
    await standIn.stop();
    await until(() => 'failing' in clusters.all![0].standing);
    const { message, context } = await collect(inShop('orders'));
    expect(context).not.toEqual([]);
    expect(message).toMatch(
      /^The cluster prod has not answered since \d{4}-.*; what is shown was read before\.$/,
    );
  });
});

describe('revisions of the kubernetesSource', () => {
  it('are the same on every replica and after every start, in whatever order objects came', async () => {
    const objects = makeClusterObjects({ workloads: 30, objects: 400 });
    const names = objects
      .filter(({ kind }) => kind === 'Deployment')
      .map(({ metadata }) => entityOf(metadata.name));
    const [one, other] = [
      await sourceOf({ objects }),
      await sourceOf({ objects: [...objects].reverse() }),
    ];
    const before = await Promise.all(names.map(one.revision));
    expect(await Promise.all(names.map(other.revision))).toEqual(before);
    expect(new Set(before).size).toBe(names.length);
    const [changed] = objects.filter(
      ({ kind, metadata }) =>
        kind === 'Deployment' && metadata.namespace?.startsWith('team'),
    );
    one.standIn.remove(changed);
    one.standIn.apply(changed);
    one.standIn.apply(namespace('last'));
    await until(
      () =>
        one.clusters.all![0].objects.named('Namespace', '', 'last').length > 0,
    );
    expect(await Promise.all(names.map(one.revision))).toEqual(before);
  });

  it('are known without a collect, from the key that was kept', async () => {
    const { source, collect, revision, clusters } = await sourceOf({
      objects: [orders],
    });
    const known = await revision(inShop('orders'));
    const { key } = await collect(inShop('orders'));
    const again = sourceOver([
      settingsOf(await startCluster({ objects: [orders] })),
    ]);
    await until(() => again.clusters.all?.[0].standing.status === 'read');
    expect(clusters.all).toHaveLength(1);
    expect(
      again.source.revision!({ entityRef: 'component:default/orders', key }),
    ).toBe(known);
    expect(
      source.revision!({ entityRef: 'component:default/orders' }),
    ).toBeUndefined();
    expect(
      source.revision!({
        entityRef: 'component:default/orders',
        key: 'of another kind',
      }),
    ).toBeUndefined();
  });

  it('are worked out once as long as nothing changes', async () => {
    const { revision, source, observe, collect } = await sourceOf({
      objects: [orders],
    });
    await revision(inShop('orders'));
    const { key } = await collect(inShop('orders'));
    observe.mockClear();
    for (let times = 0; times < 10; times++) {
      source.revision!({ entityRef: 'component:default/orders', key });
    }
    expect(observe).not.toHaveBeenCalled();
  });
});

describe('changes in a cluster', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      namespace: `team-${index}`,
      name: `web-${index}`,
    }));

  it.each([10, 200])('cost one service and not all %d', async count => {
    const services = many(count);
    const { standIn, collect, observe, heard } = await sourceOf({
      objects: [
        ...services.map(each => deployment(each.namespace, each.name)),
        requestAuthentication('team-3', 'web-3'),
      ],
    });
    for (const { name } of services) {
      await collect(entityOf(name));
    }
    observe.mockClear();
    standIn.apply(
      requestAuthentication('team-3', 'web-3', 'https://other.example.com'),
    );
    await until(() => heard.length > 0);
    expect(heard).toEqual([['component:default/web-3']]);
    expect(observe).toHaveBeenCalledTimes(1);
  });

  it('are told of once when they come together', async () => {
    const { standIn, collect, heard } = await sourceOf({
      objects: [orders, deployment('shop', 'cart')],
    });
    await collect(inShop('orders'));
    await collect(inShop('cart'));
    standIn.apply(requestAuthentication('shop', 'orders'));
    standIn.apply(requestAuthentication('shop', 'cart'));
    await until(() => heard.length > 0);
    expect(heard).toEqual([
      ['component:default/cart', 'component:default/orders'],
    ]);
  });

  it.each<[string, () => object[], (standIn: StandIn) => void]>([
    [
      'a workload that a service has been waiting for',
      () => [deployment('depot', 'stock')],
      standIn => standIn.apply(orders),
    ],
    [
      'a workload that goes',
      () => [orders, deployment('depot', 'stock')],
      standIn => standIn.remove(orders),
    ],
    [
      'the labels of its namespace',
      () => [namespace('shop'), orders, deployment('depot', 'stock')],
      standIn =>
        standIn.apply(namespace('shop', { 'istio-injection': 'enabled' })),
    ],
    [
      'custom resources that are installed',
      () => [orders],
      standIn => standIn.apply(requestAuthentication('shop', 'orders')),
    ],
  ])('are told of: %s', async (_, objects, change) => {
    const { standIn, collect, heard } = await sourceOf({
      objects: objects() as StandInOptions['objects'],
    });
    await collect(inShop('orders'));
    change(standIn);
    await until(() => heard.length > 0);
    expect(heard).toEqual([['component:default/orders']]);
  });

  it('of the root namespace concern all services of the cluster', async () => {
    const { standIn, collect, heard } = await sourceOf({
      objects: [
        orders,
        deployment('depot', 'stock'),
        requestAuthentication('depot', 'unused'),
      ],
    });
    await collect(inShop('orders'));
    await collect(entityOf('stock'));
    const { metadata, spec, ...rest } = requestAuthentication(
      'istio-system',
      'all',
    );
    standIn.apply({ ...rest, metadata, spec: { jwtRules: spec.jwtRules } });
    await until(() => heard.length > 0);
    expect(heard).toEqual([
      ['component:default/orders', 'component:default/stock'],
    ]);
  });

  it('are told to nobody once the source is stopped', async () => {
    const { standIn, source, collect, heard, clusters } = await sourceOf({
      objects: [orders],
    });
    await collect(inShop('orders'));
    source.stop();
    standIn.apply(requestAuthentication('shop', 'orders'));
    await until(
      () =>
        clusters.all![0].objects.list('RequestAuthentication.security.istio.io')
          .length === 1,
    );
    expect(heard).toEqual([]);
  });
});
