import {
  SERVICE_FILTER_KEYS,
  type ServiceFilters,
} from 'backstage-plugin-mesh-readiness-common';
import { withValues, type FilterKey } from '../state';

/** A part of the filters that narrows the list down by itself. */
export interface Droppable {
  key: FilterKey;
  values: string[];
  /** The filters without it. */
  without: ServiceFilters;
}

const EACH: readonly FilterKey[] = ['allOf', 'noneOf'];

const groupsOf = (key: FilterKey, values: string[]): string[][] => {
  if (EACH.includes(key)) {
    return values.map(value => [value]);
  }
  if (key === 'verdict') {
    const meshOf = (value: string) => value.split(':')[0];
    return [...new Set(values.map(meshOf))].map(mesh =>
      values.filter(value => meshOf(value) === mesh),
    );
  }
  return [values];
};

/** What may be dropped to get more services: values that are alternatives only together, all others one by one. */
export const droppable = (filters: ServiceFilters): Droppable[] =>
  SERVICE_FILTER_KEYS.flatMap(key =>
    groupsOf(key, filters[key] ?? [])
      .filter(values => values.length > 0)
      .map(values => ({
        key,
        values,
        without: withValues(
          filters,
          key,
          (filters[key] ?? []).filter(value => !values.includes(value)),
        ),
      })),
  );
