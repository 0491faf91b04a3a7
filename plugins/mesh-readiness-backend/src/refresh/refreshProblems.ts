import type { RefreshProblemKind } from './RefreshError';

/** Says that the catalog gave nothing at all, which is believed only when it does so twice. */
export const EMPTY_CATALOG =
  'The catalog says that it has no services at all. They are taken out when it says so again.';

/** Says that nothing new can be read from the store, or kept in it. */
export const UNREACHABLE_DATABASE =
  'The database of Mesh Readiness cannot be reached. Services are shown as they were read last.';

/** What the screens say of a refresh that could not go on; the log of the backend says more. */
export const REFRESH_PROBLEMS: Record<RefreshProblemKind, string> = {
  catalog:
    'The catalog could not be read. Services are shown as they were read last.',
  database: UNREACHABLE_DATABASE,
  refresh:
    'The last refresh ended in an error, which the log of the backend names. Services are shown as they were read last.',
};
