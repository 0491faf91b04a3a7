import { isObject, type JsonMap, objectAt } from './json';
import { resolveReference } from './resolveReference';

const METHODS = [
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
  'query',
];

/** Which security schemes the operations of a document ask for. */
export interface SecurityInUse {
  operations: number;
  /** Operations that anybody may call. */
  open: number;
  /** Names of the schemes in use, with the number of operations that accept each. */
  schemes: Map<string, number>;
  /** What could not be read, in words. */
  unreadable: string[];
}

/** Finds the security in effect for every operation: its own, or else that of the whole document. */
export function securityInUse(document: JsonMap): SecurityInUse {
  const result: SecurityInUse = {
    operations: 0,
    open: 0,
    schemes: new Map(),
    unreadable: [],
  };
  const paths = Object.entries(objectAt(document, 'paths'));
  for (const [path, pathItem] of paths.filter(([key]) => key.startsWith('/'))) {
    const item = resolveReference(document, pathItem);
    if (!item) {
      result.unreadable.push(`path ${path} cannot be found in the document`);
      continue;
    }
    for (const method of METHODS.filter(name => isObject(item[name]))) {
      const { security = document.security } = item[method] as JsonMap;
      count(result, security);
    }
  }
  if (result.operations === 0) {
    addSchemes(result, document.security);
  }
  return result;
}

function count(result: SecurityInUse, security: unknown) {
  result.operations += 1;
  if (!addSchemes(result, security)) {
    result.open += 1;
  }
}

/** Adds the schemes of all alternatives and says whether one of them has to be met. */
function addSchemes(result: SecurityInUse, security: unknown): boolean {
  if (security === undefined || security === null) {
    return false;
  }
  if (!Array.isArray(security) || !security.every(isObject)) {
    result.unreadable.push('a "security" that is no list of schemes');
    return true;
  }
  const names = new Set(
    security.flatMap(alternative => Object.keys(alternative)),
  );
  names.forEach(name =>
    result.schemes.set(name, (result.schemes.get(name) ?? 0) + 1),
  );
  return security.length > 0 && security.every(hasKeys);
}

function hasKeys(alternative: JsonMap): boolean {
  return Object.keys(alternative).length > 0;
}
