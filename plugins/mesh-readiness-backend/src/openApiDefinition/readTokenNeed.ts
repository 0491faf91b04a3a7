import { quoteRaw } from 'backstage-plugin-mesh-readiness-node';
import { classifyScheme } from './classifyScheme';
import { type JsonMap, objectAt } from './json';
import { parseDefinition } from './parseDefinition';
import { resolveReference } from './resolveReference';
import { securityInUse } from './securityInUse';

/** A place in a definition and what stands there. */
export interface DefinitionPlace {
  field: string;
  raw?: string;
}

/** Whether callers of an API send tokens that have to be checked, and where its definition says so. */
export interface TokenNeed {
  need: 'required' | 'none' | 'unknown';
  places: DefinitionPlace[];
  /** What was found, in words that follow "the definition, which". */
  says: string;
}

const ROOT = 'spec.definition';
const MOST_DOUBTS = 3;

/** Reads from a definition whether an operation accepts signed tokens. */
export function readTokenNeed(definition: unknown): TokenNeed {
  const parsed = parseDefinition(definition);
  if ('unreadable' in parsed) {
    return {
      need: 'unknown',
      places: [{ field: ROOT, ...quoteOf(definition) }],
      says: `could not be read: ${parsed.unreadable}`,
    };
  }
  const { document, version } = parsed;
  const [folder, schemes] =
    version === '3'
      ? [
          'components.securitySchemes',
          objectAt(objectAt(document, 'components'), 'securitySchemes'),
        ]
      : ['securityDefinitions', objectAt(document, 'securityDefinitions')];
  const used = securityInUse(document);
  const classified = [...used.schemes].map(name => ({
    field: `${ROOT}: ${folder}.${name}`,
    ...classify(document, schemes, name),
  }));
  const operations = `${used.operations} ${
    used.operations === 1 ? 'operation' : 'operations'
  }, ${used.open} of them open to all`;
  const of = (kind: string) =>
    classified.filter(scheme => scheme.kind === kind);
  const places = (kind: string) =>
    of(kind).map(({ field, raw }) => ({ field, ...(raw ? { raw } : {}) }));

  if (of('token').length > 0) {
    return {
      need: 'required',
      places: places('token'),
      says: `asks for tokens (${operations})`,
    };
  }
  const doubts = [
    ...of('unknown').flatMap(({ why }) => why ?? []),
    ...describeLost(used.lost),
    ...(used.malformed ? ['a "security" that is no list of schemes'] : []),
  ];
  if (doubts.length > 0) {
    return {
      need: 'unknown',
      places: places('unknown').length ? places('unknown') : [{ field: ROOT }],
      says: `does not say whether it asks for tokens: ${listDoubts(doubts)}`,
    };
  }
  return {
    need: 'none',
    places: classified.length
      ? places('other')
      : [{ field: `${ROOT}: security` }],
    says: classified.length
      ? `asks for no tokens (${operations})`
      : `declares no security (${operations})`,
  };
}

/** One doubt about all that was not found: a definition that was split into files may refer to hundreds of them. */
function describeLost([first, ...others]: string[]): string[] {
  if (first === undefined) {
    return [];
  }
  const rest = `${others.length} more ${
    others.length === 1 ? 'place' : 'places'
  }`;
  return [
    `${quoteRaw(first)}${
      others.length > 0 ? ` and ${rest}` : ''
    } cannot be found in the document`,
  ];
}

/** The first doubts in one line, because a reader needs one to go on and a document may raise thousands. */
function listDoubts(doubts: string[]): string {
  const more = doubts.length - MOST_DOUBTS;
  return [
    ...doubts.slice(0, MOST_DOUBTS).map(quoteRaw),
    ...(more > 0 ? [`and ${more} more`] : []),
  ].join('; ');
}

function quoteOf(definition: unknown): { raw?: string } {
  const raw = definition === undefined ? '' : quoteRaw(definition);
  return raw ? { raw } : {};
}

function classify(document: JsonMap, schemes: JsonMap, name: string) {
  if (!Object.hasOwn(schemes, name)) {
    return {
      kind: 'unknown',
      raw: undefined,
      why: `the scheme "${name}" is not defined`,
    };
  }
  const scheme = resolveReference(document, schemes[name]);
  return scheme
    ? classifyScheme(name, scheme)
    : {
        kind: 'unknown',
        raw: undefined,
        why: `the scheme "${name}" cannot be found in the document`,
      };
}
