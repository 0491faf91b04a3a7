import {
  type Entity,
  RELATION_DEPENDS_ON,
  RELATION_HAS_PART,
  RELATION_PART_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { ContextClaim } from 'backstage-plugin-mesh-readiness-common';
import {
  claimsFromAnnotations,
  mergeClaims,
  relatedRefs,
  type RequirementSource,
} from 'backstage-plugin-mesh-readiness-node';
import { joinSentences } from './joinSentences';
import { missingSentence } from './missingSentence';
import { type Reached, readEach } from './readEach';

const ID = 'cluster';
const CLUSTER_TYPE = 'kubernetes-cluster';

/**
 * Reads the `kubernetes-cluster` Resources that the component runs on.
 *
 * @remarks
 * Those are the ones that the component itself depends on; only when there is none, those that are part of its System.
 * Of several clusters all are read.
 */
export const clusterSource: RequirementSource = {
  id: ID,
  async collect({ entity, entities, now }) {
    const ref = stringifyEntityRef(entity);
    const [direct, systems] = await Promise.all([
      readEach(entities, resources(entity, RELATION_DEPENDS_ON)),
      readEach(
        entities,
        relatedRefs(entity, { type: RELATION_PART_OF, kind: 'system' }),
      ),
    ]);
    const own = clustersAmong(direct);
    const shared = own.length
      ? []
      : await readEach(
          entities,
          systems.flatMap(system =>
            system.entity ? resources(system.entity, RELATION_HAS_PART) : [],
          ),
        );
    const clusters = own.length ? own : clustersAmong(shared);
    return {
      ...mergeClaims(
        clusters.flatMap(cluster => [
          claimsFromAnnotations(cluster, 'cluster', ID, now),
          { context: [nameOf(cluster, now)] },
        ]),
      ),
      looked: [
        `Resources that ${ref} depends on`,
        ...(own.length
          ? []
          : systems.map(({ entityRef }) => `Resources of ${entityRef}`)),
        ...clusters.map(
          cluster => `annotations of ${stringifyEntityRef(cluster)}`,
        ),
      ],
      message: joinSentences(
        clusters.length === 0 &&
          `No Resource of type ${CLUSTER_TYPE} among them.`,
        missingSentence([...direct, ...shared]),
      ),
    };
  },
};

function resources(entity: Entity, relation: string): readonly string[] {
  return relatedRefs(entity, { type: relation, kind: 'resource' });
}

function clustersAmong(reached: readonly Reached[]): Entity[] {
  return reached.flatMap(({ entity }) =>
    entity && String(entity.spec?.type).toLowerCase() === CLUSTER_TYPE
      ? entity
      : [],
  );
}

function nameOf(cluster: Entity, readAt: string): ContextClaim {
  return {
    key: 'cluster',
    value: cluster.metadata.name,
    provenance: {
      source: ID,
      origin: 'cluster',
      basis: 'inferred',
      entityRef: stringifyEntityRef(cluster),
      field: 'metadata.name',
      raw: cluster.metadata.name,
      readAt,
    },
  };
}
