import { toError } from '@backstage/errors';
import { parse } from 'yaml';
import { isObject, type JsonMap } from './json';

/** A document that describes an HTTP API, or the reason why it cannot be read. */
export type ParsedDefinition =
  | { document: JsonMap; version: '2' | '3' }
  | { unreadable: string };

const PLACEHOLDERS = ['$text', '$json', '$yaml', '$openapi', '$asyncapi'];
const LONGEST = 10_000_000;

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
  if (/^3\./.test(String(document.openapi))) {
    return { document, version: '3' };
  }
  if (/^2(\.0)?$/.test(String(document.swagger))) {
    return { document, version: '2' };
  }
  return { unreadable: 'it is neither OpenAPI 3 nor Swagger 2' };
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
    return new Error(
      `it is no valid YAML: ${line.slice(0, 160).replace(/:$/, '')}`,
    );
  }
}

/** JSON is read as such because that is a hundred times faster on large definitions. */
function parseJsonOrYaml(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return parseYaml(text);
  }
}

function parseYaml(text: string): unknown {
  return parse(text, { merge: true, uniqueKeys: false, logLevel: 'error' });
}
