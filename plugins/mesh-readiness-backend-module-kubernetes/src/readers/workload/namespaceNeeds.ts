import { metadataField } from '../../objects/fieldPaths';
import type { ServiceScope } from '../../service/ServiceScope';
import type { ObservedNeed } from '../ObjectReader';
import { namespaceObjects } from '../support';

const ENFORCE = 'pod-security.kubernetes.io/enforce';

/** The standards that leave no pod the right to change its network. */
const WITHOUT_NET_ADMIN = ['baseline', 'restricted'];

/** What the Namespaces of a service ask of its pods. */
export function namespaceNeeds(scope: ServiceScope): ObservedNeed[] {
  return namespaceObjects(scope).flatMap(object => {
    const standard = object.metadata.labels?.[ENFORCE];
    return standard !== undefined && WITHOUT_NET_ADMIN.includes(standard)
      ? [
          {
            feature: 'platform.pod-security-restricted',
            need: 'required' as const,
            object,
            field: metadataField('labels', ENFORCE),
            raw: standard,
            api: 'pod-security.kubernetes.io',
          },
        ]
      : [];
  });
}
