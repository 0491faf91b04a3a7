import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  RELATION_PROVIDES_API,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { RequirementClaim } from 'backstage-plugin-mesh-readiness-common';
import {
  claimsFromAnnotations,
  mergeClaims,
  quoteRaw,
  relatedRefs,
  type RequirementSource,
} from 'backstage-plugin-mesh-readiness-node';
import {
  readTokenNeed,
  type TokenNeed,
} from '../openApiDefinition/readTokenNeed';
import { joinSentences } from './joinSentences';
import { type Reached, readEach } from './readEach';

const ID = 'openapi';
const DECISIVE = ['required', 'unknown', 'none'] as const;
/** Characters that take about a millisecond. */
const LARGE = 10_000;
const JWT_AUTHENTICATION = 'security.jwt-authentication';

interface ApiReading {
  entityRef: string;
  looked: string;
  /** Absent for an API whose type says nothing about tokens. */
  token?: TokenNeed;
}

/**
 * Reads the annotations of the APIs that the component provides, and from their OpenAPI definitions whether tokens have to be checked.
 *
 * @remarks
 * One API that asks for tokens decides, then one that cannot be read: an open API beside one with tokens is no contradiction.
 */
export const openApiSource: RequirementSource = {
  id: ID,
  async collect(context) {
    const { entity, entities, now } = context;
    const apis = await readEach(
      entities,
      relatedRefs(entity, { type: RELATION_PROVIDES_API, kind: 'api' }),
    );
    const readings: ApiReading[] = [];
    for (const api of apis) {
      if (isLarge(api)) {
        await nextTurn();
        context.signal.throwIfAborted();
      }
      readings.push(readApi(api));
    }
    const decisive = DECISIVE.find(need =>
      readings.some(({ token }) => token?.need === need),
    );
    return {
      ...mergeClaims([
        ...apis.map(({ entity: api }) =>
          api ? claimsFromAnnotations(api, 'api', ID, now) : {},
        ),
        {
          requirements: readings.flatMap(({ entityRef, token }) =>
            token && token.need === decisive
              ? claimsOf(entityRef, token, now)
              : [],
          ),
        },
      ]),
      looked: readings.map(({ looked }) => looked),
      message: joinSentences(
        apis.length === 0 && `${stringifyEntityRef(entity)} provides no API.`,
        ...readings.map(
          ({ entityRef, token }) =>
            token?.need === 'unknown' &&
            `The definition of ${entityRef} ${token.says}.`,
        ),
      ),
    };
  },
};

/** Whether its definition takes so long to read that everything else is to have its turn before. */
function isLarge({ entity }: Reached): boolean {
  const { definition } = entity?.spec ?? {};
  return typeof definition === 'string' && definition.length > LARGE;
}

function readApi({ entityRef, entity }: Reached): ApiReading {
  const type = quoteRaw(entity?.spec?.type ?? '');
  if (entity && type.toLowerCase() !== 'openapi') {
    return {
      entityRef,
      looked: `annotations and type of ${entityRef}, which is "${type}"; only OpenAPI definitions say whether callers send tokens`,
    };
  }
  const token: TokenNeed = entity
    ? readTokenNeed(entity.spec?.definition)
    : {
        need: 'unknown',
        places: [{ field: 'spec.definition' }],
        says: 'could not be read: the API is not in the catalog',
      };
  return {
    entityRef,
    looked: `${
      entity ? 'annotations and definition' : 'definition'
    } of ${entityRef}, which ${token.says}`,
    token,
  };
}

function claimsOf(
  entityRef: string,
  { need, places }: TokenNeed,
  readAt: string,
): RequirementClaim[] {
  return places.map(({ field, raw }) => ({
    feature: JWT_AUTHENTICATION,
    need,
    provenance: {
      source: ID,
      origin: 'api',
      basis: 'inferred',
      entityRef,
      field: quoteRaw(field),
      ...(raw ? { raw: quoteRaw(raw) } : {}),
      readAt,
    },
  }));
}
