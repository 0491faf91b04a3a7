import { setImmediate } from 'node:timers/promises';
import { ask, open, watch } from './__testUtils__/ask';
import { namespace, pod, requestAuthentication } from './__testUtils__/objects';
import type { StandIn, StandInOptions } from './StandIn';
import { startStandIn } from './startStandIn';

let running: StandIn | undefined;

const start = async (options: StandInOptions = {}) => {
  running = await startStandIn({
    objects: [
      namespace('shop', { 'istio-injection': 'enabled' }),
      pod('web'),
      pod('orders'),
      pod('orders', 'test'),
      requestAuthentication('orders'),
    ],
    ...options,
  });
  return running;
};
const names = (body: any) =>
  body.items.map((item: any) =>
    [item.metadata.namespace, item.metadata.name].join('/'),
  );

afterEach(async () => {
  await running?.stop();
  running = undefined;
});

describe('reading', () => {
  it.each<[string, string, string[]]>([
    [
      'of all namespaces',
      '/api/v1/pods',
      ['shop/orders', 'shop/web', 'test/orders'],
    ],
    [
      'of one namespace',
      '/api/v1/namespaces/shop/pods',
      ['shop/orders', 'shop/web'],
    ],
    ['of an empty namespace', '/api/v1/namespaces/nobody/pods', []],
    [
      'by label',
      '/api/v1/pods?labelSelector=app%3Dorders',
      ['shop/orders', 'test/orders'],
    ],
    ['by name', '/api/v1/pods?fieldSelector=metadata.name%3Dweb', ['shop/web']],
    [
      'of a custom resource',
      '/apis/security.istio.io/v1/requestauthentications',
      ['shop/orders'],
    ],
    [
      'of one that is installed with it',
      '/apis/security.istio.io/v1/peerauthentications',
      [],
    ],
  ])('lists %s', async (_, path, expected) => {
    const { status, body } = await ask(await start(), path);

    expect([status, names(body)]).toEqual([200, expected]);
  });

  it('answers lists of built-in kinds without the type of the items, and custom resources with it, in the version asked for', async () => {
    const standIn = await start();

    const pods = await ask(standIn, '/api/v1/pods');
    const custom = await ask(
      standIn,
      '/apis/security.istio.io/v1/requestauthentications',
    );

    expect(pods.body).toMatchObject({ apiVersion: 'v1', kind: 'PodList' });
    expect(pods.body.items[0]).not.toHaveProperty('kind');
    expect(pods.body.items[0]).not.toHaveProperty('apiVersion');
    expect(custom.body.items[0]).toMatchObject({
      apiVersion: 'security.istio.io/v1',
      kind: 'RequestAuthentication',
    });
  });

  it('gets one object, and one that stands in no namespace', async () => {
    const standIn = await start();

    const { body } = await ask(standIn, '/api/v1/namespaces/shop/pods/web');

    expect(body).toMatchObject({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: {
        name: 'web',
        namespace: 'shop',
        uid: expect.stringMatching(/^[0-9a-f-]{36}$/),
        resourceVersion: expect.stringMatching(/^\d+$/),
        creationTimestamp: expect.any(String),
      },
    });
    expect(
      (await ask(standIn, '/api/v1/namespaces/shop')).body.metadata.labels,
    ).toEqual({ 'istio-injection': 'enabled' });
  });

  it('answers page by page, and every page as it was when the list began', async () => {
    const standIn = await start();

    const first = (await ask(standIn, '/api/v1/pods?limit=2')).body;
    standIn.apply(pod('api'));
    standIn.remove(pod('orders', 'test'));
    const second = (
      await ask(
        standIn,
        `/api/v1/pods?limit=2&continue=${first.metadata.continue}`,
      )
    ).body;

    expect(names(first)).toEqual(['shop/orders', 'shop/web']);
    expect(first.metadata.remainingItemCount).toBe(1);
    expect(names(second)).toEqual(['test/orders']);
    expect(second.metadata).toEqual({
      resourceVersion: first.metadata.resourceVersion,
    });
  });
});

