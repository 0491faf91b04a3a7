import {
  type Entity,
  RELATION_HAS_MEMBER,
  RELATION_OWNED_BY,
  RELATION_PARENT_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { ContextClaim } from 'backstage-plugin-mesh-readiness-common';
import {
  claimsFromAnnotations,
  type EntityReader,
  mergeClaims,
  relatedRefs,
  type RequirementSource,
  type SourceResult,
} from 'backstage-plugin-mesh-readiness-node';
import { joinSentences } from './joinSentences';
import { missingSentence } from './missingSentence';
import { LEVELS, readLevels } from './readLevels';

const ID = 'owner';

/** Reads the annotations of the Group that owns the component, and counts its members in the catalog. */
export const ownerSource: RequirementSource = {
  id: ID,
  async collect({ entity, entities, now }) {
    const owners = relatedRefs(entity, { type: RELATION_OWNED_BY });
    const read = await Promise.all(
      owners.map(ownerRef => readOwner(ownerRef, entities, now)),
    );
    return {
      ...mergeClaims(read),
      looked: read.flatMap(({ looked }) => looked),
      message: joinSentences(
        owners.length === 0 && `${stringifyEntityRef(entity)} has no owner.`,
        ...read.map(({ message }) => message),
      ),
    };
  },
};

async function readOwner(
  ownerRef: string,
  entities: EntityReader,
  now: string,
): Promise<SourceResult> {
  const { reached, beyond } = await readLevels(
    entities,
    [ownerRef],
    childGroups,
  );
  const owner = reached[0].entity;
  if (!owner) {
    return { looked: [], message: missingSentence(reached) };
  }
  if (!isGroup(owner)) {
    return {
      looked: [ownerRef],
      message: `The size of the team is not known, because its owner is no Group: ${ownerRef}.`,
    };
  }
  const claims = claimsFromAnnotations(owner, 'owner', ID, now);
  const groups = reached.flatMap(({ entity }) => entity ?? []);
  const members = new Set(groups.flatMap(membersOf));
  const complete = beyond.length === 0;
  return {
    ...claims,
    context:
      complete && members.size > 0
        ? [...claims.context, teamSize(members.size, ownerRef, now)]
        : claims.context,
    looked: [
      `annotations of ${ownerRef}`,
      ...groups.map(group => `members of ${stringifyEntityRef(group)}`),
    ],
    message: joinSentences(
      missingSentence(reached),
      !complete &&
        `Members are not counted where groups have more than ${LEVELS} levels: ${ownerRef}.`,
      complete && members.size === 0 && `There are no members in ${ownerRef}.`,
    ),
  };
}

function teamSize(
  size: number,
  ownerRef: string,
  readAt: string,
): ContextClaim {
  return {
    key: 'teamSize',
    value: size,
    provenance: {
      source: ID,
      origin: 'owner',
      basis: 'inferred',
      entityRef: ownerRef,
      field: `relations: ${RELATION_HAS_MEMBER}`,
      raw: `${size} ${
        size === 1 ? 'member' : 'members'
      }, those of child groups included`,
      readAt,
    },
  };
}

function isGroup(entity: Entity): boolean {
  return entity.kind.toLowerCase() === 'group';
}

function childGroups(entity: Entity): readonly string[] {
  return isGroup(entity)
    ? relatedRefs(entity, { type: RELATION_PARENT_OF, kind: 'group' })
    : [];
}

function membersOf(group: Entity): readonly string[] {
  return relatedRefs(group, { type: RELATION_HAS_MEMBER, kind: 'user' });
}
