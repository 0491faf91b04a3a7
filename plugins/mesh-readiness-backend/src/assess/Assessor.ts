import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  type CompoundEntityRef,
  type Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { InputError, NotFoundError, toError } from '@backstage/errors';
import {
  addManifests,
  type Assessment,
  type Edition,
} from 'backstage-plugin-mesh-readiness-common';
import type { Viewer } from '../access/Viewer';
import { CatalogEntityReader } from '../collect/CatalogEntityReader';
import { collect } from '../collect/collect';
import type { ServiceStore } from '../store/ServiceStore';
import type { StoredService } from '../store/StoredService';
import { decideAndCompare } from './decideAndCompare';
import { decideFor } from './decideFor';
import { findHiddenOfStored } from './findHiddenOfStored';
import { findHiddenRefs } from './findHiddenRefs';
import { KINDS } from './kinds';
import { type PostedProfile, profileClaims } from './profileClaims';
import type { ReadingOptions } from './ReadingOptions';
import { withRelations } from './withRelations';

/** What a profile without a name is called. */
const UNNAMED = 'component:default/unnamed';

/** Under which edition to answer, and which one to hold the answer against. */
export interface AnsweringEditions {
  edition: Edition;
  /** Absent: there is none to compare with. */
  comparedWith?: Edition;
}

/** Who asks, and under which edition. */
export interface AssessmentRequest extends AnsweringEditions {
  credentials: BackstageCredentials;
}

/** Who asks about an entity of the catalog. */
export interface CatalogAssessmentRequest extends AssessmentRequest {
  /** What the caller may see; the catalog is asked when it is left out, and when that is not everything. */
  viewer?: Pick<Viewer, 'sees'>;
}

/** What it takes to assess services, one at a time. */
export interface AssessorOptions extends ReadingOptions {
  store: Pick<ServiceStore, 'services'>;
}

/** Reads what there is to know about a service, and then decides about it. */
export class Assessor {
  readonly #options: AssessorOptions;

  constructor(options: AssessorOptions) {
    this.#options = options;
  }

  /**
   * Assesses an entity of the catalog, from what is stored of it, or else from what there is to read now.
   *
   * @remarks
   * Only who may see the entity gets an answer. What lies around it is read as the plugin, so that every caller gets the same
   * verdict, and then hidden from a caller who may not see it.
   */
  async assessCatalogEntity(
    ref: CompoundEntityRef,
    request: CatalogAssessmentRequest,
  ): Promise<Assessment> {
    const entityRef = stringifyEntityRef(ref);
    checkKind(ref.kind, entityRef);
    const stored = await this.#stored(entityRef);
    return stored && stored.record.status !== 'failed'
      ? this.#assessStored(stored, request)
      : this.#assessNow(entityRef, request);
  }

  async #assessStored(
    stored: StoredService,
    { credentials, viewer, ...editions }: CatalogAssessmentRequest,
  ): Promise<Assessment> {
    const { entityRef, claims, record } = stored;
    const { readAt, staleSince } = record;
    const hidden =
      viewer?.sees === 'all'
        ? new Set<string>()
        : await findHiddenOfStored({
            catalog: this.#options.catalog,
            credentials,
            stored,
          });
    if (!hidden) {
      throw notFound(entityRef);
    }
    const now = new Date().toISOString();
    return addManifests(
      {
        ...decideFor({ entityRef, claims, hidden, ...editions, now }),
        stored: { readAt, ...(staleSince && { staleSince }) },
      },
      editions.edition,
    );
  }

  async #assessNow(
    entityRef: string,
    { credentials, viewer, ...editions }: CatalogAssessmentRequest,
  ): Promise<Assessment> {
    const { catalog, auth } = this.#options;
    const entity = await catalog.getEntityByRef(entityRef, { credentials });
    if (!entity) {
      throw notFound(entityRef);
    }
    const now = new Date().toISOString();
    const entities = new CatalogEntityReader({
      catalog,
      credentials: await auth.getOwnServiceCredentials(),
    });
    const claims = await this.#collect(entity, entities, now);
    const hidden =
      viewer?.sees === 'all'
        ? new Set<string>()
        : await findHiddenRefs({
            catalog,
            credentials,
            entity,
            read: entities.read,
            claims,
          });
    return addManifests(
      decideFor({ entityRef, claims, hidden, ...editions, now }),
      editions.edition,
    );
  }

  /** Without the store, everything can be read anew. */
  async #stored(entityRef: string): Promise<StoredService | undefined> {
    try {
      const [stored] = await this.#options.store.services([entityRef]);
      return stored;
    } catch (error) {
      this.#options.logger.warn(
        `What is stored of ${entityRef} could not be read, so it is read anew`,
        toError(error),
      );
      return undefined;
    }
  }

  /**
   * Assesses an entity that was sent in a request.
   *
   * @remarks
   * Everything around it is read as the caller, because whoever writes an entity chooses what it refers to. Entities that
   * were sent along stand in for those of the catalog.
   */
  async assessPostedEntity(
    entity: Entity,
    related: readonly Entity[],
    { credentials, ...editions }: AssessmentRequest,
  ): Promise<Assessment> {
    const entityRef = stringifyEntityRef(entity);
    checkKind(entity.kind, entityRef);
    const posted = withRelations([entity, ...related]);
    const preloaded = new Map<string, Entity>();
    for (const one of posted) {
      const ref = stringifyEntityRef(one);
      if (preloaded.has(ref)) {
        throw new InputError(
          `The request holds '${ref}' twice, expected each entity once`,
        );
      }
      preloaded.set(ref, one);
    }
    const now = new Date().toISOString();
    const { catalog } = this.#options;
    const entities = new CatalogEntityReader({
      catalog,
      credentials,
      preloaded,
    });
    const claims = await this.#collect(posted[0], entities, now);
    return addManifests(
      decideAndCompare({ entityRef, claims, ...editions, now }),
      editions.edition,
    );
  }

  /** Assesses a service that was described in a request, without an entity. */
  assessProfile(
    profile: PostedProfile,
    editions: AnsweringEditions,
  ): Assessment {
    const now = new Date().toISOString();
    return addManifests(
      decideAndCompare({
        entityRef: profile.entityRef ?? UNNAMED,
        claims: profileClaims(profile, now),
        ...editions,
        now,
      }),
      editions.edition,
    );
  }

  async #collect(entity: Entity, entities: CatalogEntityReader, now: string) {
    const { sources, logger, timeoutMilliseconds } = this.#options;
    return collect({
      entity,
      sources,
      entities,
      now,
      logger,
      timeoutMilliseconds,
    });
  }
}

function notFound(entityRef: string): NotFoundError {
  return new NotFoundError(
    `The catalog has no entity '${entityRef}', or you may not read it`,
  );
}

function checkKind(kind: string, entityRef: string) {
  if (!KINDS.includes(kind.toLowerCase())) {
    throw new InputError(
      `'${entityRef}' is of kind ${kind}, expected one that runs in a mesh: ${KINDS.join(
        ', ',
      )}`,
    );
  }
}
