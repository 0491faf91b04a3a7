import type { Entity } from '@backstage/catalog-model';

/** One value by which the catalog finds an entity. */
export interface SearchRow {
  key: string;
  // The columns of a database.
  value: string | null;
  original_value: string | null;
}

// What the catalog leaves out or adds in a way of its own.
const SPECIAL = [
  'attachments',
  'relations',
  'status',
  'metadata.name',
  'metadata.namespace',
  'metadata.uid',
  'metadata.etag',
];
const LONGEST = 200;

/** The rows by which the catalog finds an entity, as its own `buildEntitySearch` makes them, which it keeps to itself. */
export function searchRows(entity: Entity): SearchRow[] {
  const rows = new Map<string, SearchRow>();
  const add = (key: string, value: unknown) => {
    const text = String(value);
    const kept = text.length <= LONGEST ? text : null;
    const row = {
      key: key.toLowerCase(),
      value: kept && kept.toLowerCase(),
      original_value: kept,
    };
    const id = `${row.key}\0${row.value}`;
    if (row.key.length <= LONGEST && !rows.has(id)) {
      rows.set(id, row);
    }
  };
  const visit = (path: string, current: unknown) => {
    if (SPECIAL.includes(path) || current === undefined) {
      return;
    }
    if (Array.isArray(current)) {
      for (const item of current) {
        visit(path, item);
        if (typeof item === 'string') {
          add(`${path}.${item}`, true);
        }
      }
    } else if (typeof current === 'object') {
      for (const [key, value] of Object.entries(current ?? {})) {
        visit(path ? `${path}.${key}` : key, value);
      }
    } else {
      add(path, current);
    }
  };
  visit('', entity);
  const { name, namespace = 'default', uid } = entity.metadata;
  add('metadata.name', name);
  add('metadata.namespace', namespace);
  add('metadata.uid', uid);
  for (const { type, targetRef } of entity.relations ?? []) {
    add(`relations.${type}`, targetRef);
  }
  return [...rows.values()];
}
