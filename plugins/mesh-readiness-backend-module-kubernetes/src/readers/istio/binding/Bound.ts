import type { ObservedNeed } from '../../ObjectReader';

/** How far the objects reach that a policy holds for, nearest first. */
export type Reach = 'workload' | 'namespace' | 'mesh';

/** A policy holds for a service, or takes no effect at all. */
export type Bound =
  | {
      kind: 'bound';
      reach: Reach;
      /** True where a waypoint carries it out. */
      waypoint?: boolean;
    }
  | { kind: 'unbound'; field: string; reason: string };

/** What holds for the whole mesh is how it is done there; what names the namespace or the pods is a need of theirs. */
export function needOf(reach: Reach): Extract<ObservedNeed['need'], string> {
  return reach === 'mesh' ? 'preferred' : 'required';
}
