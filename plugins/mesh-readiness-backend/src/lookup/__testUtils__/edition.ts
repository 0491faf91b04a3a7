import {
  builtInEditions,
  DEFAULT_EDITION_ID,
} from 'backstage-plugin-mesh-readiness-common';

/** The edition that services are looked up under in tests. */
export const edition = builtInEditions.find(
  ({ id }) => id === DEFAULT_EDITION_ID,
)!;
