import type { ServiceFilters } from 'backstage-plugin-mesh-readiness-common';

/** Name of a filter. */
export type FilterKey = keyof ServiceFilters;

/** How the chosen features narrow services down. */
export const FEATURE_MODES = ['allOf', 'anyOf', 'noneOf'] as const;

/** One of {@link FEATURE_MODES}. */
export type FeatureMode = (typeof FEATURE_MODES)[number];

/** The filters with other values of one of them; without values it is gone. */
export const withValues = (
  filters: ServiceFilters,
  key: FilterKey,
  values: string[],
): ServiceFilters =>
  Object.fromEntries(
    Object.entries({ ...filters, [key]: values }).filter(
      ([, each]) => each.length > 0,
    ),
  );

/** The filters with a value added or, when it was there, taken away. */
export const toggleValue = (
  filters: ServiceFilters,
  key: FilterKey,
  value: string,
): ServiceFilters => {
  const values = filters[key] ?? [];
  return withValues(
    filters,
    key,
    values.includes(value)
      ? values.filter(each => each !== value)
      : [...values, value],
  );
};

/** How a feature is chosen, if it is. */
export const modeOf = (
  filters: ServiceFilters,
  feature: string,
): FeatureMode | undefined =>
  FEATURE_MODES.find(mode => filters[mode]?.includes(feature));

/** The filters with a feature chosen in one way only, or in none. */
export const withFeature = (
  filters: ServiceFilters,
  feature: string,
  mode: FeatureMode | undefined,
): ServiceFilters =>
  FEATURE_MODES.reduce(
    (all, each) =>
      withValues(all, each, [
        ...(all[each] ?? []).filter(value => value !== feature),
        ...(each === mode ? [feature] : []),
      ]),
    filters,
  );
