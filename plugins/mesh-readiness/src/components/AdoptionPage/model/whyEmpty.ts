import type {
  Freshness,
  RefreshStatus,
  ServiceFilters,
} from 'backstage-plugin-mesh-readiness-common';

/** Why there is no service to show. */
export type EmptyReason =
  | 'first'
  | 'organisation'
  | 'invisible'
  | 'filtered'
  | 'notAllowed';

/** Tells a part without services, a first refresh, a catalog without services and a reader who may see none apart. */
export const whyEmpty = (
  filters: ServiceFilters,
  freshness: Freshness,
  refresh: RefreshStatus | undefined,
): EmptyReason => {
  if (Object.keys(filters).length > 0) {
    return 'filtered';
  }
  const { checkedAt } = refresh ?? freshness;
  if (!checkedAt) {
    return 'first';
  }
  return (refresh?.last?.services ?? 0) > 0 ? 'invisible' : 'organisation';
};
