import {
  type Entity,
  type EntityRelation,
  parseEntityRef,
  RELATION_CHILD_OF,
  RELATION_DEPENDENCY_OF,
  RELATION_DEPENDS_ON,
  RELATION_HAS_MEMBER,
  RELATION_HAS_PART,
  RELATION_MEMBER_OF,
  RELATION_OWNED_BY,
  RELATION_OWNER_OF,
  RELATION_PARENT_OF,
  RELATION_PART_OF,
  RELATION_PROVIDES_API,
  RELATION_API_PROVIDED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { quoteRaw } from 'backstage-plugin-mesh-readiness-node';

interface SpecField {
  kinds: string[];
  field: string;
  defaultKind?: string;
  outgoing: string;
  incoming: string;
}

const PART = { outgoing: RELATION_PART_OF, incoming: RELATION_HAS_PART };
const SPEC_FIELDS: SpecField[] = [
  {
    kinds: ['component', 'resource', 'api', 'system', 'domain'],
    field: 'owner',
    defaultKind: 'Group',
    outgoing: RELATION_OWNED_BY,
    incoming: RELATION_OWNER_OF,
  },
  {
    kinds: ['component', 'resource', 'api'],
    field: 'system',
    defaultKind: 'System',
    ...PART,
  },
  { kinds: ['system'], field: 'domain', defaultKind: 'Domain', ...PART },
  { kinds: ['domain'], field: 'subdomainOf', defaultKind: 'Domain', ...PART },
  {
    kinds: ['component'],
    field: 'providesApis',
    defaultKind: 'API',
    outgoing: RELATION_PROVIDES_API,
    incoming: RELATION_API_PROVIDED_BY,
  },
  {
    kinds: ['component', 'resource'],
    field: 'dependsOn',
    outgoing: RELATION_DEPENDS_ON,
    incoming: RELATION_DEPENDENCY_OF,
  },
  {
    kinds: ['component', 'resource'],
    field: 'dependencyOf',
    outgoing: RELATION_DEPENDENCY_OF,
    incoming: RELATION_DEPENDS_ON,
  },
  {
    kinds: ['user'],
    field: 'memberOf',
    defaultKind: 'Group',
    outgoing: RELATION_MEMBER_OF,
    incoming: RELATION_HAS_MEMBER,
  },
  {
    kinds: ['group'],
    field: 'members',
    defaultKind: 'User',
    outgoing: RELATION_HAS_MEMBER,
    incoming: RELATION_MEMBER_OF,
  },
  {
    kinds: ['group'],
    field: 'children',
    defaultKind: 'Group',
    outgoing: RELATION_PARENT_OF,
    incoming: RELATION_CHILD_OF,
  },
  {
    kinds: ['group'],
    field: 'parent',
    defaultKind: 'Group',
    outgoing: RELATION_CHILD_OF,
    incoming: RELATION_PARENT_OF,
  },
];

/**
 * Gives entities that come without relations those that the catalog would give them, both ways among the ones at hand.
 * An entity that brings relations keeps them as they are.
 */
export function withRelations(entities: readonly Entity[]): Entity[] {
  const derived = new Map<string, EntityRelation[]>(
    entities.map(entity => [stringifyEntityRef(entity), []]),
  );
  for (const entity of entities) {
    const ref = stringifyEntityRef(entity);
    for (const { outgoing, incoming, targetRef } of specRelations(entity)) {
      derived.get(ref)?.push({ type: outgoing, targetRef });
      derived.get(targetRef)?.push({ type: incoming, targetRef: ref });
    }
  }
  return entities.map(entity => ({
    ...entity,
    relations: entity.relations?.length
      ? entity.relations.map(relation => checkRelation(entity, relation))
      : derived.get(stringifyEntityRef(entity)),
  }));
}

function specRelations(entity: Entity) {
  return SPEC_FIELDS.filter(({ kinds }) =>
    kinds.includes(entity.kind.toLowerCase()),
  ).flatMap(({ field, defaultKind, outgoing, incoming }) =>
    [entity.spec?.[field] ?? []].flat().map(written => ({
      outgoing,
      incoming,
      targetRef: readRef(entity, `spec.${field}`, written, defaultKind),
    })),
  );
}

function checkRelation(
  entity: Entity,
  { type, targetRef }: EntityRelation,
): EntityRelation {
  return { type, targetRef: readRef(entity, `relations ${type}`, targetRef) };
}

function readRef(
  entity: Entity,
  field: string,
  written: unknown,
  defaultKind?: string,
): string {
  try {
    if (typeof written === 'string') {
      return stringifyEntityRef(
        parseEntityRef(written, {
          defaultKind,
          defaultNamespace: entity.metadata.namespace,
        }),
      );
    }
  } catch {
    // Said below, in the same words as for a value that is no text.
  }
  throw new InputError(
    `${field} of ${stringifyEntityRef(entity)} is ${quoteRaw(
      written,
    )}, expected the reference of an entity such as "group:default/team"`,
  );
}
