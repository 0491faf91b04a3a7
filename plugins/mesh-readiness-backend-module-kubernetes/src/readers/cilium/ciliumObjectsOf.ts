import type { KubernetesObject } from '../../objects/KubernetesObject';
import type { ServiceScope } from '../../service/ServiceScope';
import { envoyConfigsOf } from './envoyConfigsOf';
import { policiesOf } from './policiesOf';

/**
 * The objects by which Cilium carries out something for the service: policies that hold for its pods, and configurations of Envoy
 * that its traffic goes through. Cilium knows no enrolment of pods, so these show that a service is in its care.
 */
export function ciliumObjectsOf(
  scope: ServiceScope,
): { object: KubernetesObject; field: string }[] {
  return [
    ...policiesOf(scope).map(({ object, field }) => ({
      object,
      field: `${field}.endpointSelector`,
    })),
    ...envoyConfigsOf(scope),
  ];
}
