import {
  claimsFromValues,
  type PartialClaims,
  type RequirementSource,
} from 'backstage-plugin-mesh-readiness-node';

const ID = 'defaults';

/** The claims of the values under `meshReadiness.defaults`. */
export function claimsFromDefaults(
  defaults: ReadonlyMap<string, string>,
  now: string,
): Required<PartialClaims> {
  return claimsFromValues(defaults, {
    sourceId: ID,
    origin: 'defaults',
    field: key => `meshReadiness.defaults.${key}`,
    now,
  });
}

/** Gives every service what the app configuration states for all of them. */
export function createDefaultsSource(
  defaults: ReadonlyMap<string, string>,
): RequirementSource {
  return {
    id: ID,
    async collect({ now }) {
      return {
        ...claimsFromDefaults(defaults, now),
        looked: ['meshReadiness.defaults in the app configuration'],
      };
    },
  };
}
