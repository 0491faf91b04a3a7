import { asList, asRecord } from './fields';

/** Put in place of a text that may be secret, so that it can still be seen that there is one. */
export const LEFT_OUT = '(left out)';

/** Fields of meshes and Envoy that hold texts, keys or settings of somebody, in both spellings. */
const SECRET = new Set([
  'access_token',
  'accessToken',
  'inline_bytes',
  'inlineBytes',
  'inline_string',
  'inlineString',
  'password',
  'pluginConfig',
]);

/** Where a JSON Web Key Set stands as a text: Istio's `jwks`, Envoy's `local_jwks`. */
const KEY_SET = 'jwks';
const LOCAL_KEY_SET = ['local_jwks', 'localJwks'];

/** What of a JSON Web Key is no key material. */
const TOLD_OF_KEYS = ['kty', 'alg', 'use', 'crv'];

/** The specification of a custom resource without keys, passwords, tokens and texts that may be some. */
export function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(withoutSecrets);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, told(key, part)]),
  );
}

function told(key: string, value: unknown): unknown {
  if (key === KEY_SET && typeof value === 'string') {
    return toldKeys(value);
  }
  if (LOCAL_KEY_SET.includes(key)) {
    return withToldKeys(asRecord(value));
  }
  if (key === 'vmConfig') {
    return withoutValues(asRecord(value));
  }
  return SECRET.has(key) ? LEFT_OUT : withoutSecrets(value);
}

/** Envoy's key set, whose text stands in one of two fields. */
function withToldKeys(source: Record<string, unknown>) {
  return Object.fromEntries(
    Object.entries(source).map(([key, value]) => [
      key,
      typeof value === 'string' && SECRET.has(key)
        ? toldKeys(value)
        : withoutSecrets(value),
    ]),
  );
}

/** A key set that still tells the kinds and algorithms of its keys. */
function toldKeys(text: string): string {
  try {
    const keys = asList(asRecord(JSON.parse(text)).keys).map(key =>
      Object.fromEntries(
        Object.entries(asRecord(key)).filter(([name]) =>
          TOLD_OF_KEYS.includes(name),
        ),
      ),
    );
    return JSON.stringify({ keys });
  } catch {
    return LEFT_OUT;
  }
}

/** The environment of a Wasm machine with names only. */
function withoutValues({ env, ...config }: Record<string, unknown>) {
  return {
    ...config,
    ...(Array.isArray(env) && {
      env: env.map(variable => ({ name: asRecord(variable).name })),
    }),
  };
}
