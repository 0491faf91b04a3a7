import { asList, asRecord, asText, fieldAt } from '../../objects/fields';
import { DEEPEST, snakeCase } from '../support';
import { signsWithSecret } from './signsWithSecret';

/** What a piece of Envoy's configuration does. */
export type EnvoyFunction =
  | 'local-rate-limit'
  | 'global-rate-limit'
  | 'rate-limit'
  | 'rate-limit-per-path'
  | 'lua'
  | 'wasm'
  | 'external-authorization'
  | 'jwt-authentication'
  | 'jwt-shared-secret'
  | 'connection-authorization'
  | 'request-authorization'
  | 'fault'
  | 'tracing'
  | 'outlier-detection'
  | 'connection-limits';

/** Type urls and names of filters, as they stand in Envoy's documents, old names too. */
const TYPES: readonly (readonly [RegExp, EnvoyFunction])[] = [
  [/\.local_?rate_?limit\b/, 'local-rate-limit'],
  [/\.rate_?limit(_quota)?\b/, 'global-rate-limit'],
  [/\.lua\b/, 'lua'],
  [/\.wasm\b/, 'wasm'],
  [/\.ext_authz\b/, 'external-authorization'],
  [/\.jwt_authn\b/, 'jwt-authentication'],
  [/\.network\.rbac\b/, 'connection-authorization'],
  [/\.rbac\b/, 'request-authorization'],
  [/\.fault\b/, 'fault'],
];

/** Actions of a rate limit that tell paths and headers apart. */
const PER_PATH = [
  'header_value_match',
  'query_parameter_value_match',
  'query_parameters',
  'request_headers',
];

/** What a piece of Envoy's configuration does, in snake case or camel case; empty where nothing of it is known. */
export function recogniseEnvoy(value: unknown): ReadonlySet<EnvoyFunction> {
  const found = new Set<EnvoyFunction>();
  visit(value, found, 0);
  return found;
}

function visit(value: unknown, found: Set<EnvoyFunction>, depth: number) {
  if (depth > DEEPEST) {
    return;
  }
  for (const item of asList(value)) {
    visit(item, found, depth + 1);
  }
  for (const [name, part] of Object.entries(asRecord(value))) {
    recogniseField(snakeCase(name), part, found);
    visit(part, found, depth + 1);
  }
}

function recogniseField(
  key: string,
  value: unknown,
  found: Set<EnvoyFunction>,
) {
  switch (key) {
    case '@type':
    case 'type_url':
      recogniseType(asText(value), found);
      break;
    case 'name':
      if (typeof value === 'string' && value.startsWith('envoy.')) {
        recogniseType(value, found);
      }
      break;
    case 'rate_limits':
      if (asList(value).length > 0) {
        found.add('rate-limit');
      }
      if (asList(value).some(isPerPath)) {
        found.add('rate-limit-per-path');
      }
      break;
    case 'local_jwks':
      if (
        signsWithSecret(
          fieldAt(value, 'inline_string') ?? fieldAt(value, 'inlineString'),
        )
      ) {
        found.add('jwt-shared-secret');
      }
      break;
    case 'tracing':
      if (Object.keys(asRecord(value)).length > 0) {
        found.add('tracing');
      }
      break;
    case 'outlier_detection':
      found.add('outlier-detection');
      break;
    case 'circuit_breakers':
      found.add('connection-limits');
      break;
    default:
  }
}

function recogniseType(type: string | undefined, found: Set<EnvoyFunction>) {
  const known = TYPES.find(([pattern]) => pattern.test(type ?? ''));
  if (known) {
    found.add(known[1]);
  }
}

function isPerPath(limit: unknown): boolean {
  return asList(asRecord(limit).actions).some(action =>
    Object.keys(asRecord(action)).some(name =>
      PER_PATH.includes(snakeCase(name)),
    ),
  );
}
