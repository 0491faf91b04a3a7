import { parseEntityRef } from '@backstage/catalog-model';
import type { FetchApi } from '@backstage/core-plugin-api';
import { NotFoundError, ResponseError } from '@backstage/errors';
import {
  type AdoptionGroupKey,
  type AdoptionGroups,
  type AdoptionHistory,
  type AdoptionSummary,
  type Assessment,
  type Edition,
  filtersToParams,
  type RefreshStatus,
  type ServiceChanges,
  type ServiceFacet,
  type ServiceFacetName,
  type ServiceFilters,
  type ServiceList,
  type ServiceQuery,
} from 'backstage-plugin-mesh-readiness-common';
import type {
  EditionSummary,
  MeshReadinessApi,
  RequestOptions,
} from './MeshReadinessApi';

/** Reads from the backend plugin over HTTP. An edition never changes while the backend runs, so each is fetched once. */
export class MeshReadinessClient implements MeshReadinessApi {
  readonly #fetchApi: FetchApi;
  readonly #editions = new Map<string, Promise<Edition>>();
  #list?: Promise<EditionSummary[]>;

  constructor(options: { fetchApi: FetchApi }) {
    this.#fetchApi = options.fetchApi;
  }

  async getEditions(): Promise<EditionSummary[]> {
    this.#list ??= this.#get<{ items: EditionSummary[] }>('editions').then(
      body => body.items,
    );
    return this.#list.catch(error => {
      this.#list = undefined;
      throw error;
    });
  }

  async getEdition(id?: string): Promise<Edition> {
    const editionId = id ?? (await this.#defaultEditionId());
    const edition =
      this.#editions.get(editionId) ??
      this.#get<Edition>(`editions/${encodeURIComponent(editionId)}`);
    this.#editions.set(editionId, edition);
    return edition.catch(error => {
      this.#editions.delete(editionId);
      throw error;
    });
  }

  async getAssessment(
    entityRef: string,
    edition?: string,
  ): Promise<Assessment> {
    return this.#get(
      assessmentPath(entityRef),
      withParams(new URLSearchParams(), { edition }),
    );
  }

  async refreshAssessment(
    entityRef: string,
    edition?: string,
  ): Promise<Assessment> {
    const response = await this.#fetch(
      `${assessmentPath(entityRef)}/refresh`,
      withParams(new URLSearchParams(), { edition }),
      { method: 'POST' },
    );
    return response.json();
  }

  async getServices(
    query: ServiceQuery,
    options: RequestOptions = {},
  ): Promise<ServiceList> {
    const { filters = {}, facets, ...rest } = query;
    const params = withParams(filtersToParams(filters), rest);
    const names = facets?.length === 0 ? ['none'] : facets ?? [];
    names.forEach(name => params.append('facets', name));
    return this.#get('services', params, options);
  }

  async getFacet(
    name: ServiceFacetName,
    filters: ServiceFilters,
    options: RequestOptions & { contains?: string; limit?: number } = {},
  ): Promise<ServiceFacet> {
    const { signal, ...rest } = options;
    return this.#get(
      `services/facets/${encodeURIComponent(name)}`,
      withParams(filtersToParams(filters), rest),
      { signal },
    );
  }

  async getServicesCsv(
    query: Pick<ServiceQuery, 'filters' | 'sort' | 'order'>,
    columns: readonly string[] = [],
  ): Promise<Blob> {
    const { filters = {}, ...rest } = query;
    const params = withParams(filtersToParams(filters), rest);
    columns.forEach(column => params.append('columns', column));
    const response = await this.#fetch('services.csv', params);
    return response.blob();
  }

  async getSummary(
    filters: ServiceFilters,
    options: RequestOptions = {},
  ): Promise<AdoptionSummary> {
    return this.#get('summary', filtersToParams(filters), options);
  }

  async getGroups(
    by: AdoptionGroupKey,
    filters: ServiceFilters,
    options: RequestOptions & { offset?: number; limit?: number } = {},
  ): Promise<AdoptionGroups> {
    const { signal, ...rest } = options;
    return this.#get(
      `groups/${encodeURIComponent(by)}`,
      withParams(filtersToParams(filters), rest),
      { signal },
    );
  }

  async getHistory(
    filters: ServiceFilters,
    options: RequestOptions & { days?: number } = {},
  ): Promise<AdoptionHistory> {
    const { signal, ...rest } = options;
    return this.#get('history', withParams(filtersToParams(filters), rest), {
      signal,
    });
  }

  async getChanges(
    filters: ServiceFilters,
    options: RequestOptions & {
      days?: number;
      offset?: number;
      limit?: number;
    } = {},
  ): Promise<ServiceChanges> {
    const { signal, ...rest } = options;
    return this.#get('changes', withParams(filtersToParams(filters), rest), {
      signal,
    });
  }

  async getRefresh(options: RequestOptions = {}): Promise<RefreshStatus> {
    return this.#get('refresh', new URLSearchParams(), options);
  }

  async startRefresh(): Promise<void> {
    await this.#fetch('refresh', new URLSearchParams(), { method: 'POST' });
  }

  async cancelRefresh(): Promise<void> {
    await this.#fetch('refresh', new URLSearchParams(), { method: 'DELETE' });
  }

  async #defaultEditionId(): Promise<string> {
    const editions = await this.getEditions();
    const edition = editions.find(({ isDefault }) => isDefault);
    if (!edition) {
      throw new NotFoundError(
        `The backend lists ${editions.length} editions and marks none as default; expected exactly one`,
      );
    }
    return edition.id;
  }

  async #get<T>(
    path: string,
    params = new URLSearchParams(),
    options: RequestOptions = {},
  ): Promise<T> {
    const response = await this.#fetch(path, params, options);
    return response.json();
  }

  async #fetch(
    path: string,
    params: URLSearchParams,
    init: Pick<RequestInit, 'method' | 'signal'> = {},
  ): Promise<Response> {
    const query = params.size > 0 ? `?${params}` : '';
    const response = await this.#fetchApi.fetch(
      `plugin://mesh-readiness/${path}${query}`,
      init,
    );
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }
}

function assessmentPath(entityRef: string): string {
  const { kind, namespace, name } = parseEntityRef(entityRef);
  return [
    'assessments',
    ...[kind, namespace, name].map(encodeURIComponent),
  ].join('/');
}

function withParams(
  params: URLSearchParams,
  more: Record<string, string | number | undefined>,
): URLSearchParams {
  for (const [name, value] of Object.entries(more)) {
    if (value !== undefined) {
      params.set(name, String(value));
    }
  }
  return params;
}
