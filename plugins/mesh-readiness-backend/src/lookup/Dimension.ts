import type { ServiceRecord } from '../store/ServiceRecord';

/** One value of a service in one dimension. */
export interface DimensionValue {
  /** What facets, groups and sorting go by; never empty. */
  value: string;
  /** Reference of an entity that whoever asks must be allowed to see, or else the value is as absent. */
  seenWith?: string;
}

/** Something that services are filtered, counted, sorted or grouped by. */
export interface Dimension<T extends DimensionValue = DimensionValue> {
  /** The values of a service, each once, its own one first; none: it has none. */
  read(record: ServiceRecord): readonly T[];
  /** A text that only equal values share; `value` when left out. */
  keyOf?(value: T): string;
}
