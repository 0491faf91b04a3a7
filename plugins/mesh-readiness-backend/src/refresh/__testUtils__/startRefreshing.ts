import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { builtInEditions } from 'backstage-plugin-mesh-readiness-common';
import type { RequirementSource } from 'backstage-plugin-mesh-readiness-node';
import type { Knex } from 'knex';
import { builtInSources } from '../../sources/builtInSources';
import { DatabaseServiceStore } from '../../store/DatabaseServiceStore';
import { Refresher, type RefresherOptions } from '../Refresher';
import { TestCatalog } from './TestCatalog';

/** The newest edition. */
export const edition = builtInEditions.at(-1)!;

/** A catalog, a store and a refresher between them, with a clock that a test may set. */
export async function startRefreshing(options: {
  knex: Knex;
  entities: readonly Entity[];
  sources?: readonly RequirementSource[];
  more?: Partial<RefresherOptions>;
}) {
  const { knex, entities, sources = [], more } = options;
  const catalog = new TestCatalog(entities);
  const store = await DatabaseServiceStore.create({
    database: { getClient: async () => knex },
  });
  const clock = { now: new Date('2026-11-23T10:00:00.000Z') };
  const logger = mockServices.logger.mock({ child: () => logger });
  const make = (others: Partial<RefresherOptions> = {}) =>
    new Refresher({
      catalog: catalog.service,
      auth: mockServices.auth(),
      logger,
      sources: [...builtInSources(new Map()), ...sources],
      timeoutMilliseconds: 1_000,
      store,
      edition,
      fingerprint: () => 'knowledge',
      totals: async day => ({
        day,
        total: 0,
        notAssessed: 0,
        failed: 0,
        meshes: {},
      }),
      keepMilliseconds: 86_400_000,
      patienceMilliseconds: 500,
      clock: () => clock.now,
      ...more,
      ...others,
    });
  const refresher = make();
  /** Refreshes and gives what is to be asserted most often: how many were read, written and removed. */
  const refresh = async (one = refresher) => {
    const { read, written, removed } = await one.refresh(
      new AbortController().signal,
    );
    return { read, written, removed };
  };
  const stored = async (entityRef: string) =>
    (await store.services([entityRef])).at(0);
  /** References of all that is stored. */
  const refs = async () =>
    (await store.pageOfInputs({ limit: 10_000 })).map(
      ({ entityRef }) => entityRef,
    );
  return {
    catalog,
    store,
    clock,
    logger,
    make,
    refresher,
    refresh,
    stored,
    refs,
  };
}
