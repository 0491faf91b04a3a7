import { asRecord, asText } from '../../objects/fields';
import type { ServiceScope } from '../../service/ServiceScope';
import type { ObservedNeed } from '../ObjectReader';
import { namespaceOf } from '../support';
import { EGRESS_NETWORK } from './api';

/** The namespace whose EgressNetworks hold for all others, unless Linkerd was installed otherwise. */
const FOR_ALL = 'linkerd-egress';

/** What EgressNetworks make a service need that stands in their namespace; one for all namespaces, or that only watches, is how things are today. */
export function readEgress({
  objects,
  namespaces,
}: ServiceScope): ObservedNeed[] {
  return [...new Set([...namespaces, FOR_ALL])]
    .flatMap(namespace => objects.list(EGRESS_NETWORK, namespace))
    .map(object => {
      const policy = asText(asRecord(object.spec).trafficPolicy);
      return {
        feature: 'security.egress-control',
        need:
          policy === 'Allow' || namespaceOf(object) === FOR_ALL
            ? 'preferred'
            : 'required',
        object,
        field: 'spec.trafficPolicy',
        raw: policy,
      };
    });
}
