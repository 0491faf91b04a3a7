import type { Origin, Problem } from 'backstage-plugin-mesh-readiness-common';
import { closest, distance } from 'fastest-levenshtein';
import { quoteRaw } from '../quoteRaw';
import type { PartialClaims } from '../RequirementSource';
import { mergeClaims } from './mergeClaims';
import { VALUE_KEYS } from './valueKeys';

/** Where a set of values stands. */
export interface ValuesPlace {
  /** Id of the requirement source that reads them. */
  sourceId: string;
  origin: Origin;
  /** The entity they stand on, if it is one. */
  entityRef?: string;
  /** How many entities lie between the component and it. */
  distance?: number;
  /** The field that a key stands in. */
  field(key: string): string;
  now: string;
}

/** Keys that differ in more than this part of their letters have nothing to do with each other. */
const FARTHEST = 0.5;

/** More than every list and number that can be written needs. */
const LONGEST_VALUE = 200_000;

/** So many keys that nobody knows are told one by one. */
const MOST_UNKNOWN_KEYS = 50;

const KEYS = new Map(VALUE_KEYS.map(valueKey => [valueKey.key, valueKey]));

/** The claims of values by key; a malformed value or an unknown key becomes a problem and costs no other value its result. */
export function claimsFromValues(
  values: Iterable<readonly [key: string, value: unknown]>,
  place: ValuesPlace,
): Required<PartialClaims> {
  let unknown = 0;
  const told = [...values].filter(
    ([key]) => KEYS.has(key) || ++unknown <= MOST_UNKNOWN_KEYS,
  );
  const surplus = unknown - MOST_UNKNOWN_KEYS;
  return mergeClaims([
    ...told.map(([key, value]) => claimsFromValue(key, value, place)),
    surplus > 0 ? claimsFromSurplus(surplus, place) : {},
  ]);
}

function claimsFromSurplus(keys: number, place: ValuesPlace): PartialClaims {
  const raw = `${keys} more keys`;
  const provenance = {
    ...placeOf(place),
    field: place.field(raw),
    raw,
  };
  return {
    problems: [
      {
        kind: 'malformed-value',
        params: {
          raw,
          expected: 'keys that are known',
          where: whereOf(provenance.field, place),
        },
        because: [provenance],
      },
    ],
  };
}

function placeOf(place: ValuesPlace) {
  return {
    source: place.sourceId,
    origin: place.origin,
    basis: 'declared' as const,
    ...(place.distance ? { distance: place.distance } : {}),
    ...(place.entityRef ? { entityRef: place.entityRef } : {}),
    readAt: place.now,
  };
}

function whereOf(field: string, { entityRef }: ValuesPlace): string {
  return entityRef ? `${field} of ${entityRef}` : field;
}

function claimsFromValue(
  key: string,
  value: unknown,
  place: ValuesPlace,
): PartialClaims {
  const shownKey = quoteRaw(key);
  const provenance = {
    ...placeOf(place),
    field: place.field(shownKey),
    raw: quoteRaw(value),
  };
  const where = whereOf(provenance.field, place);
  const problem = (raw: string, expected: string): Problem => ({
    kind: 'malformed-value',
    params: { raw, expected, where },
    because: [provenance],
  });

  const valueKey = KEYS.get(key);
  if (!valueKey) {
    return { problems: [problem(shownKey, nearestKey(shownKey))] };
  }
  if (typeof value === 'string' && value.length > LONGEST_VALUE) {
    return {
      problems: [
        problem(
          provenance.raw,
          `${valueKey.expected}, in at most ${LONGEST_VALUE} characters`,
        ),
      ],
    };
  }
  const read =
    typeof value === 'string'
      ? valueKey.read(value.trim(), provenance)
      : undefined;
  if (!read) {
    return { problems: [problem(provenance.raw, valueKey.expected)] };
  }
  const { malformed = [], ...claims } = read;
  return {
    ...claims,
    problems: malformed.map(({ raw, expected }) => problem(raw, expected)),
  };
}

function nearestKey(written: string): string {
  const keys = [...KEYS.keys()];
  const nearest = closest(written, keys);
  const isNear =
    distance(written, nearest) <=
    Math.max(written.length, nearest.length) * FARTHEST;
  return isNear
    ? `a known key such as "${nearest}"`
    : `one of the keys ${keys.join(', ')}`;
}
