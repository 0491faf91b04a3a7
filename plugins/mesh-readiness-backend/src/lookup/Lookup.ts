import type {
  AdoptionDay,
  AdoptionGroupKey,
  AdoptionGroups,
  AdoptionSummary,
  ServiceFacet,
  ServiceFacetName,
  ServiceFilters,
  ServiceList,
  ServiceQuery,
  ServiceStatus,
  ServiceSummary,
  Verdict,
} from 'backstage-plugin-mesh-readiness-common';
import type { Viewer } from '../access/Viewer';

/** Which services an answer is about. */
export interface Selection {
  filters: ServiceFilters;
  viewer: Viewer;
}

/** Where a service stands now, as far as history is told of it. */
export interface ServiceState {
  entityRef: string;
  /** In milliseconds. */
  joinedAt: number;
  status: ServiceStatus;
  /** The mesh it runs in, or `none`; absent: not known. */
  enrolled?: string;
  /** By mesh id. */
  verdicts: Partial<Record<string, Verdict>>;
}

/** Answers about all services of one version of the store, out of memory; `freshness` is added by who asks. */
export interface Lookup {
  list(query: ServiceQuery, viewer: Viewer): Omit<ServiceList, 'freshness'>;
  /** The values of one facet of which a text is a part, in any case. */
  facet(
    name: ServiceFacetName,
    selection: Selection,
    options: { text?: string; limit: number },
  ): ServiceFacet;
  summary(selection: Selection): Omit<AdoptionSummary, 'freshness'>;
  groups(
    by: AdoptionGroupKey,
    selection: Selection,
    page: { offset: number; limit: number },
  ): Omit<AdoptionGroups, 'freshness'>;
  /** All that match in the order asked for, one after the other, for a file. */
  select(
    query: Pick<ServiceQuery, 'filters' | 'sort' | 'order'>,
    viewer: Viewer,
  ): Iterable<ServiceSummary>;
  /** The totals of now. */
  day(selection: Selection, day: string): AdoptionDay;
  /** The references of those that match. */
  refs(selection: Selection): string[];
  /** Where those that match stand. */
  states(selection: Selection): ServiceState[];
}
