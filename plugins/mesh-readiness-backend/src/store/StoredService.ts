import type { Claims } from 'backstage-plugin-mesh-readiness-common';
import type { ServiceRecord } from './ServiceRecord';

/** What one source read outside of the catalog for one service. */
export interface Outside {
  /** What it looked for, as it wrote that down for itself. */
  key?: string;
  /** Differs when it would find something else; empty where it could not tell. */
  revision: string;
}

/** What a service was read from, which tells whether it has to be read anew. */
export interface ServiceInputs {
  entityRef: string;
  /** Covers the service, every entity that was read for it, the edition with its overlays, the settings and the engine. */
  inputHash: string;
  /** References of the entities that were read for it, itself not among them. */
  reads: string[];
  /** What was read outside of the catalog, by id of the source; absent: no source reads there. */
  outside?: Readonly<Record<string, Outside>>;
}

/** Everything that is kept of one service. */
export interface StoredService extends ServiceInputs {
  record: Omit<ServiceRecord, 'joinedAt'>;
  /** What was read about it, unmerged, so that any edition can answer from it. */
  claims: Claims;
  /** Those of `reads` that the catalog did not have; a reader may be told of them where an entity that they see names them. */
  missing: string[];
}
