import type {
  Assessment,
  Provenance,
} from 'backstage-plugin-mesh-readiness-common';
import { HIDDEN_PLACE } from './hideClaims';

/** The assessment without entity, field and text of every provenance that is marked as hidden. */
export function withoutHidden(assessment: Assessment): Assessment {
  return strip(assessment) as Assessment;
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(strip);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  if ('hidden' in value && value.hidden === true) {
    const { entityRef, raw, ...rest } = value as Provenance;
    return { ...rest, field: HIDDEN_PLACE };
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, strip(part)]),
  );
}
