import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { Origin } from 'backstage-plugin-mesh-readiness-common';
import type { PartialClaims } from '../RequirementSource';
import { claimsFromValues } from './claimsFromValues';

/** What every annotation that is read starts with. */
export const ANNOTATION_PREFIX = 'mesh-readiness.io/';

/** What was last read from an entity, as many services share their System, Domain, owner and cluster. */
const readBefore = new WeakMap<
  Entity,
  { place: string; claims: Required<PartialClaims> }
>();

/**
 * The claims of the `mesh-readiness.io/` annotations of any entity; `distance` counts the entities between it and the component.
 * The same object may be given again, so it is not to be changed.
 */
export function claimsFromAnnotations(
  entity: Entity,
  origin: Origin,
  sourceId: string,
  now: string,
  distance?: number,
): Required<PartialClaims> {
  const place = [sourceId, origin, distance, now].join(' ');
  const known = readBefore.get(entity);
  if (known?.place === place) {
    return known.claims;
  }
  const values: [key: string, value: unknown][] = [];
  for (const [name, value] of Object.entries(
    entity.metadata.annotations ?? {},
  )) {
    if (name.startsWith(ANNOTATION_PREFIX)) {
      values.push([name.slice(ANNOTATION_PREFIX.length), value]);
    }
  }
  const claims = claimsFromValues(values, {
    sourceId,
    origin,
    entityRef: stringifyEntityRef(entity),
    distance,
    field: key => `metadata.annotations["${ANNOTATION_PREFIX}${key}"]`,
    now,
  });
  readBefore.set(entity, { place, claims });
  return claims;
}
