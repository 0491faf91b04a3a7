/** What a file of services may hold, in the order of its columns; `verdicts` and `blockers` are a column for each mesh. */
export const SERVICE_COLUMNS = [
  'entityRef',
  'title',
  'owner',
  'system',
  'domain',
  'cluster',
  'lifecycle',
  'type',
  'status',
  'verdicts',
  'blockers',
  'recommended',
  'enrolled',
  'required',
  'preferred',
  'topFinding',
  'message',
  'readAt',
  'stale',
] as const;

/** One of {@link SERVICE_COLUMNS}; a mesh id after a colon stands for the column of that mesh alone. */
export type ServiceColumn =
  | (typeof SERVICE_COLUMNS)[number]
  | `verdicts:${string}`
  | `blockers:${string}`;
