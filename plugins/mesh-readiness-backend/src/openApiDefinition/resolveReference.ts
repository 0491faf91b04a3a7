import { isObject, type JsonMap, objectAt } from './json';

const DEEPEST = 10;

/** Follows `$ref` inside the document; `undefined` when it leads outside, nowhere, or in a circle. */
export function resolveReference(
  document: JsonMap,
  value: unknown,
): JsonMap | undefined {
  let current = value;
  for (let depth = 0; depth < DEEPEST; depth++) {
    if (!isObject(current)) {
      return undefined;
    }
    const { $ref: reference } = current;
    if (typeof reference !== 'string') {
      return current;
    }
    if (!reference.startsWith('#/')) {
      return undefined;
    }
    current = reference
      .slice(2)
      .split('/')
      .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce<JsonMap>(objectAt, document);
    if (Object.keys(current as JsonMap).length === 0) {
      return undefined;
    }
  }
  return undefined;
}
