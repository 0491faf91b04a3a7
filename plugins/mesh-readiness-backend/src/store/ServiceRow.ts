/** The columns of a row of a service that a list, total or filter rests on; what is an object or a list is JSON. */
export interface RecordRow {
  entity_ref: string;
  title: string | null;
  status: string;
  message: string | null;
  owner: string | null;
  owner_groups: string;
  system: string | null;
  domain: string | null;
  cluster: string | null;
  cluster_ref: string | null;
  lifecycle: string | null;
  type: string | null;
  verdicts: string;
  recommendation: string | null;
  enrolment: string | null;
  required: string;
  preferred: string;
  findings: string;
  context: string;
  read_at: string;
  stale_since: string | null;
}

/** The columns that tell whether a service has to be read anew. */
export interface InputsRow {
  entity_ref: string;
  input_hash: string;
  reads: string;
  outside: string | null;
}

/** Everything that a row of a service says about it. */
export interface ServiceRow extends RecordRow, InputsRow {
  missing: string;
  claims: string;
}

/** A row of a service as it stands in the store. */
export interface StoredRow extends ServiceRow {
  version: number;
  joined_at: string;
}

/** The names of the columns of {@link RecordRow}. */
export const RECORD_COLUMNS = [
  'entity_ref',
  'title',
  'status',
  'message',
  'owner',
  'owner_groups',
  'system',
  'domain',
  'cluster',
  'cluster_ref',
  'lifecycle',
  'type',
  'verdicts',
  'recommendation',
  'enrolment',
  'required',
  'preferred',
  'findings',
  'context',
  'read_at',
  'stale_since',
] as const satisfies readonly (keyof RecordRow)[];

/** The names of the columns of {@link InputsRow}. */
export const INPUTS_COLUMNS = [
  'entity_ref',
  'input_hash',
  'reads',
  'outside',
] as const satisfies readonly (keyof InputsRow)[];

/** The names of the columns of {@link ServiceRow}. */
export const SERVICE_COLUMNS = [
  ...RECORD_COLUMNS,
  'input_hash',
  'reads',
  'outside',
  'missing',
  'claims',
] as const satisfies readonly (keyof ServiceRow)[];

/** The names of the columns of {@link StoredRow}. */
export const STORED_COLUMNS = [
  ...SERVICE_COLUMNS,
  'version',
  'joined_at',
] as const satisfies readonly (keyof StoredRow)[];
