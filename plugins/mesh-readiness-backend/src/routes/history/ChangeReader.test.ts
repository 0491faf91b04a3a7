import { mockServices } from '@backstage/backend-test-utils';
import type { ServiceChange } from 'backstage-plugin-mesh-readiness-common';
import type { ServiceStore } from '../../store/ServiceStore';
import { ChangeReader } from './ChangeReader';

const ALL = { sees: 'all' } as const;

const lineOf = (entityRef: string): ServiceChange => ({
  entityRef,
  at: '2026-11-22T08:00:00.000Z',
  kind: 'status',
  before: 'failed',
  after: 'assessed',
  cause: 'service',
});

/** A log with lines of `total` services, the service 0 first. */
function setUp(total: number, visible: readonly number[]) {
  const refOf = (at: number) => `component:default/service-${at}`;
  const changes = jest.fn<
    ReturnType<ServiceStore['changes']>,
    Parameters<ServiceStore['changes']>
  >(async ({ entityRefs, limit, offset = 0 }) =>
    Array.from({ length: total }, (_, at) => lineOf(refOf(at)))
      .filter(({ entityRef }) => entityRefs?.includes(entityRef) ?? true)
      .slice(offset, offset + limit),
  );
  const refs = visible.map(refOf);
  const reader = new ChangeReader({
    store: { changes },
    logger: mockServices.logger.mock(),
  });
  const read = async (
    viewer: typeof ALL | { sees: 'some'; refs: Set<string> },
    page: { offset: number; limit: number },
  ) => {
    const { items, more } = await reader.read(
      { viewer, lookup: { refs: () => refs } as any },
      { filters: {}, days: 7, ...page },
    );
    return {
      services: items.map(({ entityRef }) =>
        Number(entityRef.replace(/^.*-/, '')),
      ),
      more,
    };
  };
  return {
    changes,
    read,
    some: { sees: 'some', refs: new Set(refs) } as const,
  };
}

const range = (from: number, to: number, step = 1) =>
  Array.from(
    { length: Math.ceil((to - from) / step) },
    (_, at) => from + at * step,
  );

describe('the changes', () => {
  it('come straight from the log for who sees everything', async () => {
    const { changes, read } = setUp(5, []);
    expect(await read(ALL, { offset: 1, limit: 3 })).toEqual({
      services: [1, 2, 3],
      more: true,
    });
    expect(await read(ALL, { offset: 3, limit: 3 })).toEqual({
      services: [3, 4],
      more: false,
    });
    expect(changes).toHaveBeenCalledTimes(2);
    expect(changes.mock.calls[0][0].entityRefs).toBeUndefined();
  });

  it('are found by the database for few services', async () => {
    const { changes, read, some } = setUp(5_000, [3, 4_000]);
    expect(await read(some, { offset: 0, limit: 10 })).toEqual({
      services: [3, 4_000],
      more: false,
    });
    expect(changes).toHaveBeenCalledTimes(1);
  });

  it('are none, without a question, for who sees no service', async () => {
    const { changes, read, some } = setUp(10, []);
    expect(await read(some, { offset: 0, limit: 10 })).toEqual({
      services: [],
      more: false,
    });
    expect(changes).not.toHaveBeenCalled();
  });

  it('are looked for among those of others for many services, no further than needed', async () => {
    const { changes, read, some } = setUp(5_000, range(0, 5_000, 3));
    expect(await read(some, { offset: 2, limit: 3 })).toEqual({
      services: [6, 9, 12],
      more: true,
    });
    expect(changes).toHaveBeenCalledTimes(1);
    expect(changes.mock.calls[0][0].entityRefs).toBeUndefined();
    expect(await read(some, { offset: 1_660, limit: 10 })).toEqual({
      services: range(4_980, 5_000, 3),
      more: false,
    });
    expect(changes).toHaveBeenCalledTimes(7);
  });

  it('are looked for among no more than 20,000', async () => {
    const { changes, read, some } = setUp(30_000, range(29_000, 30_000));
    expect(await read(some, { offset: 0, limit: 10 })).toEqual({
      services: [],
      more: false,
    });
    expect(changes).toHaveBeenCalledTimes(20);
  });
});
