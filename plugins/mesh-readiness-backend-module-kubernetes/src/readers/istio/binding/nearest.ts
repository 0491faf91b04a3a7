import type { Reach } from './Bound';

const NEAREST_FIRST: readonly Reach[] = ['workload', 'namespace', 'mesh'];

/** Of what reaches a pod, only what is nearest to it. */
export function nearest<T extends { reach: Reach }>(
  reaching: readonly T[],
): T[] {
  const first = NEAREST_FIRST.find(reach =>
    reaching.some(one => one.reach === reach),
  );
  return reaching.filter(({ reach }) => reach === first);
}
