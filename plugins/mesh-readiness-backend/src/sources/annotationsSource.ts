import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { Enrolment } from 'backstage-plugin-mesh-readiness-common';
import {
  claimsFromAnnotations,
  mergeClaims,
  quoteRaw,
  type RequirementSource,
} from 'backstage-plugin-mesh-readiness-node';
import { claimsFromKubernetes } from './claimsFromKubernetes';

const ID = 'annotations';
const LINKERD_INJECT = 'linkerd.io/inject';

/** Reads the `mesh-readiness.io/` annotations of the component itself, and the standard ones that tell its names in Kubernetes. */
export const annotationsSource: RequirementSource = {
  id: ID,
  async collect({ entity, now }) {
    const claims = mergeClaims([
      claimsFromAnnotations(entity, 'component', ID, now),
      claimsFromKubernetes(entity, ID, now),
    ]);
    return {
      ...claims,
      enrolments: [...claims.enrolments, ...linkerdHint(entity, now)],
      looked: [`annotations of ${stringifyEntityRef(entity)}`],
    };
  },
};

/** Some teams copy the workload annotation `linkerd.io/inject` onto the entity: a hint at the mesh they run in. */
function linkerdHint(entity: Entity, readAt: string): Enrolment[] {
  const value: unknown = entity.metadata.annotations?.[LINKERD_INJECT];
  if (value !== 'enabled' && value !== 'ingress') {
    return [];
  }
  return [
    {
      mesh: 'linkerd',
      provenance: {
        source: ID,
        origin: 'component',
        basis: 'inferred',
        entityRef: stringifyEntityRef(entity),
        field: `metadata.annotations["${LINKERD_INJECT}"]`,
        raw: quoteRaw(value),
        readAt,
      },
    },
  ];
}
