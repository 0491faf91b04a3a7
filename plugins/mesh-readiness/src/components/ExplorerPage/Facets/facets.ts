import type { ServiceFacetName } from 'backstage-plugin-mesh-readiness-common';
import type { FilterKey } from '../state';

/** A facet whose values are ticked one by one, and whether the backend has to search it: what has words of its own is searched by those. */
export interface PlainFacet {
  name: Exclude<ServiceFacetName, 'feature' | 'verdict'> & FilterKey;
  search: 'words' | 'backend';
}

/** The facets below features and verdicts, in their order on the page. */
export const PLAIN_FACETS: readonly PlainFacet[] = [
  { name: 'enrolled', search: 'words' },
  { name: 'recommended', search: 'words' },
  { name: 'finding', search: 'words' },
  { name: 'owner', search: 'backend' },
  { name: 'system', search: 'backend' },
  { name: 'domain', search: 'backend' },
  { name: 'cluster', search: 'backend' },
  { name: 'lifecycle', search: 'backend' },
  { name: 'type', search: 'backend' },
  { name: 'status', search: 'words' },
];
