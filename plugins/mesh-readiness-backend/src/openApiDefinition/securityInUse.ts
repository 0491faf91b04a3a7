import { isObject, type JsonMap } from './json';
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
  /** Names of the schemes in use. */
  schemes: Set<string>;
  /** Places that lead out of the document or nowhere, such as "path /orders". */
  lost: string[];
  /** Whether a "security" is no list of schemes. */
  malformed: boolean;
}

/** Finds the security in effect for every operation: its own, or else that of the whole document. */
export function securityInUse(document: JsonMap): SecurityInUse {
  const result: SecurityInUse = {
    operations: 0,
    open: 0,
    schemes: new Set(),
    lost: [],
    malformed: false,
  };
  // Thousands of operations may share one list, which is read once.
  const read = new Map<unknown, boolean>();
  const isGuardedBy = (security: unknown): boolean => {
    const known = read.get(security);
    const guarded = known ?? addSchemes(result, security);
    read.set(security, guarded);
    return guarded;
  };

  for (const operation of operationsOf(document, result.lost)) {
    result.operations += 1;
    if (!isGuardedBy(operation.security ?? document.security)) {
      result.open += 1;
    }
  }
  if (result.operations === 0) {
    addSchemes(result, document.security);
  }
  return result;
}

function operationsOf(document: JsonMap, lost: string[]): JsonMap[] {
  const find = (value: unknown, name: string): JsonMap | undefined => {
    const found = resolveReference(document, value);
    if (!found) {
      lost.push(name);
    }
    return found;
  };
  const paths = find(document.paths ?? {}, '"paths"') ?? {};
  const operations: JsonMap[] = [];
  for (const path of Object.keys(paths).filter(key => !key.startsWith('x-'))) {
    const item = find(paths[path], `path ${path}`) ?? {};
    for (const method of METHODS.filter(name => isWritten(item[name]))) {
      const operation = find(item[method], `operation ${method} ${path}`);
      if (operation) {
        operations.push(operation);
      }
    }
  }
  return operations;
}

/** Adds the schemes of all alternatives and says whether one of them has to be met. */
function addSchemes(result: SecurityInUse, security: unknown): boolean {
  if (!isWritten(security)) {
    return false;
  }
  if (!Array.isArray(security) || !security.every(isObject)) {
    result.malformed = true;
    return true;
  }
  security
    .flatMap(alternative => Object.keys(alternative))
    .forEach(name => result.schemes.add(name));
  return security.length > 0 && security.every(hasKeys);
}

function hasKeys(alternative: JsonMap): boolean {
  return Object.keys(alternative).length > 0;
}

function isWritten(value: unknown): boolean {
  return value !== undefined && value !== null;
}
