import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  type Edition,
  filtersFromParams,
  nearestFeatureNames,
  NO_RULE,
  resolveFeatureName,
  SERVICE_FILTER_KEYS,
  SERVICE_STATUSES,
  type ServiceFilters,
  VERDICTS,
} from 'backstage-plugin-mesh-readiness-common';
import { quoteRaw } from 'backstage-plugin-mesh-readiness-node';
import { readChoice } from './readChoice';
import { readOne } from './readOne';
import { checkLength } from './readText';

/** More than anybody chooses, and what an address can hold. */
const MOST_VALUES = 200;

type ReadValue = (
  value: string,
  key: keyof ServiceFilters,
  edition: Edition,
) => string;

const READERS: Record<keyof ServiceFilters, ReadValue> = {
  allOf: readFeature,
  anyOf: readFeature,
  noneOf: readFeature,
  verdict: readVerdict,
  finding: readCode,
  blockedBy: readCode,
  burdenedBy: readCode,
  unknownBy: readCode,
  recommended: (value, key, edition) =>
    readChoice(key, value, [
      ...meshIds(edition),
      'open',
      'no-mesh',
      'all-blocked',
      '',
    ]),
  enrolled: (value, key, edition) =>
    readChoice(key, value, [...meshIds(edition), 'none', '']),
  notEnrolled: (value, key, edition) =>
    readChoice(key, value, meshIds(edition)),
  status: (value, key) => readChoice(key, value, SERVICE_STATUSES),
  owner: (value, key) => readRef(value, key, 'group'),
  ownedBy: (value, key) => readRef(value, key, 'group'),
  system: (value, key) => readRef(value, key, 'system'),
  domain: (value, key) => readRef(value, key, 'domain'),
  cluster: (value, key) => checkLength(key, value),
  lifecycle: (value, key) => checkLength(key, value),
  type: (value, key) => checkLength(key, value),
  ref: (value, key) => readRef(value, key, 'component'),
  stale: (value, key) => readChoice(key, value, ['true', 'false']),
  text: (value, key) => checkLength(key, value),
};

/** The filters of a query, checked against the edition; throws an `InputError` that says what was found and expected. */
export function readFilters(
  params: URLSearchParams,
  edition: Edition,
): ServiceFilters {
  const text = readOne(params, 'text');
  const written = filtersFromParams(params);
  if (text === '') {
    delete written.text;
  }
  const filters: ServiceFilters = {};
  for (const key of SERVICE_FILTER_KEYS) {
    const values = written[key];
    if (values) {
      if (values.length > MOST_VALUES) {
        throw new InputError(
          `The query parameter "${key}" has ${values.length} values, expected at most ${MOST_VALUES}`,
        );
      }
      filters[key] = [
        ...new Set(values.map(value => READERS[key](value, key, edition))),
      ];
    }
  }
  return filters;
}

function meshIds({ meshes }: Edition): string[] {
  return meshes.map(({ id }) => id);
}

function readFeature(
  value: string,
  key: keyof ServiceFilters,
  edition: Edition,
): string {
  const id = resolveFeatureName(checkLength(key, value), edition);
  if (id === undefined) {
    const nearest = nearestFeatureNames(value, edition);
    throw new InputError(
      `The query parameter "${key}" names the feature "${quoteRaw(
        value,
      )}", which the edition ${edition.id} does not know, expected ${
        nearest.length > 0 ? `perhaps ${nearest.join(' or ')}` : 'one of its'
      }`,
    );
  }
  return id;
}

function readVerdict(
  value: string,
  key: keyof ServiceFilters,
  edition: Edition,
): string {
  const [mesh, verdict, ...rest] = value.split(':');
  const isVerdict = VERDICTS.some(one => one === verdict);
  if (!isVerdict || rest.length > 0 || !meshIds(edition).includes(mesh)) {
    throw new InputError(
      `The query parameter "${key}" is "${quoteRaw(
        value,
      )}", expected <mesh>:<verdict> with one of ${meshIds(edition).join(
        ', ',
      )} and one of ${VERDICTS.join(', ')}`,
    );
  }
  return value;
}

function readCode(
  value: string,
  key: keyof ServiceFilters,
  edition: Edition,
): string {
  const [code, mesh, ...rest] = value.split(':').reverse();
  const isCode =
    code === NO_RULE || edition.rules.some(rule => rule.code === code);
  const isMesh = mesh === undefined || meshIds(edition).includes(mesh);
  if (!isCode || !isMesh || rest.length > 0) {
    throw new InputError(
      `The query parameter "${key}" is "${quoteRaw(
        value,
      )}", expected the code of a rule of the edition ${
        edition.id
      } such as MR0101, or <mesh>:<code> with one of ${meshIds(edition).join(
        ', ',
      )}`,
    );
  }
  return value;
}

function readRef(
  value: string,
  key: keyof ServiceFilters,
  defaultKind: string,
): string {
  if (checkLength(key, value) === '') {
    return value;
  }
  try {
    return stringifyEntityRef(
      parseEntityRef(value, { defaultKind, defaultNamespace: 'default' }),
    );
  } catch {
    throw new InputError(
      `The query parameter "${key}" is "${quoteRaw(
        value,
      )}", expected the reference of an entity such as ${defaultKind}:default/name`,
    );
  }
}
