import { WORKLOAD_KINDS } from '../../service/workloadKinds';
import type { ObjectReader } from '../ObjectReader';
import { namespaceNeeds } from './namespaceNeeds';
import { platformNeeds } from './platformNeeds';
import { podNeeds } from './podNeeds';
import { portNeeds } from './portNeeds';

/** Reads what workloads, their Services and their Namespaces are like, whatever mesh there is. */
export const workloadReader: ObjectReader = {
  kinds: [
    ...WORKLOAD_KINDS.map(({ kind }) => kind),
    'Service',
    'Namespace',
    'Node',
  ],
  read(scope) {
    return {
      needs: [
        ...scope.workloads.flatMap(podNeeds),
        ...portNeeds(scope),
        ...platformNeeds(scope),
        ...namespaceNeeds(scope),
      ],
    };
  },
};
