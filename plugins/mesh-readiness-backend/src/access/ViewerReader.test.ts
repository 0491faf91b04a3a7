import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { assessmentRefreshPermission } from 'backstage-plugin-mesh-readiness-common';
import { entityOf } from '../__testUtils__/entityOf';
import { ViewerReader } from './ViewerReader';

const ADA = mockCredentials.user('user:default/ada');
const BOB = mockCredentials.user('user:default/bob');

const CONDITIONAL = {
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'catalog',
  resourceType: 'catalog-entity',
  conditions: { rule: 'ANY', resourceType: 'catalog-entity' },
} as const;

const pageOf = (...names: string[]) =>
  names.map(name => entityOf(`component:default/${name}`));

function setUp(
  decision: object = CONDITIONAL,
  stream: () => AsyncGenerator<Entity[]> = async function* stream() {
    yield pageOf('orders', 'carts');
    yield pageOf('leaflets');
  },
) {
  const permissions = mockServices.permissions.mock({
    authorize: async requests =>
      requests.map(() => ({ result: AuthorizeResult.ALLOW })),
    authorizeConditional: async () => [decision as any],
  });
  const catalog = {
    streamEntities: jest.fn(stream),
    getEntityByRef: jest.fn(),
  };
  const viewers = new ViewerReader({
    permissions,
    catalog,
    logger: mockServices.logger.mock(),
    patienceMilliseconds: 50,
  });
  return { permissions, catalog, viewers };
}

describe('what somebody may see', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('is everything where the policy says so, with two questions and none to the catalog', async () => {
    const { viewers, permissions, catalog } = setUp({
      result: AuthorizeResult.ALLOW,
    });
    expect(await viewers.viewerOf(ADA)).toEqual({ sees: 'all' });
    expect(permissions.authorize).toHaveBeenCalledTimes(1);
    expect(permissions.authorizeConditional).toHaveBeenCalledTimes(1);
    expect(catalog.streamEntities).not.toHaveBeenCalled();
  });

  it('is nothing where the policy says so', async () => {
    const { viewers, catalog } = setUp({ result: AuthorizeResult.DENY });
    expect(await viewers.viewerOf(ADA)).toEqual({
      sees: 'some',
      refs: new Set(),
    });
    expect(catalog.streamEntities).not.toHaveBeenCalled();
  });

  it('is what the catalog shows where the policy has conditions, read with the credentials of who asks', async () => {
    const { viewers, catalog } = setUp();
    expect(await viewers.viewerOf(ADA)).toEqual({
      sees: 'some',
      refs: new Set([
        'component:default/orders',
        'component:default/carts',
        'component:default/leaflets',
      ]),
    });
    expect(catalog.streamEntities).toHaveBeenCalledWith(expect.anything(), {
      credentials: ADA,
    });
  });

  it('is read once for those who ask at the same time or soon after, and for each user apart', async () => {
    const { viewers, catalog } = setUp();
    const [one, other] = await Promise.all([
      viewers.viewerOf(ADA),
      viewers.viewerOf(ADA),
    ]);
    const later = await viewers.viewerOf(ADA);
    expect(catalog.streamEntities).toHaveBeenCalledTimes(1);
    expect(refsOf(other)).toBe(refsOf(one));
    expect(refsOf(later)).toBe(refsOf(one));
    await viewers.viewerOf(BOB);
    expect(catalog.streamEntities).toHaveBeenCalledTimes(2);
  });

  it('is read anew after 30 seconds, and the policy is asked each time', async () => {
    const { viewers, catalog, permissions } = setUp();
    const moveTo = holdClock();
    await viewers.viewerOf(ADA);
    await moveTo(29_000);
    await viewers.viewerOf(ADA);
    expect(catalog.streamEntities).toHaveBeenCalledTimes(1);
    await moveTo(31_000);
    await viewers.viewerOf(ADA);
    expect(catalog.streamEntities).toHaveBeenCalledTimes(2);
    expect(permissions.authorizeConditional).toHaveBeenCalledTimes(3);
  });

  it('is an error when the catalog breaks off half way, which is not kept', async () => {
    let isBroken = true;
    const { viewers } = setUp(CONDITIONAL, async function* stream() {
      yield pageOf('orders');
      if (isBroken) {
        throw new Error('socket hang up');
      }
    });
    await expect(viewers.viewerOf(ADA)).rejects.toThrow(
      'The catalog did not say which of its entities you may see, so nothing is shown; try again in a moment',
    );
    isBroken = false;
    expect(await viewers.viewerOf(ADA)).toEqual({
      sees: 'some',
      refs: new Set(['component:default/orders']),
    });
  });

  it('is an error when it was known before and cannot be read anew', async () => {
    let isBroken = false;
    const { viewers } = setUp(CONDITIONAL, async function* stream() {
      if (isBroken) {
        throw new Error('socket hang up');
      }
      yield pageOf('orders');
    });
    const moveTo = holdClock();
    await viewers.viewerOf(ADA);
    isBroken = true;
    await moveTo(31_000);
    await expect(viewers.viewerOf(ADA)).rejects.toThrow('The catalog did not');
  });

  it('is an error when the catalog does not answer in time', async () => {
    const { viewers } = setUp(CONDITIONAL, async function* stream() {
      yield pageOf('orders');
      await new Promise(() => {});
    });
    await expect(viewers.viewerOf(ADA)).rejects.toThrow('The catalog did not');
  });

  it('is an error when the permission backend gives none', async () => {
    const { viewers, permissions, catalog } = setUp();
    permissions.authorizeConditional.mockRejectedValue(new Error('away'));
    await expect(viewers.viewerOf(ADA)).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining('so nothing is shown or done'),
    });
    expect(catalog.streamEntities).not.toHaveBeenCalled();
  });

  it('is refused without the permission to see assessments', async () => {
    const { viewers, permissions } = setUp();
    permissions.authorize.mockResolvedValue([{ result: AuthorizeResult.DENY }]);
    await expect(viewers.viewerOf(ADA)).rejects.toThrow(
      'You may not see assessments, expected the permission mesh-readiness.assessment.read',
    );
  });

  it('is told without a list for one service, with other permissions in the same question', async () => {
    const { viewers, permissions, catalog } = setUp();
    expect(await viewers.sightOf([assessmentRefreshPermission], ADA)).toEqual({
      sees: 'some',
    });
    expect(permissions.authorize).toHaveBeenCalledTimes(1);
    expect(catalog.streamEntities).not.toHaveBeenCalled();
    permissions.authorize.mockResolvedValue([
      { result: AuthorizeResult.ALLOW },
      { result: AuthorizeResult.DENY },
    ]);
    await expect(
      viewers.sightOf([assessmentRefreshPermission], ADA),
    ).rejects.toThrow(
      'You may not have services read anew, expected the permission mesh-readiness.assessment.refresh',
    );
  });
});

/** Stops the clock, and gives a function that moves it; the cache looks at it no more than once a millisecond. */
function holdClock() {
  const start = performance.now();
  const clock = jest.spyOn(performance, 'now').mockReturnValue(start);
  return async (milliseconds: number) => {
    clock.mockReturnValue(start + milliseconds);
    await new Promise(resolve => setTimeout(resolve, 5));
  };
}

function refsOf(viewer: Awaited<ReturnType<ViewerReader['viewerOf']>>) {
  return viewer.sees === 'some' ? viewer.refs : undefined;
}
