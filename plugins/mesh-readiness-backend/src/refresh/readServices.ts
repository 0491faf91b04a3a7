import {
  type Entity,
  RELATION_DEPENDS_ON,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  RELATION_PROVIDES_API,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import type {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { Claims } from 'backstage-plugin-mesh-readiness-common';
import {
  relatedRefs,
  type RequirementSource,
} from 'backstage-plugin-mesh-readiness-node';
import { CatalogEntityReader } from '../collect/CatalogEntityReader';
import {
  collect,
  type FoundOutside,
  type SourceFailure,
} from '../collect/collect';
import type { BatchCatalog } from './BatchCatalog';
import { oneByOne } from './oneByOne';
import { type Belonging, readBelonging } from './readBelonging';
import type { TimeSlices } from './TimeSlices';

/** Everything that was read of one service. */
export interface ReadService {
  entity: Entity;
  entityRef: string;
  belonging: Belonging;
  /** Absent when reading ended in an error of its own. */
  claims?: Claims;
  /** Why there are no claims. */
  error?: Error;
  /** By reference, `undefined` for what the catalog does not have; itself not among them. */
  around: ReadonlyMap<string, Entity | undefined>;
  /** What sources that gave an answer read outside of the catalog, by their ids. */
  found: ReadonlyMap<string, FoundOutside>;
}

/** What it takes to read services for a refresh. */
export interface ReadingServices {
  catalog: BatchCatalog;
  credentials: BackstageCredentials;
  sources: readonly RequirementSource[];
  /** ISO 8601. */
  now: string;
  logger: LoggerService;
  timeoutMilliseconds: number;
  slices: TimeSlices;
  onFailure(failure: SourceFailure): void;
}

/** What most services refer to and most sources read. */
const NEAR = [
  { type: RELATION_OWNED_BY },
  { type: RELATION_PART_OF },
  { type: RELATION_DEPENDS_ON, kind: 'resource' },
  { type: RELATION_PROVIDES_API },
];

/** Reads what there is to know about services, and gives what is made of each; throws when the catalog lets it down. What most of them are near to is asked for at once. */
export async function readServices<T>(
  entities: readonly Entity[],
  options: ReadingServices,
  make: (service: ReadService) => T,
): Promise<T[]> {
  const { catalog, credentials, slices } = options;
  const sharing = new CatalogEntityReader({ catalog, credentials });
  await readNear(entities, sharing);
  const made = await oneByOne(entities, async entity => {
    await slices.turn();
    return make(await readService(entity, sharing, options));
  });
  await catalog.settle();
  return made;
}

/** So that the services can be worked on one by one and still share their calls. */
async function readNear(
  entities: readonly Entity[],
  sharing: CatalogEntityReader,
) {
  const near = new Set<string>();
  for (const entity of entities) {
    for (const relation of NEAR) {
      try {
        relatedRefs(entity, relation).forEach(ref => near.add(ref));
      } catch {
        // A relation that cannot be read is told by the source that reads it.
      }
    }
  }
  await Promise.allSettled([...near].map(ref => sharing.byRef(ref)));
}

async function readService(
  entity: Entity,
  sharing: CatalogEntityReader,
  options: ReadingServices,
): Promise<ReadService> {
  const {
    catalog,
    credentials,
    sources,
    now,
    logger,
    timeoutMilliseconds,
    slices,
    onFailure,
  } = options;
  const entityRef = stringifyEntityRef(entity);
  const reader = new CatalogEntityReader({ catalog, credentials, sharing });
  const around = () => {
    const refs = new Map(reader.read);
    refs.delete(entityRef);
    return refs;
  };
  const found = new Map<string, FoundOutside>();
  const [claims, belonging] = await Promise.allSettled([
    collect({
      entity,
      sources,
      entities: reader,
      now,
      logger,
      timeoutMilliseconds,
      turn: () => slices.turn(),
      onFailure,
      onAnswer: (source, outside) => found.set(source, outside),
    }),
    readBelonging(entity, reader),
  ]);
  const base = { entity, entityRef, around: around(), found };
  if (claims.status === 'fulfilled' && belonging.status === 'fulfilled') {
    return { ...base, claims: claims.value, belonging: belonging.value };
  }
  const [reason] = [claims, belonging].flatMap(one =>
    one.status === 'rejected' ? [one.reason] : [],
  );
  return {
    ...base,
    belonging:
      belonging.status === 'fulfilled' ? belonging.value : { ownerGroups: [] },
    error: toError(reason),
  };
}
