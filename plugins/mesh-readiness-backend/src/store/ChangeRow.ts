import type { ServiceChange } from 'backstage-plugin-mesh-readiness-common';

/** A line of the change log; its number is given by the database. */
export interface ChangeRow {
  version: number;
  at: string;
  entity_ref: string;
  kind: string;
  mesh: string | null;
  before: string | null;
  after: string | null;
  cause: string;
}

/** The names of the columns of {@link ChangeRow}. */
export const CHANGE_COLUMNS = [
  'version',
  'at',
  'entity_ref',
  'kind',
  'mesh',
  'before',
  'after',
  'cause',
] as const satisfies readonly (keyof ChangeRow)[];

/** The line that is written for a change. */
export function toChangeRow(change: ServiceChange, version: number): ChangeRow {
  return {
    version,
    at: change.at,
    entity_ref: change.entityRef,
    kind: change.kind,
    mesh: change.mesh ?? null,
    before: change.before ?? null,
    after: change.after ?? null,
    cause: change.cause,
  };
}

/** The change that a line tells of. */
export function toChange(row: ChangeRow): ServiceChange {
  return {
    entityRef: row.entity_ref,
    at: row.at,
    kind: row.kind as ServiceChange['kind'],
    ...(row.mesh !== null && { mesh: row.mesh }),
    ...(row.before !== null && { before: row.before }),
    ...(row.after !== null && { after: row.after }),
    cause: row.cause as ServiceChange['cause'],
  };
}
