import { asRecord } from '../../objects/fields';
import { matchesMap } from '../../objects/labelSelector';
import type { ServiceScope } from '../../service/ServiceScope';
import type { ObservedNeed } from '../ObjectReader';
import { namespaceOf } from '../support';
import { EXTERNAL_WORKLOAD } from './api';

/** The machines outside of Kubernetes that a Service of the service leads to. */
export function readExternalWorkloads({
  objects,
  services,
}: ServiceScope): ObservedNeed[] {
  const found = services.flatMap(service =>
    objects
      .list(EXTERNAL_WORKLOAD, namespaceOf(service))
      .filter(({ metadata }) =>
        matchesMap(asRecord(service.spec).selector, metadata.labels ?? {}),
      ),
  );
  return [...new Set(found)].map(object => ({
    feature: 'workload.virtual-machine',
    need: 'required',
    object,
    field: 'metadata.labels',
    raw: object.metadata.name,
  }));
}
