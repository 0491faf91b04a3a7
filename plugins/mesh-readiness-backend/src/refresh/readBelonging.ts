import {
  type Entity,
  RELATION_CHILD_OF,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
} from '@backstage/catalog-model';
import {
  type EntityReader,
  relatedRefs,
} from 'backstage-plugin-mesh-readiness-node';
import { readLevels } from '../sources/readLevels';

/** How far up Groups are followed, the owner being the first level. */
const GROUP_LEVELS = 11;

/** Whom a service belongs to, and what it is a part of. */
export interface Belonging {
  owner?: string;
  /** The owner and the Groups above it, nearest first. */
  ownerGroups: string[];
  system?: string;
  domain?: string;
}

/** Reads whom a service belongs to: of several owners, Systems or Domains the first; Groups above the owner up to so many levels. */
export async function readBelonging(
  entity: Entity,
  entities: EntityReader,
): Promise<Belonging> {
  const [owner] = relatedRefs(entity, { type: RELATION_OWNED_BY });
  const [system] = relatedRefs(entity, {
    type: RELATION_PART_OF,
    kind: 'system',
  });
  const [above, around] = await Promise.all([
    owner === undefined
      ? undefined
      : readLevels(entities, [owner], parentGroups, GROUP_LEVELS),
    system === undefined ? undefined : entities.byRef(system),
  ]);
  const [domain] = [around, entity].flatMap(part =>
    part ? relatedRefs(part, { type: RELATION_PART_OF, kind: 'domain' }) : [],
  );
  return {
    owner,
    ownerGroups: above?.reached.map(({ entityRef }) => entityRef) ?? [],
    system,
    domain,
  };
}

function parentGroups(entity: Entity): readonly string[] {
  return relatedRefs(entity, { type: RELATION_CHILD_OF, kind: 'group' });
}
