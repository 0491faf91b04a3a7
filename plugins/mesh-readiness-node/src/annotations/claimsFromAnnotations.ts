import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { Origin } from 'backstage-plugin-mesh-readiness-common';
import type { PartialClaims } from '../RequirementSource';
import { claimsFromValues } from './claimsFromValues';

/** What every annotation that is read starts with. */
export const ANNOTATION_PREFIX = 'mesh-readiness.io/';

/** The claims of the `mesh-readiness.io/` annotations of any entity; `distance` counts the entities between it and the component. */
export function claimsFromAnnotations(
  entity: Entity,
  origin: Origin,
  sourceId: string,
  now: string,
  distance?: number,
): Required<PartialClaims> {
  const entityRef = stringifyEntityRef(entity);
  const values = Object.entries(entity.metadata.annotations ?? {})
    .filter(([name]) => name.startsWith(ANNOTATION_PREFIX))
    .map(
      ([name, value]) => [name.slice(ANNOTATION_PREFIX.length), value] as const,
    );
  return claimsFromValues(values, {
    sourceId,
    origin,
    entityRef,
    distance,
    field: key => `metadata.annotations["${ANNOTATION_PREFIX}${key}"]`,
    now,
  });
}
