import { mockServices } from '@backstage/backend-test-utils';
import { objectOf } from './__testUtils__/manifestsOf';
import { TestTrees } from './__testUtils__/TestTrees';
import type { ManifestPlace } from './ManifestPlace';
import { ManifestRepositories } from './ManifestRepositories';

const URL = 'https://github.com/shop/all/tree/main/';
const MINUTE = 60_000;
const INTERVAL = 10 * MINUTE;

const usual = (folder: string, repository = URL): ManifestPlace => ({
  repository,
  paths: [`${folder}/k8s`],
  named: false,
});
const named = (...paths: string[]): ManifestPlace => ({
  repository: URL,
  paths,
  named: true,
});

function repositoriesOf(trees: TestTrees) {
  return new ManifestRepositories({
    reader: trees,
    usual: ['k8s'],
    intervalMilliseconds: INTERVAL,
    logger: mockServices.logger.mock(),
  });
}

async function namesAt(
  repositories: ManifestRepositories,
  place: ManifestPlace,
) {
  const { objects } = await repositories.objectsAt(place);
  return objects.map(({ metadata }) => metadata.name);
}

const FILES = {
  'orders/k8s/web.yaml': objectOf('orders'),
  'pay/k8s/web.yaml': objectOf('pay'),
  'mesh/policies.yaml': objectOf('policies'),
};

