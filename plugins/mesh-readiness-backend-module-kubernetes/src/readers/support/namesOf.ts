import { onceFor } from '../../objects/onceFor';
import type { ServiceScope } from '../../service/ServiceScope';

/** The names that a service goes by: in the catalog, of its workloads and of its Services. */
export const namesOf = onceFor(
  ({ identity, workloads, services }: ServiceScope): readonly string[] => [
    ...new Set([
      identity.name,
      ...(identity.kubernetesId === undefined ? [] : [identity.kubernetesId]),
      ...workloads.map(({ object }) => object.metadata.name),
      ...services.map(({ metadata }) => metadata.name),
    ]),
  ],
);
