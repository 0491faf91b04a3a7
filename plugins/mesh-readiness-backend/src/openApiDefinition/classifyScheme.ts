import type { JsonMap } from './json';

/** What a security scheme says about tokens. */
export interface SchemeClass {
  /** `token`: signed tokens are sent; `other`: something else is; `unknown`: the document does not say. */
  kind: 'token' | 'other' | 'unknown';
  /** The part of the document that says so, as it stands there. */
  raw: string;
  /** Why it is unknown. */
  why?: string;
}

const SAYS_JWT = /\bjwts?\b|json web token/i;

/** In a name it may stand beside other words: "jwtAuth", "X-JWT-Assertion". */
const NAMES_JWT = /jwt/i;

/** HTTP schemes that send a password or a proof of one. */
const PASSWORD_SCHEMES =
  /^(?:basic|digest|negotiate|ntlm|hoba|mutual|scram-.+)$/;

/** Decides what one security scheme proves: JSON Web Tokens, something else, or nothing. */
export function classifyScheme(name: string, scheme: JsonMap): SchemeClass {
  const type = lower(scheme.type);
  const googleKey = ['x-google-jwks_uri', 'x-google-issuer'].find(
    key => key in scheme,
  );
  if (googleKey) {
    return { kind: 'token', raw: quote(scheme, 'type', googleKey) };
  }
  switch (type) {
    case 'http':
      return classifyHttp(name, scheme);
    case 'openidconnect':
      return { kind: 'token', raw: quote(scheme, 'type', 'openIdConnectUrl') };
    case 'oauth2':
      return { kind: 'token', raw: quote(scheme, 'type') };
    case 'apikey':
      return classifyApiKey(name, scheme);
    case 'basic':
    case 'mutualtls':
      return { kind: 'other', raw: quote(scheme, 'type') };
    default:
      return {
        kind: 'unknown',
        raw: quote(scheme, 'type'),
        why: `"${name}" is of no type that OpenAPI knows`,
      };
  }
}

/** A bearer token without a format is taken for a JWT as an OAuth 2 token is: it is what bearer tokens are checked for. */
function classifyHttp(name: string, scheme: JsonMap): SchemeClass {
  const raw = quote(scheme, 'type', 'scheme', 'bearerFormat');
  const httpScheme = lower(scheme.scheme).trim();
  const format = lower(scheme.bearerFormat);
  if (SAYS_JWT.test(httpScheme) || SAYS_JWT.test(format)) {
    return { kind: 'token', raw };
  }
  if (httpScheme === 'bearer') {
    return format
      ? {
          kind: 'unknown',
          raw,
          why: 'its bearer tokens are said to be something else than JWT',
        }
      : { kind: 'token', raw };
  }
  if (PASSWORD_SCHEMES.test(httpScheme)) {
    return { kind: 'other', raw };
  }
  return {
    kind: 'unknown',
    raw,
    why: httpScheme
      ? `"${name}" is of the HTTP scheme "${httpScheme}", which may send tokens; the document does not say`
      : 'it names no HTTP scheme',
  };
}

/** An API key proves a token only where the document says JWT; in the header `Authorization` it may be one in disguise. */
function classifyApiKey(name: string, scheme: JsonMap): SchemeClass {
  const says = ['description', 'bearerFormat', 'x-bearerFormat'].find(key =>
    SAYS_JWT.test(lower(scheme[key])),
  );
  if (says) {
    return { kind: 'token', raw: quote(scheme, 'type', 'in', 'name', says) };
  }
  const raw = quote(scheme, 'type', 'in', 'name');
  if (NAMES_JWT.test(lower(scheme.name))) {
    return { kind: 'token', raw };
  }
  if (NAMES_JWT.test(name)) {
    return { kind: 'token', raw: `${name}: ${raw}` };
  }
  return lower(scheme.in) === 'header' && lower(scheme.name) === 'authorization'
    ? {
        kind: 'unknown',
        raw,
        why: `"${name}" is an API key in the header Authorization, which may be a token; the document does not say`,
      }
    : { kind: 'other', raw };
}

function lower(value: unknown): string {
  return typeof value === 'string' ? value.toLowerCase() : '';
}

function quote(scheme: JsonMap, ...keys: string[]): string {
  return keys
    .filter(key => typeof scheme[key] === 'string')
    .map(key => `${key}: ${scheme[key]}`)
    .join(', ');
}
