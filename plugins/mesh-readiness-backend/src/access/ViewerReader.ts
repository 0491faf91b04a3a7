import type {
  BackstageCredentials,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  type CompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
  toError,
} from '@backstage/errors';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  AuthorizeResult,
  type BasicPermission,
} from '@backstage/plugin-permission-common';
import {
  assessmentReadPermission,
  assessmentRefreshPermission,
  knowledgeTryPermission,
} from 'backstage-plugin-mesh-readiness-common';
import { LRUCache } from 'lru-cache';
import { VISIBLE_FIELDS } from '../assess/findHiddenRefs';
import { within } from '../refresh/within';
import type { Viewer } from './Viewer';

/** How long a change of what somebody may see can take to be noticed. */
const KEPT_MILLISECONDS = 30_000;

/** References that are kept for all users together, about 100 MB. */
const MOST_REFS = 1_000_000;

const PAGE_SIZE = 5_000;

/** Longer than a catalog that is well takes for a page. */
const DEFAULT_PATIENCE_MILLISECONDS = 30_000;

/** What each permission allows, to be put in a sentence. */
const ACTIONS: Partial<Record<string, string>> = {
  [assessmentReadPermission.name]: 'see assessments',
  [assessmentRefreshPermission.name]: 'have services read anew',
  [knowledgeTryPermission.name]: 'try knowledge',
};

const SEES_ALL: Viewer = { sees: 'all' };
const SEES_NOTHING: Viewer = { sees: 'some', refs: new Set() };

/**
 * Finds out what somebody may see, with two questions to the permission backend whatever the number of services.
 *
 * @remarks
 * Conditions of a policy are never judged here: the catalog is asked for what it shows to the caller. Whatever goes wrong
 * on the way is an error, so that nobody is answered from what they were once allowed.
 */
export class ViewerReader {
  readonly #permissions: PermissionsService;
  readonly #catalog: Pick<CatalogService, 'streamEntities' | 'getEntityByRef'>;
  readonly #logger: LoggerService;
  readonly #patienceMilliseconds: number;
  readonly #refs: LRUCache<string, ReadonlySet<string>, BackstageCredentials>;

  constructor(options: {
    permissions: PermissionsService;
    catalog: Pick<CatalogService, 'streamEntities' | 'getEntityByRef'>;
    logger: LoggerService;
    /** How long the catalog may take for a page of what somebody sees. */
    patienceMilliseconds?: number;
  }) {
    this.#permissions = options.permissions;
    this.#catalog = options.catalog;
    this.#logger = options.logger;
    this.#patienceMilliseconds =
      options.patienceMilliseconds ?? DEFAULT_PATIENCE_MILLISECONDS;
    this.#refs = new LRUCache({
      ttl: KEPT_MILLISECONDS,
      maxSize: MOST_REFS,
      sizeCalculation: refs => refs.size + 1,
      ignoreFetchAbort: true,
      fetchMethod: (_name, _expired, { context }) => this.#readRefs(context),
    });
  }

  /** Throws unless the caller has all of these permissions of the plugin. */
  async require(
    permissions: readonly BasicPermission[],
    credentials: BackstageCredentials,
  ): Promise<void> {
    const decisions = await this.#answered(
      this.#permissions.authorize(
        permissions.map(permission => ({ permission })),
        { credentials },
      ),
    );
    permissions.forEach(({ name }, index) => {
      if (decisions[index]?.result !== AuthorizeResult.ALLOW) {
        throw new NotAllowedError(
          `You may not ${
            ACTIONS[name] ?? 'do this'
          }, expected the permission ${name}`,
        );
      }
    });
  }

  /** What the caller may see; throws unless the caller may see assessments at all. */
  async viewerOf(credentials: BackstageCredentials): Promise<Viewer> {
    const result = await this.#decide([], credentials);
    switch (result) {
      case AuthorizeResult.ALLOW:
        return SEES_ALL;
      case AuthorizeResult.DENY:
        return SEES_NOTHING;
      case AuthorizeResult.CONDITIONAL:
        return { sees: 'some', refs: await this.#refsOf(credentials) };
      default:
        result satisfies never;
        return SEES_NOTHING;
    }
  }

  /** Whether the caller may see everything, for answers about one service; throws as well unless the caller has all of the permissions. */
  async sightOf(
    permissions: readonly BasicPermission[],
    credentials: BackstageCredentials,
  ): Promise<Pick<Viewer, 'sees'>> {
    const result = await this.#decide(permissions, credentials);
    return { sees: result === AuthorizeResult.ALLOW ? 'all' : 'some' };
  }

  async #decide(
    permissions: readonly BasicPermission[],
    credentials: BackstageCredentials,
  ): Promise<AuthorizeResult> {
    const [, [{ result }]] = await Promise.all([
      this.require([assessmentReadPermission, ...permissions], credentials),
      this.#answered(
        this.#permissions.authorizeConditional(
          [{ permission: catalogEntityReadPermission }],
          { credentials },
        ),
      ),
    ]);
    return result;
  }

  /** Throws unless the caller may see an entity of the catalog. */
  async requireEntity(
    ref: CompoundEntityRef,
    credentials: BackstageCredentials,
  ): Promise<void> {
    if (!(await this.#catalog.getEntityByRef(ref, { credentials }))) {
      throw new NotFoundError(
        `The catalog has no entity '${stringifyEntityRef(
          ref,
        )}', or you may not read it`,
      );
    }
  }

  async #refsOf(
    credentials: BackstageCredentials,
  ): Promise<ReadonlySet<string>> {
    try {
      return await this.#refs.forceFetch(nameOf(credentials), {
        context: credentials,
      });
    } catch (error) {
      throw this.#unavailable(
        'The catalog did not say which of its entities you may see, so nothing is shown; try again in a moment',
        error,
      );
    }
  }

  async #answered<T>(decisions: Promise<T>): Promise<T> {
    try {
      return await decisions;
    } catch (error) {
      throw this.#unavailable(
        'The permission backend did not say what you may see or do, so nothing is shown or done; try again in a moment',
        error,
      );
    }
  }

  /** What went wrong stands in the log, because it is not for everybody to read. */
  #unavailable(message: string, error: unknown): ServiceUnavailableError {
    this.#logger.error(message, toError(error));
    return new ServiceUnavailableError(message);
  }

  async #readRefs(
    credentials: BackstageCredentials,
  ): Promise<ReadonlySet<string>> {
    const refs = new Set<string>();
    const pages = this.#catalog
      .streamEntities(
        { fields: VISIBLE_FIELDS, pageSize: PAGE_SIZE },
        { credentials },
      )
      [Symbol.asyncIterator]();
    for (;;) {
      const page = await within(pages.next(), {
        milliseconds: this.#patienceMilliseconds,
      });
      if (page.done) {
        return refs;
      }
      for (const entity of page.value) {
        refs.add(stringifyEntityRef(entity));
      }
    }
  }
}

/** Whose answers may be kept together: one user, or one user through one service. */
function nameOf({ principal }: BackstageCredentials): string {
  const { type, subject, userEntityRef, actor } = principal as {
    type: string;
    subject?: string;
    userEntityRef?: string;
    actor?: { subject: string };
  };
  return JSON.stringify([type, userEntityRef, subject, actor?.subject]);
}
