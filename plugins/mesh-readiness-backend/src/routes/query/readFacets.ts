import { InputError } from '@backstage/errors';
import {
  SERVICE_FACETS,
  type ServiceFacetName,
} from 'backstage-plugin-mesh-readiness-common';
import { readChoice } from './readChoice';

const NO_FACETS = 'none';

/** The facets to count; `undefined` for all, none for `none`. */
export function readFacets(
  params: URLSearchParams,
): ServiceFacetName[] | undefined {
  const written = [...new Set(params.getAll('facets'))];
  if (written.length === 0) {
    return undefined;
  }
  if (!written.includes(NO_FACETS)) {
    return written.map(name => readChoice('facets', name, SERVICE_FACETS));
  }
  if (written.length > 1) {
    throw new InputError(
      'The query parameter "facets" is "none" and something else, expected "none" alone or the names of facets',
    );
  }
  return [];
}
