import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { RequirementSource } from 'backstage-plugin-mesh-readiness-node';

/** What it takes to read what there is to know about services. */
export interface ReadingOptions {
  catalog: CatalogService;
  auth: AuthService;
  logger: LoggerService;
  sources: readonly RequirementSource[];
  /** How long one source may take for one service. */
  timeoutMilliseconds: number;
}
