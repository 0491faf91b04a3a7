import type {
  AdoptionDay,
  ServiceChange,
} from 'backstage-plugin-mesh-readiness-common';
import type { ServiceState } from '../../lookup/Lookup';
import { ServicePast } from './ServicePast';

/**
 * The totals of earlier days, oldest first, worked out by taking back one change after the other.
 *
 * @remarks
 * It is the past of the services that are counted today; those that left are not in it.
 */
export function replayDays(options: {
  today: AdoptionDay;
  /** The days to tell, in any order, all of them before today. */
  days: readonly string[];
  /** What the changed services are now. */
  services: readonly Pick<
    ServiceState,
    'entityRef' | 'status' | 'enrolled' | 'verdicts'
  >[];
  /** Newest first, all that there are since the first of the days; those of other services are passed over. */
  changes: readonly Pick<
    ServiceChange,
    'entityRef' | 'at' | 'kind' | 'mesh' | 'before'
  >[];
}): AdoptionDay[] {
  const pasts = new Map(
    options.services.map(service => [
      service.entityRef,
      new ServicePast(service),
    ]),
  );
  const totals = structuredClone(options.today);
  const undone = [...options.changes];
  undone.reverse();
  return [...options.days]
    .sort()
    .reverse()
    .map(day => {
      while ((undone.at(-1)?.at.slice(0, 10) ?? '') > day) {
        const change = undone.pop()!;
        const past = pasts.get(change.entityRef);
        past?.count(totals, -1);
        past?.undo(change);
        past?.count(totals, 1);
      }
      return { ...structuredClone(totals), day };
    })
    .reverse();
}
