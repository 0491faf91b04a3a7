import {
  type Entity,
  RELATION_PART_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  claimsFromAnnotations,
  mergeClaims,
  relatedRefs,
  type RequirementSource,
} from 'backstage-plugin-mesh-readiness-node';
import { joinSentences } from './joinSentences';
import { missingSentence } from './missingSentence';
import { LEVELS, readLevels } from './readLevels';

const ID = 'related-entities';

/** Reads the annotations of the System that the component is part of, of its Domain, and of what those are part of. */
export const relatedEntitiesSource: RequirementSource = {
  id: ID,
  async collect({ entity, entities, now }) {
    const { reached, beyond } = await readLevels(
      entities,
      wholes(entity),
      wholes,
    );
    const found = reached.flatMap(({ entity: whole, level }) =>
      whole ? [{ whole, level }] : [],
    );
    return {
      ...mergeClaims(
        found.map(({ whole, level }) =>
          claimsFromAnnotations(
            whole,
            whole.kind.toLowerCase() === 'domain' ? 'domain' : 'system',
            ID,
            now,
            level - 1,
          ),
        ),
      ),
      looked: found.map(
        ({ whole }) => `annotations of ${stringifyEntityRef(whole)}`,
      ),
      message: joinSentences(
        reached.length === 0 &&
          `${stringifyEntityRef(entity)} is part of no System.`,
        missingSentence(reached),
        beyond.length > 0 &&
          `What lies more than ${LEVELS} levels up is not read.`,
      ),
    };
  },
};

function wholes(entity: Entity): string[] {
  return ['system', 'domain'].flatMap(kind =>
    relatedRefs(entity, { type: RELATION_PART_OF, kind }),
  );
}
