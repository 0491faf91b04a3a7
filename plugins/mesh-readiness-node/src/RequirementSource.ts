import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type {
  Claims,
  UnreadKind,
} from 'backstage-plugin-mesh-readiness-common';
import type { EntityReader } from './EntityReader';

/** What a source is given to read one service. */
export interface CollectContext {
  /** The service. Its relations are always there, also when it was sent in a request. */
  entity: Entity;
  /** Reads the entities around it. */
  entities: EntityReader;
  /** When this assessment is made, ISO 8601; what `readAt` of a provenance is to say. */
  now: string;
  /** Aborted when the source takes longer than it may. */
  signal: AbortSignal;
  logger: LoggerService;
}

/** The claims that one source may make. */
export type PartialClaims = Partial<Omit<Claims, 'reports'>>;

/** What one source found for one service. */
export interface SourceResult extends PartialClaims {
  /** What it looked at, in words that name entities by their reference: "annotations of component:default/orders". */
  looked: string[];
  /** Why it found nothing, or not all. */
  message?: string;
  /** What to write into the entity so that it finds something, as YAML that can be copied. */
  add?: string;
  /** Kinds of objects that it could not read. */
  unread?: UnreadKind[];
  /**
   * For a source that reads outside of the catalog: what it looked for there, as a short text that it understands itself. It is
   * kept with the service and given back to `revision`.
   */
  key?: string;
  /** What `revision` would say of exactly what this result tells; absent: it is asked once the result is there. */
  revision?: string;
}

/** A service as a source that reads outside of the catalog knows it. */
export interface KnownService {
  entityRef: string;
  /** The `key` of its result for the service; absent: it gave none. */
  key?: string;
}

/** Something that reads requirements and context for a service. */
export interface RequirementSource {
  /** Unique and stable, in kebab-case; it stands in every provenance and in the configuration. */
  id: string;
  /** Reads one service; what it throws becomes a finding and costs no other source its result. */
  collect(context: CollectContext): Promise<SourceResult>;
  /**
   * For a source that reads outside of the catalog: a text that differs when `collect` would find something else for the
   * service than it did, and `undefined` while it cannot tell, which leaves the service as it is.
   *
   * @remarks
   * It is asked about every service at every refresh, so it must answer at once, from what the source has at hand, and alike on
   * every replica and after every start. Without it, a service is read anew only when its entities, the knowledge or the
   * settings have changed.
   */
  revision?(service: KnownService): string | undefined;
  /**
   * For a source that notices changes by itself: calls the listener with references of services that are to be read anew now,
   * without waiting for the next refresh. Returns what ends it.
   */
  subscribe?(listener: (entityRefs: string[]) => void): () => void;
}
