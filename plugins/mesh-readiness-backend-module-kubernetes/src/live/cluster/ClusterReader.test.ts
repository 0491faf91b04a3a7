import { mockServices } from '@backstage/backend-test-utils';
import {
  type StandIn,
  startStandIn,
  type StandInOptions,
} from 'kubernetes-stand-in';
import { deployment, requestAuthentication } from '../__testUtils__/objects';
import { settingsOf } from '../__testUtils__/settingsOf';
import { until } from '../__testUtils__/until';
import { ClusterReader } from './ClusterReader';
import type { ObjectChange } from './LiveObjects';

const DEPLOYMENTS = '/apis/apps/v1/deployments';
const orders = deployment('shop', 'orders');
const cart = deployment('shop', 'cart');
const jwt = requestAuthentication('shop', 'orders');

let ends: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const end of ends.reverse()) {
    await end();
  }
  ends = [];
});

async function startCluster(options: StandInOptions = {}): Promise<StandIn> {
  const standIn = await startStandIn({
    objects: [orders, cart, jwt],
    ...options,
  });
  ends.push(() => standIn.stop());
  return standIn;
}

function read(
  standIn: Pick<StandIn, 'url' | 'caData' | 'token'>,
  options: Partial<ConstructorParameters<typeof ClusterReader>[0]> = {},
) {
  const changes: ObjectChange[] = [];
  const onStanding = jest.fn();
  const logger = mockServices.logger.mock();
  const reader = new ClusterReader({
    settings: settingsOf(standIn),
    logger,
    requestTimeoutMilliseconds: 5_000,
    onChange: change => changes.push(change),
    onStanding,
    ...options,
  });
  ends.push(() => reader.stop());
  reader.start();
  return { reader, changes, logger, onStanding };
}

const neverEnds = () => new AbortController().signal;

async function readWell(
  standIn: StandIn,
  options: Partial<ConstructorParameters<typeof ClusterReader>[0]> = {},
) {
  const all = read(standIn, options);
  await all.reader.whenRead(neverEnds());
  return all;
}

const names = (
  reader: ClusterReader,
  kind = 'Deployment.apps',
  namespace?: string,
) =>
  reader.objects
    .list(kind, namespace)
    .map(({ metadata }) => metadata.name)
    .sort();

const listsOf = (standIn: StandIn, path: string) =>
  standIn.requests.get(`list ${path}`) ?? 0;