describe('ManifestRepositories', () => {
  let trees: TestTrees;
  let repositories: ManifestRepositories;

  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick'] });
    trees = new TestTrees();
    trees.put(URL, 'one', FILES);
    repositories = repositoriesOf(trees);
  });
  afterEach(() => {
    repositories.stop();
    jest.useRealTimers();
  });

  it('reads a repository once for all services whose manifests lie there', async () => {
    const all = await Promise.all(
      ['orders', 'pay', 'orders', 'none'].map(folder =>
        namesAt(repositories, usual(folder)),
      ),
    );
    expect(all).toEqual([['orders'], ['pay'], ['orders'], []]);
    expect(trees.requests).toEqual([URL]);
  });

  it('reads a repository at most twice, however many places in it are named', async () => {
    await namesAt(repositories, usual('orders'));
    for (const path of ['mesh', 'mesh/policies.yaml', 'pay/k8s', 'none']) {
      await repositories.objectsAt(named(path));
    }
    expect(await namesAt(repositories, named('mesh'))).toEqual(['policies']);
    expect(trees.requests).toEqual([URL, URL]);
  });

  it('asks once an interval whether an unchanged repository has changed, and parses nothing', async () => {
    const before = await repositories.objectsAt(usual('orders'));
    await repositories.readSome();
    expect(trees.requests).toEqual([URL]);
    for (let interval = 0; interval < 3; interval += 1) {
      jest.advanceTimersByTime(INTERVAL);
      await repositories.readSome();
      await repositories.readSome();
    }
    expect(trees.requests).toEqual([
      URL,
      ...Array(3).fill(`${URL} if not one`),
    ]);
    expect(trees.sent).toBe(1);
    const after = await repositories.objectsAt(usual('orders'));
    expect(after.objects[0]).toBe(before.objects[0]);
  });

  it('notices in the background what has changed, and only for the services that it concerns', async () => {
    await repositories.objectsAt(usual('orders'));
    await repositories.objectsAt(usual('pay'));
    const orders = repositories.fingerprintAt(usual('orders'));
    const pay = repositories.fingerprintAt(usual('pay'));
    expect(orders).toEqual(expect.any(String));

    trees.put(URL, 'two', { ...FILES, 'orders/k8s/web.yaml': objectOf('new') });
    jest.advanceTimersByTime(INTERVAL);
    await repositories.readSome();

    expect(repositories.fingerprintAt(usual('orders'))).not.toBe(orders);
    expect(repositories.fingerprintAt(usual('pay'))).toBe(pay);
    expect(await namesAt(repositories, usual('orders'))).toEqual(['new']);
    expect(trees.requests).toEqual([URL, `${URL} if not one`]);
  });

  it('tells after a start what others told before it, once it has read the repository', async () => {
    const { fingerprint } = await repositories.objectsAt(usual('orders'));
    const restarted = repositoriesOf(trees);
    expect(restarted.fingerprintAt(usual('orders'))).toBeUndefined();
    await restarted.readSome();
    expect(restarted.fingerprintAt(usual('orders'))).toBe(fingerprint);
  });

  it('does so by itself once it was started', async () => {
    repositories.start();
    repositories.fingerprintAt(usual('orders'));
    expect(trees.requests).toEqual([]);
    await jest.advanceTimersByTimeAsync(INTERVAL / 20);
    expect(trees.requests).toEqual([URL]);
    repositories.stop();
    await jest.advanceTimersByTimeAsync(2 * INTERVAL);
    expect(trees.requests).toEqual([URL]);
  });

  it('keeps what it read last while a host does not answer, and says since when', async () => {
    const read = new Date().toISOString();
    await repositories.objectsAt(usual('orders'));
    trees.failure = new Error('503 from github.com');
    jest.advanceTimersByTime(INTERVAL);
    await repositories.readSome();
    expect(await repositories.objectsAt(usual('orders'))).toMatchObject({
      objects: [{ metadata: { name: 'orders' } }],
      outdated: { since: read, reason: '503 from github.com' },
    });

    trees.failure = undefined;
    jest.advanceTimersByTime(INTERVAL);
    await repositories.readSome();
    const { outdated } = await repositories.objectsAt(usual('orders'));
    expect(outdated).toBeUndefined();
  });

  it('throws when it cannot read and never could, and does not ask again at once', async () => {
    trees.failure = new Error('503 from github.com');
    for (const folder of ['orders', 'pay', 'none']) {
      await expect(repositories.objectsAt(usual(folder))).rejects.toThrow(
        '503 from github.com',
      );
    }
    expect(trees.requests).toEqual([URL]);
    trees.failure = undefined;
    jest.advanceTimersByTime(MINUTE);
    expect(await namesAt(repositories, usual('orders'))).toEqual(['orders']);
  });

  it('does not let a service wait longer than it may, and reads on for the others', async () => {
    const controller = new AbortController();
    const aborted = repositories.objectsAt(usual('orders'), controller.signal);
    const other = namesAt(repositories, usual('pay'));
    controller.abort(new Error('too late'));
    await expect(aborted).rejects.toThrow('too late');
    expect(await other).toEqual(['pay']);
    expect(trees.requests).toEqual([URL]);
  });

  it('asks no more than a twentieth of the repositories at once, those first that were not asked for longest', async () => {
    const urls = Array.from(
      { length: 40 },
      (_, index) => `https://github.com/shop/${index}/`,
    );
    for (const url of urls) {
      trees.put(url, 'one', {});
      await repositories.objectsAt(usual('', url));
      jest.advanceTimersByTime(1);
    }
    jest.advanceTimersByTime(INTERVAL);
    trees.requests.length = 0;
    await repositories.readSome();
    await repositories.readSome();
    expect(trees.requests).toEqual(
      urls.slice(0, 4).map(url => `${url} if not one`),
    );
  });

  it('lets a repository that does not answer keep no other one waiting', async () => {
    const dead = usual('', 'https://github.com/shop/dead/');
    await expect(repositories.objectsAt(dead)).rejects.toThrow(
      'does not exist',
    );
    jest.advanceTimersByTime(MINUTE);
    repositories.fingerprintAt(usual('orders'));
    await repositories.readSome();
    expect(repositories.fingerprintAt(usual('orders'))).toBeDefined();
  });

  it('forgets what nobody asks about any more', async () => {
    await repositories.objectsAt(usual('orders'));
    jest.advanceTimersByTime(7 * INTERVAL);
    await repositories.readSome();
    expect(trees.requests).toEqual([URL]);
  });
});
