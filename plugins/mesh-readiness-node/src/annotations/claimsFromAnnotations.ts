import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { Origin } from 'backstage-plugin-mesh-readiness-common';
import type { PartialClaims } from '../RequirementSource';
import { claimsFromValues } from './claimsFromValues';

/** What every annotation that is read starts with. */
export const ANNOTATION_PREFIX = 'mesh-readiness.io/';

/** Keys that say where to read, and nothing by themselves: the source that looks there reads them. */
const READ_ELSEWHERE: ReadonlySet<string> = new Set(['manifests']);

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
    const key = name.slice(ANNOTATION_PREFIX.length);
    if (name.startsWith(ANNOTATION_PREFIX) && !READ_ELSEWHERE.has(key)) {
      values.push([key, value]);
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
