import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { BuiltinKindsEntityProcessor } from '@backstage/plugin-catalog-backend';

/** One direction of what an entity says about itself and another. */
export interface Relation {
  source: string;
  type: string;
  target: string;
}

const processor = new BuiltinKindsEntityProcessor();
const NOWHERE = { type: 'url', target: '' };

/** The relations that the catalog reads out of an entity, in both directions. */
export async function relationsOf(entity: Entity): Promise<Relation[]> {
  const relations: Relation[] = [];
  await processor.postProcessEntity(entity, NOWHERE, result => {
    if (result.type === 'relation') {
      const { source, type, target } = result.relation;
      relations.push({
        source: stringifyEntityRef(source),
        type,
        target: stringifyEntityRef(target),
      });
    }
  });
  return relations;
}
