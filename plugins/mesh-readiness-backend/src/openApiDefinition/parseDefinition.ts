import { toError } from '@backstage/errors';
import { CORE_SCHEMA, load, Type } from 'js-yaml';
import { isObject, type JsonMap } from './json';

/** A document that describes an HTTP API, or the reason why it cannot be read. */
export type ParsedDefinition =
  | { document: JsonMap; version: '2' | '3' }
  | { unreadable: string };

const PLACEHOLDERS = ['$text', '$json', '$yaml', '$openapi', '$asyncapi'];
const LONGEST = 10_000_000;

/**
 * What JSON can hold, and the merge keys that people shorten definitions with. The other types of YAML have no place in a
 * definition, and some of them take very long on input that was made for it.
 */
const SCHEMA = CORE_SCHEMA.extend({
  implicit: [
    new Type('tag:yaml.org,2002:merge', {
      kind: 'scalar',
      resolve: key => key === '<<',
    }),
  ],
});

/** Reads `spec.definition` of an API entity as OpenAPI 3 or Swagger 2. */
export function parseDefinition(definition: unknown): ParsedDefinition {
  if (definition === undefined || definition === '') {
    return { unreadable: 'it is empty' };
  }
  const document =
    typeof definition === 'string' ? parseText(definition) : definition;
  if (document instanceof Error) {
    return { unreadable: document.message };
  }
  if (!isObject(document)) {
    return { unreadable: 'it holds no object' };
  }
  const placeholder = PLACEHOLDERS.find(name => name in document);
  if (placeholder) {
    return {
      unreadable: `its ${placeholder} was not replaced by the document it points at`,
    };
  }
  if (/^3(\.|$)/.test(versionAt(document, 'openapi'))) {
    return { document, version: '3' };
  }
  if (/^2(\.0)?$/.test(versionAt(document, 'swagger'))) {
    return { document, version: '2' };
  }
  return { unreadable: 'it is neither OpenAPI 3 nor Swagger 2' };
}

/** A version as text; without quotes, YAML takes `3.0` for a number. */
function versionAt(document: JsonMap, key: string): string {
  const version = document[key];
  return typeof version === 'string' || typeof version === 'number'
    ? String(version)
    : '';
}

function parseText(text: string): unknown {
  if (text.length > LONGEST) {
    return new Error(`it is longer than ${LONGEST} characters`);
  }
  try {
    return text.trimStart().startsWith('{')
      ? parseJsonOrYaml(text)
      : parseYaml(text);
  } catch (error) {
    const [line] = toError(error).message.split('\n');
    const reason = line.replace(/ \((\d+):(\d+)\)$/, ' at line $1, column $2');
    return new Error(`it is no valid YAML: ${reason.slice(0, 160)}`);
  }
}

/** JSON is read as such because that is faster still. */
function parseJsonOrYaml(text: string): unknown {
  try {
    return JSON.parse(text.trim());
  } catch {
    return parseYaml(text);
  }
}

/** A key that is written twice does not make a definition unreadable; the last one counts, as in JSON. */
function parseYaml(text: string): unknown {
  return load(text, { json: true, schema: SCHEMA });
}
