import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { RequirementSource } from './RequirementSource';

/** What modules of the plugin `mesh-readiness` may add. */
export interface MeshReadinessExtensionPoint {
  /** Adds a requirement source; an id that is taken fails the module that adds it. */
  addRequirementSource(source: RequirementSource): void;
}

/** Where modules add requirement sources. */
export const meshReadinessExtensionPoint =
  createExtensionPoint<MeshReadinessExtensionPoint>({
    id: 'mesh-readiness.sources',
  });
