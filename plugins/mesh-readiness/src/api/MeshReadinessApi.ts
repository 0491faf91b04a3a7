import { createApiRef } from '@backstage/core-plugin-api';
import type {
  Assessment,
  Edition,
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

/** Reads assessments and knowledge from the backend. */
export interface MeshReadinessApi {
  /** All editions, newest first. */
  getEditions(): Promise<EditionSummary[]>;
  /** One edition, whole; without an id, the default one. Throws when there is none of that id. */
  getEdition(id?: string): Promise<Edition>;
  /** The assessment of one entity; throws a `ResponseError` when it may not be read or does not exist. */
  getAssessment(entityRef: string, edition?: string): Promise<Assessment>;
}

/** The API that the screens read from. */
export const meshReadinessApiRef = createApiRef<MeshReadinessApi>({
  id: 'plugin.mesh-readiness.client',
});
