import { podField } from '../objects/fieldPaths';
import { nameOfObject } from '../objects/nameOfObject';
import type { ServiceScope, Workload } from '../service/ServiceScope';
import type { ObservedValue } from './Observation';

/** How many pods a service has: those that run, or where pods are not seen, those that its workloads ask for. */
export function podCountOf({ workloads }: ServiceScope): ObservedValue[] {
  const [first] = workloads;
  const running = workloads.flatMap(({ pods }) => pods).length;
  const asked = running > 0 ? undefined : askedFor(workloads);
  const value = running > 0 ? running : asked;
  return value === undefined || value === 0
    ? []
    : [
        {
          key: 'pods',
          value,
          object: first.object,
          field:
            first.replicas === undefined || first.templateField === ''
              ? podField(first, 'spec')
              : 'spec.replicas',
          raw: running > 0 ? `${running} running` : `${value} asked for`,
        },
      ];
}

/** In files one workload may be written several times, as steps or overlays; the largest number counts. */
function askedFor(workloads: readonly Workload[]): number | undefined {
  const most = new Map<string, number>();
  for (const { object, replicas } of workloads) {
    if (replicas === undefined) {
      return undefined;
    }
    const name = nameOfObject(object);
    most.set(name, Math.max(most.get(name) ?? 0, replicas));
  }
  return [...most.values()].reduce((sum, replicas) => sum + replicas, 0);
}