describe('refusing', () => {
  it.each<[string, string, StandInOptions, object]>([
    [
      'an object that does not exist',
      '/api/v1/namespaces/shop/pods/nix',
      {},
      {
        code: 404,
        reason: 'NotFound',
        message: 'pods "nix" not found',
        details: { name: 'nix', kind: 'pods' },
      },
    ],
    [
      'a kind that is forbidden',
      '/apis/security.istio.io/v1/requestauthentications',
      { forbidden: ['RequestAuthentication.security.istio.io'] },
      {
        code: 403,
        reason: 'Forbidden',
        message:
          'requestauthentications.security.istio.io is forbidden: User "system:serviceaccount:backstage:mesh-readiness" cannot list resource "requestauthentications" in API group "security.istio.io" at the cluster scope',
      },
    ],
    [
      'a kind that is forbidden and of which there is no object',
      '/apis/networking.istio.io/v1alpha3/namespaces/shop/envoyfilters',
      { forbidden: ['EnvoyFilter.networking.istio.io'] },
      {
        code: 403,
        details: { group: 'networking.istio.io', kind: 'envoyfilters' },
      },
    ],
    [
      'a kind missing from a group that is served',
      '/api/v1/unicorns',
      {},
      { code: 404, reason: 'NotFound' },
    ],
    [
      'a selector that cannot be read',
      '/api/v1/pods?labelSelector=a%20b',
      {},
      { code: 400, reason: 'BadRequest' },
    ],
    [
      'a limit that is no number',
      '/api/v1/pods?limit=many',
      {},
      { code: 400, message: "limit is 'many', expected a whole number" },
    ],
    [
      'a token of no list',
      '/api/v1/pods?limit=1&continue=nonsense',
      {},
      { code: 400, reason: 'BadRequest' },
    ],
  ])('refuses %s with a Status', async (_, path, options, expected) => {
    const { status, body } = await ask(await start(options), path);

    expect(body).toMatchObject({
      kind: 'Status',
      apiVersion: 'v1',
      status: 'Failure',
      ...expected,
    });
    expect(status).toBe(body.code);
  });

  it('answers for a custom resource that is not installed as the real API does, in plain text', async () => {
    const { status, type, text } = await ask(
      await start(),
      '/apis/policy.linkerd.io/v1alpha1/servers',
    );

    expect([status, type, text]).toEqual([
      404,
      'text/plain; charset=utf-8',
      '404 page not found\n',
    ]);
  });

  it('asks everybody for the token', async () => {
    const standIn = await start({ token: 'sesame' });

    expect(standIn.token).toBe('sesame');
    expect((await ask(standIn, '/version')).status).toBe(200);
    expect(
      (await ask(standIn, '/version', { token: 'wrong!' })).body,
    ).toMatchObject({ code: 401, reason: 'Unauthorized' });
  });

  it('writes nothing', async () => {
    const standIn = await start();

    expect(
      (
        await ask(standIn, '/api/v1/namespaces/shop/pods/web', {
          method: 'DELETE',
        })
      ).body,
    ).toMatchObject({ code: 405 });
  });

  it('forbids a kind and allows it again while it runs', async () => {
    const standIn = await start();
    const status = async () => (await ask(standIn, '/api/v1/pods')).status;

    standIn.forbid('Pod');
    expect(await status()).toBe(403);
    standIn.forbid('Pod', false);
    expect(await status()).toBe(200);
  });

  it('no longer knows a list or a resource version that it has forgotten', async () => {
    const standIn = await start();
    const first = (await ask(standIn, '/api/v1/pods?limit=1')).body.metadata;
    standIn.apply(pod('web'));

    standIn.forget();

    expect(
      (await ask(standIn, `/api/v1/pods?limit=1&continue=${first.continue}`))
        .body,
    ).toMatchObject({ code: 410, reason: 'Expired' });
    const late = await watch(
      standIn,
      `/api/v1/pods?watch=1&resourceVersion=${first.resourceVersion}`,
    );
    expect(await late.next()).toMatchObject({
      type: 'ERROR',
      object: { kind: 'Status', code: 410, reason: 'Expired' },
    });
    expect(await late.next()).toBeUndefined();
  });
});

