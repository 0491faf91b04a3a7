/** The columns that may be chosen, in the order of the table; the name of the service always comes first. */
export const COLUMN_IDS = [
  'owner',
  'verdicts',
  'enrolled',
  'recommended',
  'topFinding',
  'blockers',
  'required',
  'system',
  'domain',
  'cluster',
  'lifecycle',
  'type',
  'status',
  'stale',
  'readAt',
] as const;

/** One of {@link COLUMN_IDS}; `verdicts` stands for a column of each mesh. */
export type ColumnId = (typeof COLUMN_IDS)[number];

/** The columns to begin with, as many as fit beside the filters at 1440 pixels. */
export const DEFAULT_COLUMNS: readonly ColumnId[] = [
  'owner',
  'verdicts',
  'enrolled',
  'recommended',
  'topFinding',
];
