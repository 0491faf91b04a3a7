/** An object of a parsed document. */
export type JsonMap = { [key: string]: unknown };

/** Whether a part of a parsed document is an object with keys. */
export function isObject(value: unknown): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at a key of another, or an empty one when there is none. */
export function objectAt(parent: JsonMap, key: string): JsonMap {
  const value = Object.hasOwn(parent, key) ? parent[key] : undefined;
  return isObject(value) ? value : {};
}