describe('watching', () => {
  const listed = async (standIn: StandIn, path = '/api/v1/pods') =>
    (await ask(standIn, path)).body.metadata.resourceVersion;

  it('tells what happened since the list and what happens from then on', async () => {
    const standIn = await start();
    const resourceVersion = await listed(standIn);
    standIn.apply(pod('early'));

    const seen = await watch(
      standIn,
      `/api/v1/pods?watch=true&resourceVersion=${resourceVersion}`,
    );
    const early = await seen.next();
    standIn.apply(namespace('elsewhere'));
    standIn.apply(pod('web', 'shop', { app: 'other' }));
    standIn.remove(pod('orders'));

    expect([early, await seen.next(), await seen.next()]).toMatchObject([
      { type: 'ADDED', object: { kind: 'Pod', metadata: { name: 'early' } } },
      {
        type: 'MODIFIED',
        object: { metadata: { name: 'web', labels: { app: 'other' } } },
      },
      {
        type: 'DELETED',
        object: { apiVersion: 'v1', metadata: { name: 'orders' } },
      },
    ]);
    seen.close();
  });

  it('tells of a selection only, and that an object has left it', async () => {
    const standIn = await start();
    const seen = await watch(
      standIn,
      `/api/v1/namespaces/shop/pods?watch=true&labelSelector=app%3Dweb&resourceVersion=${await listed(
        standIn,
      )}`,
    );

    standIn.apply(
      pod('web', 'test'),
      pod('orders'),
      pod('web', 'shop', { app: 'other' }),
      pod('web', 'shop', { app: 'web' }),
    );

    expect([await seen.next(), await seen.next()]).toMatchObject([
      { type: 'DELETED', object: { metadata: { namespace: 'shop' } } },
      { type: 'ADDED', object: { metadata: { namespace: 'shop' } } },
    ]);
    seen.close();
  });

  it('begins with all objects when no resource version is given, and says where they end', async () => {
    const standIn = await start();
    const seen = await watch(
      standIn,
      '/api/v1/namespaces/shop/pods?watch=1&allowWatchBookmarks=true&sendInitialEvents=true&resourceVersionMatch=NotOlderThan',
    );

    const events = [await seen.next(), await seen.next(), await seen.next()];

    expect(events.map(event => event.type)).toEqual([
      'ADDED',
      'ADDED',
      'BOOKMARK',
    ]);
    expect(events[2].object.metadata).toMatchObject({
      resourceVersion: await listed(standIn),
      annotations: { 'k8s.io/initial-events-end': 'true' },
    });
    seen.close();
  });

  it('sends bookmarks to those who allow them, of changes that they do not see', async () => {
    const standIn = await start({ bookmarkEvery: 20 });
    const path = `/api/v1/pods?watch=1&resourceVersion=${await listed(
      standIn,
    )}`;
    const without = await watch(standIn, path);
    const seen = await watch(standIn, `${path}&allowWatchBookmarks=true`);
    standIn.apply(namespace('elsewhere'));

    let bookmark = await seen.next();
    while (
      bookmark.object.metadata.resourceVersion !== (await listed(standIn))
    ) {
      bookmark = await seen.next();
    }
    standIn.apply(pod('web'));

    expect(bookmark).toMatchObject({
      type: 'BOOKMARK',
      object: { apiVersion: 'v1', kind: 'Pod' },
    });
    expect(await without.next()).toMatchObject({ type: 'MODIFIED' });
    [without, seen].forEach(({ close }) => close());
  });

  it('ends after the time that was asked for, with a bookmark', async () => {
    const standIn = await start();
    const seen = await watch(
      standIn,
      `/api/v1/pods?watch=1&timeoutSeconds=1&allowWatchBookmarks=true&resourceVersion=${await listed(
        standIn,
      )}`,
    );

    expect(await seen.next()).toMatchObject({ type: 'BOOKMARK' });
    expect(await seen.next()).toBeUndefined();
    expect(seen.response.complete).toBe(true);
    while (standIn.watches > 0) {
      await setImmediate();
    }
  });
});

describe('going wrong on purpose', () => {
  it('answers with another status as often as it is told', async () => {
    const standIn = await start();
    standIn.disturb({ path: '/api/v1/pods', status: 503, times: 1 });

    expect((await ask(standIn, '/api/v1/namespaces')).status).toBe(200);
    expect((await ask(standIn, '/api/v1/pods')).body).toMatchObject({
      code: 503,
      reason: 'ServiceUnavailable',
    });
    expect((await ask(standIn, '/api/v1/pods')).status).toBe(200);
  });

  it('breaks a list in its middle', async () => {
    const standIn = await start();
    const end = standIn.disturb({ verb: 'list', breakAfter: 100 });

    await expect(ask(standIn, '/api/v1/pods')).rejects.toMatchObject({
      code: 'ECONNRESET',
    });
    end();
    expect((await ask(standIn, '/api/v1/pods')).status).toBe(200);
  });

  it('breaks a watch in the middle of an event', async () => {
    const standIn = await start();
    standIn.disturb({ verb: 'watch', breakAfter: 100, times: 1 });

    const seen = await watch(standIn, '/api/v1/pods?watch=1');

    await expect(seen.next()).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect((await ask(standIn, '/api/v1/pods')).status).toBe(200);
  });

  it('lets an answer wait', async () => {
    const standIn = await start();
    standIn.disturb({ path: '/api/v1/pods', delay: 60_000 });

    const slow = open(standIn, '/api/v1/pods').catch(error => error.code);
    await ask(standIn, '/api/v1/namespaces');
    expect(standIn.connections).toBeGreaterThan(0);
    standIn.breakConnections();

    expect(await slow).toBe('ECONNRESET');
  });

  it('stops, and starts again where it was, with what it had', async () => {
    const standIn = await start();
    const { resourceVersion } = (await ask(standIn, '/api/v1/pods')).body
      .metadata;
    const cut = await watch(standIn, '/api/v1/namespaces?watch=1');
    await cut.next();

    await standIn.stop();

    await expect(cut.next()).rejects.toMatchObject({ code: 'ECONNRESET' });
    await expect(ask(standIn, '/api/v1/pods')).rejects.toMatchObject({
      code: 'ECONNREFUSED',
    });
    standIn.apply(pod('meanwhile'));
    await standIn.start();
    const again = await watch(
      standIn,
      `/api/v1/pods?watch=1&resourceVersion=${resourceVersion}`,
    );
    expect(await again.next()).toMatchObject({
      type: 'ADDED',
      object: { metadata: { name: 'meanwhile' } },
    });
    again.close();
  });

  it('counts requests by what they do, and what is open', async () => {
    const standIn = await start();

    await ask(standIn, '/api/v1/pods?limit=1');
    await ask(standIn, '/api/v1/pods');
    const seen = await watch(standIn, '/api/v1/pods?watch=1');

    expect([...standIn.requests]).toEqual([
      ['list /api/v1/pods', 2],
      ['watch /api/v1/pods', 1],
    ]);
    expect(standIn.watches).toBe(1);
    seen.close();
  });
});
