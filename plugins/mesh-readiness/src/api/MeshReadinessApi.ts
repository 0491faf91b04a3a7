import { createApiRef } from '@backstage/core-plugin-api';
import type {
  AdoptionGroupKey,
  AdoptionGroups,
  AdoptionHistory,
  AdoptionSummary,
  Assessment,
  Edition,
  RefreshStatus,
  ServiceChanges,
  ServiceFacet,
  ServiceFacetName,
  ServiceFilters,
  ServiceList,
  ServiceQuery,
} from 'backstage-plugin-mesh-readiness-common';

/** What a list of editions says about each. */
export interface EditionSummary {
  id: string;
  title: string;
  /** The day its knowledge is of, `YYYY-MM-DD`. */
  date: string;
  summary: string;
  isDefault: boolean;
}

/** What every question may be told. */
export interface RequestOptions {
  /** Aborts it. */
  signal?: AbortSignal;
}

/** Reads assessments, the whole organisation and knowledge from the backend. */
export interface MeshReadinessApi {
  /** All editions, newest first. */
  getEditions(): Promise<EditionSummary[]>;
  /** One edition, whole; without an id, the default one. Throws when there is none of that id. */
  getEdition(id?: string): Promise<Edition>;
  /** The assessment of one entity; throws a `ResponseError` when it may not be read or does not exist. */
  getAssessment(entityRef: string, edition?: string): Promise<Assessment>;
  /** Has one service read anew; throws a `ResponseError` when the reader may not do that. */
  refreshAssessment(entityRef: string, edition?: string): Promise<Assessment>;

  /** A page of services. */
  getServices(
    query: ServiceQuery,
    options?: RequestOptions,
  ): Promise<ServiceList>;
  /** Values of one facet of which a text is a part. */
  getFacet(
    name: ServiceFacetName,
    filters: ServiceFilters,
    options?: RequestOptions & { contains?: string; limit?: number },
  ): Promise<ServiceFacet>;
  /** All that a query matches as a CSV file, whole. */
  getServicesCsv(
    query: Pick<ServiceQuery, 'filters' | 'sort' | 'order'>,
    columns?: readonly string[],
  ): Promise<Blob>;
  /** Totals of all services that the filters leave. */
  getSummary(
    filters: ServiceFilters,
    options?: RequestOptions,
  ): Promise<AdoptionSummary>;
  /** The same by owner, system, domain or cluster. */
  getGroups(
    by: AdoptionGroupKey,
    filters: ServiceFilters,
    options?: RequestOptions & { offset?: number; limit?: number },
  ): Promise<AdoptionGroups>;
  /** Totals day by day. */
  getHistory(
    filters: ServiceFilters,
    options?: RequestOptions & { days?: number },
  ): Promise<AdoptionHistory>;
  /** What changed, newest first. */
  getChanges(
    filters: ServiceFilters,
    options?: RequestOptions & {
      days?: number;
      offset?: number;
      limit?: number;
    },
  ): Promise<ServiceChanges>;
  /** What the last refresh did, and whether one is under way. */
  getRefresh(options?: RequestOptions): Promise<RefreshStatus>;
  /** Starts a refresh of everything; throws a `ResponseError` with status 409 when one is under way. */
  startRefresh(): Promise<void>;
  /** Stops the refresh that is under way; what it wrote stays. */
  cancelRefresh(): Promise<void>;
}

/** The API that the screens read from. */
export const meshReadinessApiRef = createApiRef<MeshReadinessApi>({
  id: 'plugin.mesh-readiness.client',
});
