import type {
  Assessment,
  Provenance,
} from 'backstage-plugin-mesh-readiness-common';
import { HIDDEN_PLACE } from './hideClaims';

/**
 * The assessment without entity, object, field and text of every provenance that is marked as hidden; parts that hold none are
 * not copied, as most answers hide nothing.
 */
export function withoutHidden(assessment: Assessment): Assessment {
  return strip(assessment);
}

function strip<T>(value: T): T {
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  if ('hidden' in value && value.hidden === true) {
    const { entityRef, object, raw, ...rest } = value as unknown as Provenance;
    return { ...rest, field: HIDDEN_PLACE } as T;
  }
  let stripped: T | undefined;
  for (const key of Object.keys(value) as (keyof T & string)[]) {
    const part = strip(value[key]);
    if (part !== value[key]) {
      stripped ??= (Array.isArray(value) ? [...value] : { ...value }) as T;
      stripped[key] = part;
    }
  }
  return stripped ?? value;
}
