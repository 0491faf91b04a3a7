import { mockServices } from '@backstage/backend-test-utils';
import { type StandIn, startStandIn } from 'kubernetes-stand-in';
import { deployment } from './__testUtils__/objects';
import { settingsOf } from './__testUtils__/settingsOf';
import { until } from './__testUtils__/until';
import type { ClusterSettings } from './config/ClusterSettings';
import { LiveClusters } from './LiveClusters';

let ends: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const end of ends.reverse()) {
    await end();
  }
  ends = [];
});

async function startCluster(name: string): Promise<StandIn> {
  const standIn = await startStandIn({ objects: [deployment('shop', name)] });
  ends.push(() => standIn.stop());
  return standIn;
}

function startAll(
  locate: () => Promise<ClusterSettings[]>,
  asksCatalog = false,
) {
  const logger = mockServices.logger.mock();
  const clusters = new LiveClusters({
    locator: { locate, asksCatalog },
    logger,
    requestTimeoutMilliseconds: 5_000,
    locateMilliseconds: 10,
  });
  ends.push(() => clusters.stop());
  clusters.start();
  return { clusters, logger };
}

const deploymentsOf = (clusters: LiveClusters) =>
  Object.fromEntries(
    (clusters.all ?? []).map(({ name, objects }) => [
      name,
      objects.list('Deployment.apps').map(({ metadata }) => metadata.name),
    ]),
  );

const haveBeenRead = (clusters: LiveClusters) =>
  clusters.all?.every(({ standing }) => standing.status === 'read') ?? false;

describe('LiveClusters', () => {
  it('reads several clusters, each on its own', async () => {
    const [eu, us] = [await startCluster('orders'), await startCluster('cart')];
    const { clusters } = startAll(async () => [
      settingsOf(us, 'us'),
      settingsOf(eu, 'eu'),
    ]);
    await clusters.located;
    await until(() => haveBeenRead(clusters));
    expect(deploymentsOf(clusters)).toEqual({ eu: ['orders'], us: ['cart'] });
    expect(clusters.all?.map(({ name }) => name)).toEqual(['eu', 'us']);
  });

  it('loses no cluster over one that is away', async () => {
    const [eu, us] = [await startCluster('orders'), await startCluster('cart')];
    await us.stop();
    const { clusters } = startAll(async () => [
      settingsOf(eu, 'eu'),
      settingsOf(us, 'us'),
    ]);
    await until(() => clusters.all?.[0]?.standing.status === 'read');
    expect(clusters.all?.[1].standing.status).toBe('reading');
    await us.start();
    await until(() => haveBeenRead(clusters));
  });

  it('follows clusters that come and go in the catalog, and those that are reached in another way', async () => {
    const [eu, us] = [await startCluster('orders'), await startCluster('cart')];
    let found = [settingsOf(eu, 'eu')];
    const { clusters } = startAll(async () => found, true);
    await until(() => haveBeenRead(clusters));
    found = [settingsOf(us, 'eu'), settingsOf(us, 'us')];
    await until(() => clusters.all?.length === 2 && haveBeenRead(clusters));
    expect(deploymentsOf(clusters)).toEqual({ eu: ['cart'], us: ['cart'] });
    await until(() => eu.connections === 0);
    found = [];
    await until(() => clusters.all?.length === 0);
    await until(() => us.connections === 0);
  });

  it('asks the catalog again when it could not tell', async () => {
    const eu = await startCluster('orders');
    const locate = jest
      .fn<Promise<ClusterSettings[]>, []>()
      .mockRejectedValueOnce(new Error('the catalog is away'))
      .mockResolvedValue([settingsOf(eu, 'eu')]);
    const { clusters, logger } = startAll(locate, true);
    expect(clusters.all).toBeUndefined();
    await clusters.located;
    await until(() => haveBeenRead(clusters));
    expect(logger.warn.mock.calls).toEqual([
      [
        'The catalog could not tell which clusters there are, and is asked again: the catalog is away',
      ],
    ]);
  });
});
