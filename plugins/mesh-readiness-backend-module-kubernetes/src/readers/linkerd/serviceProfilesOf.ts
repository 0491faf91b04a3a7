import type { KubernetesObject } from '../../objects/KubernetesObject';
import type { ServiceScope } from '../../service/ServiceScope';
import { namespaceOf } from '../support';
import { SERVICE_PROFILE } from './api';

/** The ServiceProfiles of a Service, which bear its whole name and stand in its namespace; annotations and routes do nothing beside one. */
export function serviceProfilesOf(
  { objects, clusterDomain }: ServiceScope,
  service: KubernetesObject,
): readonly KubernetesObject[] {
  const namespace = namespaceOf(service);
  return objects.named(
    SERVICE_PROFILE,
    namespace,
    `${service.metadata.name}.${namespace}.svc.${clusterDomain}`,
  );
}
