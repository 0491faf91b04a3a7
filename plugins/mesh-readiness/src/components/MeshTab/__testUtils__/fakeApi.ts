import type { Assessment } from 'backstage-plugin-mesh-readiness-common';
import type { MeshReadinessApi } from '../../../api';
import { edition } from './services';

/** An API that answers with one assessment, and otherwise knows the edition of the fixtures. */
export const fakeApi = (
  assessment: Assessment,
  more: Partial<MeshReadinessApi> = {},
): MeshReadinessApi =>
  ({
    getEditions: async () => [
      {
        id: edition.id,
        title: edition.title,
        date: edition.date,
        summary: edition.summary,
        isDefault: true,
      },
    ],
    getEdition: async () => edition,
    getAssessment: async () => assessment,
    ...more,
  } as MeshReadinessApi);
