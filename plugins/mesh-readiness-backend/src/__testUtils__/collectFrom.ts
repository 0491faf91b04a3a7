import { mockServices } from '@backstage/backend-test-utils';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type {
  RequirementSource,
  SourceResult,
} from 'backstage-plugin-mesh-readiness-node';

/** The time of every assessment in tests. */
export const NOW = '2026-11-22T10:00:00.000Z';

/** What a source finds for the first entity when the catalog holds them all. */
export async function collectFrom(
  source: RequirementSource,
  entity: Entity,
  ...others: Entity[]
): Promise<SourceResult> {
  const catalog = new Map(
    [entity, ...others].map(one => [stringifyEntityRef(one), one]),
  );
  return source.collect({
    entity,
    entities: {
      byRef: async ref => catalog.get(ref),
      byRefs: async refs => refs.map(ref => catalog.get(ref)),
    },
    now: NOW,
    signal: new AbortController().signal,
    logger: mockServices.logger.mock(),
  });
}