describe('ClusterReader', () => {
  it('reads what there is', async () => {
    const { reader } = await readWell(await startCluster());
    expect(names(reader)).toEqual(['cart', 'orders']);
    expect(names(reader, 'RequestAuthentication.security.istio.io')).toEqual([
      'orders',
    ]);
    expect(reader.standing).toEqual({ status: 'read' });
  });

  it('follows what becomes new, another, and gone', async () => {
    const standIn = await startCluster();
    const { reader, changes } = await readWell(standIn);
    changes.length = 0;
    standIn.apply(deployment('shop', 'stock'));
    await until(() => names(reader).includes('stock'));
    standIn.apply(deployment('shop', 'orders', { replicas: 3 }));
    await until(() => changes.length === 2);
    standIn.remove(cart);
    await until(() => !names(reader).includes('cart'));
    expect(
      changes.map(({ kind, before, after }) => [
        kind,
        before?.metadata.name,
        after?.metadata.name,
      ]),
    ).toEqual([
      ['Deployment.apps', undefined, 'stock'],
      ['Deployment.apps', 'orders', 'orders'],
      ['Deployment.apps', 'cart', undefined],
    ]);
  });

  it('tells of no change when nothing that is read has changed', async () => {
    const standIn = await startCluster();
    const { reader, changes } = await readWell(standIn);
    changes.length = 0;
    standIn.apply({ ...orders, status: { readyReplicas: 1 } });
    standIn.apply(deployment('shop', 'stock'));
    await until(() => names(reader).includes('stock'));
    expect(changes).toHaveLength(1);
  });

  it('reads long lists page by page', async () => {
    const many = Array.from({ length: 1_100 }, (_, index) =>
      deployment('shop', `web-${index}`),
    );
    const standIn = await startCluster({ objects: many });
    const { reader } = await readWell(standIn);
    expect(names(reader)).toHaveLength(1_100);
    expect(listsOf(standIn, DEPLOYMENTS)).toBe(2);
  });

  it('begins a list again when its pages are gone', async () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      deployment('shop', `web-${index}`),
    );
    const standIn = await startCluster({ objects: many });
    const pages = standIn.requests;
    const undo = standIn.disturb({
      path: DEPLOYMENTS,
      verb: 'list',
      delay: 50,
    });
    const { reader } = read(standIn);
    await until(() => (pages.get(`list ${DEPLOYMENTS}`) ?? 0) === 2);
    standIn.forget();
    undo();
    await reader.whenRead(neverEnds());
    expect(names(reader)).toHaveLength(300);
  });

  it('says which kinds it may not read and which there are not, and reads the others', async () => {
    const standIn = await startCluster({
      forbidden: ['RequestAuthentication.security.istio.io'],
    });
    const { reader, logger } = await readWell(standIn);
    expect(names(reader)).toEqual(['cart', 'orders']);
    expect(reader.objects.unread).toContainEqual({
      kind: 'RequestAuthentication.security.istio.io',
      where: 'prod',
      reason: 'forbidden',
      message: expect.stringMatching(/403: .*forbidden/),
    });
    expect(reader.objects.unread).toContainEqual({
      kind: 'ServiceProfile.linkerd.io',
      where: 'prod',
      reason: 'missing',
    });
    expect(
      reader.objects.unread.some(({ kind }) => kind === 'Deployment.apps'),
    ).toBe(false);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.warn.mock.calls[0][0]).toMatch(
      /RequestAuthentication\.security\.istio\.io of the cluster prod may not be read/,
    );
  });

  it('reads what it may read later, and forgets what it may not read any longer', async () => {
    const kind = 'RequestAuthentication.security.istio.io';
    const standIn = await startCluster({ forbidden: [kind] });
    const { reader } = await readWell(standIn, {
      retryRefusedMilliseconds: 20,
    });
    expect(names(reader, kind)).toEqual([]);
    standIn.forbid(kind, false);
    await until(() => names(reader, kind).length === 1);
    standIn.forbid(kind);
    standIn.breakConnections();
    await until(() => names(reader, kind).length === 0);
    expect(reader.objects.unread).toContainEqual(
      expect.objectContaining({ kind, reason: 'forbidden' }),
    );
  });

  it('reads custom resources that are installed later', async () => {
    const standIn = await startCluster({ objects: [orders] });
    const { reader } = await readWell(standIn, {
      retryRefusedMilliseconds: 20,
    });
    standIn.apply(jwt);
    await until(
      () =>
        names(reader, 'RequestAuthentication.security.istio.io').length === 1,
    );
    expect(reader.standing).toEqual({ status: 'read' });
  });

  it('lists again what it can no longer watch from where it was', async () => {
    const standIn = await startCluster();
    const { reader, changes } = await readWell(standIn);
    await until(() => standIn.watches > 0);
    changes.length = 0;
    await standIn.stop();
    standIn.apply(deployment('shop', 'stock'));
    standIn.remove(cart);
    standIn.forget();
    await standIn.start();
    await until(() => names(reader).join() === 'orders,stock');
    expect(changes).toHaveLength(2);
    expect(listsOf(standIn, DEPLOYMENTS)).toBe(2);
  });

  it('goes on where it was when a connection breaks, without a new list', async () => {
    const standIn = await startCluster();
    const { reader } = await readWell(standIn);
    await until(() => standIn.watches > 0);
    standIn.breakConnections();
    standIn.apply(deployment('shop', 'stock'));
    await until(() => names(reader).includes('stock'));
    expect(listsOf(standIn, DEPLOYMENTS)).toBe(1);
  });

  it('keeps what it read last while the cluster is away, and says since when', async () => {
    const standIn = await startCluster();
    const { reader } = await readWell(standIn);
    await until(() => standIn.watches > 0);
    await standIn.stop();
    await until(() => 'failing' in reader.standing);
    expect(names(reader)).toEqual(['cart', 'orders']);
    expect(reader.standing).toEqual({
      status: 'read',
      failing: expect.objectContaining({ since: expect.any(Date) }),
    });
    await standIn.start();
    await until(() => !('failing' in reader.standing));
  });

  it('survives answers that break off and answers that are none', async () => {
    const standIn = await startCluster();
    standIn.disturb({
      path: DEPLOYMENTS,
      verb: 'list',
      breakAfter: 300,
      times: 1,
    });
    standIn.disturb({ path: '/apis', status: 503, times: 1 });
    standIn.disturb({ path: '/api/v1/pods', status: 429, times: 1 });
    const { reader } = await readWell(standIn);
    expect(names(reader)).toEqual(['cart', 'orders']);
    expect(reader.standing).toEqual({ status: 'read' });
  });

  it('waits no longer than it may for a slow answer, and tries again', async () => {
    const standIn = await startCluster();
    standIn.disturb({
      path: DEPLOYMENTS,
      verb: 'list',
      delay: 60_000,
      times: 1,
    });
    const { reader } = read(standIn, { requestTimeoutMilliseconds: 100 });
    await reader.whenRead(neverEnds());
    expect(names(reader)).toEqual(['cart', 'orders']);
  });

  it('keeps nobody waiting for one kind that never answers', async () => {
    const standIn = await startCluster();
    standIn.disturb({
      path: '/apis/security.istio.io/v1/requestauth',
      status: 500,
    });
    const { reader } = await readWell(standIn);
    expect(names(reader)).toEqual(['cart', 'orders']);
    expect(reader.objects.unread).toContainEqual({
      kind: 'RequestAuthentication.security.istio.io',
      where: 'prod',
      reason: 'failed',
      message: 'the cluster answered 500: disturbed on purpose',
    });
  });

  it('gives up waiting for a cluster that is not there, and reads it when it comes', async () => {
    const standIn = await startCluster();
    await standIn.stop();
    const { reader, onStanding, logger } = read(standIn, {
      giveUpMilliseconds: 300,
    });
    await reader.whenRead(neverEnds());
    expect(reader.standing).toEqual({
      status: 'unreachable',
      failing: expect.objectContaining({
        message: expect.stringContaining('ECONNREFUSED'),
      }),
    });
    expect(logger.warn).toHaveBeenCalledTimes(1);
    onStanding.mockClear();
    await standIn.start();
    await until(() => reader.standing.status === 'read');
    expect(onStanding).toHaveBeenCalled();
    expect(names(reader)).toEqual(['cart', 'orders']);
  });

  it('does not trust a certificate of somebody else', async () => {
    const [one, other] = [await startCluster(), await startCluster()];
    const { reader } = read({ ...one, caData: other.caData });
    await until(
      () =>
        'says' in reader.standing &&
        /signature|certificate/.test(reader.standing.says),
    );
    expect(names(reader)).toEqual([]);
    expect([...one.requests.keys()]).toEqual([]);
  });

  it('says so when the token is not the right one', async () => {
    const standIn = await startCluster();
    const { reader } = read({
      ...standIn,
      url: standIn.url,
      caData: standIn.caData,
      token: 'wrong',
    });
    await until(
      () => 'says' in reader.standing && /401/.test(reader.standing.says),
    );
    expect(reader.standing.status).toBe('reading');
  });

  it('does not touch a cluster that it cannot sign in to, and says why', async () => {
    const { reader, logger } = read(
      { url: 'https://nowhere.invalid', caData: '', token: '' },
      {
        settings: {
          name: 'prod',
          url: 'https://nowhere.invalid',
          skipTlsVerify: false,
          access: { kind: 'none', reason: 'it is for users only' },
        },
      },
    );
    await reader.whenRead(neverEnds());
    expect(reader.standing).toEqual({
      status: 'unreadable',
      reason: 'it is for users only',
    });
    expect(logger.warn.mock.calls).toEqual([
      ['The cluster prod is not read: it is for users only'],
    ]);
  });

  it('asks for nothing but what is there to be read', async () => {
    const standIn = await startCluster();
    await readWell(standIn);
    await until(() => standIn.watches >= 4);
    const asked = [...standIn.requests.keys()];
    expect(new Set(asked.map(request => request.split(' ')[0]))).toEqual(
      new Set(['discover', 'list', 'watch']),
    );
    expect(asked.filter(request => /secret|configmap/i.test(request))).toEqual(
      [],
    );
  });

  it('leaves no connection open when it is stopped, at whatever moment', async () => {
    const standIn = await startCluster();
    for (const milliseconds of [0, 5, 20, 60]) {
      const { reader } = read(standIn);
      await new Promise(end => {
        setTimeout(end, milliseconds);
      });
      await reader.stop();
    }
    const { reader } = await readWell(standIn);
    await until(() => standIn.watches > 0);
    await reader.stop();
    await until(() => standIn.connections === 0);
    expect(standIn.watches).toBe(0);
  });
});
