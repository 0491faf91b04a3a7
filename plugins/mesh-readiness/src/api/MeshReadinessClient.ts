import { parseEntityRef } from '@backstage/catalog-model';
import type { FetchApi } from '@backstage/core-plugin-api';
import { NotFoundError, ResponseError } from '@backstage/errors';
import type {
  Assessment,
  Edition,
} from 'backstage-plugin-mesh-readiness-common';
import type { EditionSummary, MeshReadinessApi } from './MeshReadinessApi';

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
    const { kind, namespace, name } = parseEntityRef(entityRef);
    const path = [kind, namespace, name].map(encodeURIComponent).join('/');
    const query = edition ? `?edition=${encodeURIComponent(edition)}` : '';
    return this.#get(`assessments/${path}${query}`);
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

  async #get<T>(path: string): Promise<T> {
    const response = await this.#fetchApi.fetch(
      `plugin://mesh-readiness/${path}`,
    );
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response.json();
  }
}
