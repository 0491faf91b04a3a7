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
      .map(part => decode(part).replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce<JsonMap>(objectAt, document);
    if (Object.keys(current as JsonMap).length === 0) {
      return undefined;
    }
  }
  return undefined;
}

/** A reference is an address, so "/orders/{id}" may stand in it as "~1orders~1%7Bid%7D". */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
