import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';

/** Whole and in lower case, as nearly all references are that are read; taking one apart costs ten times as much. */
const AS_WRITTEN = /^[a-z0-9-]+:[a-z0-9_.-]+\/[a-z0-9_.-]+$/;

/** A reference as the catalog writes it, whole and in lower case; throws when the text is none. */
export function writtenRef(entityRef: string): string {
  return AS_WRITTEN.test(entityRef)
    ? entityRef
    : stringifyEntityRef(parseEntityRef(entityRef));
}
