import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  type CompoundEntityRef,
  type Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { InputError, NotFoundError } from '@backstage/errors';
import {
  addManifests,
  type Assessment,
  type Edition,
} from 'backstage-plugin-mesh-readiness-common';
import { CatalogEntityReader } from '../collect/CatalogEntityReader';
import { collect } from '../collect/collect';
import { decideAndCompare } from './decideAndCompare';
import { decideFor } from './decideFor';
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

/** Reads what there is to know about a service, and then decides about it. */
export class Assessor {
  readonly #options: ReadingOptions;

  constructor(options: ReadingOptions) {
    this.#options = options;
  }

  /**
   * Assesses an entity of the catalog.
   *
   * @remarks
   * The entity is read as the caller, so that only who may see it gets an answer. What lies around it is read as the
   * plugin, so that every caller gets the same verdict, and then hidden from a caller who may not see it.
   */
  async assessCatalogEntity(
    ref: CompoundEntityRef,
    { credentials, ...editions }: AssessmentRequest,
  ): Promise<Assessment> {
    const { catalog, auth } = this.#options;
    const entityRef = stringifyEntityRef(ref);
    checkKind(ref.kind, entityRef);
    const entity = await catalog.getEntityByRef(ref, { credentials });
    if (!entity) {
      throw new NotFoundError(
        `The catalog has no entity '${entityRef}', or you may not read it`,
      );
    }
    const now = new Date().toISOString();
    const entities = new CatalogEntityReader({
      catalog,
      credentials: await auth.getOwnServiceCredentials(),
    });
    const claims = await this.#collect(entity, entities, now);
    const hidden = await findHiddenRefs({
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

function checkKind(kind: string, entityRef: string) {
  if (!KINDS.includes(kind.toLowerCase())) {
    throw new InputError(
      `'${entityRef}' is of kind ${kind}, expected one that runs in a mesh: ${KINDS.join(
        ', ',
      )}`,
    );
  }
}
