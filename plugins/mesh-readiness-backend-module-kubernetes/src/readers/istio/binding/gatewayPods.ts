import { asRecord } from '../../../objects/fields';
import type { Workload } from '../../../service/ServiceScope';

/** Labels that the pods of gateways bear, whoever made them. */
const OF_GATEWAYS = [
  'gateway.istio.io/managed',
  'gateway.networking.k8s.io/gateway-name',
  'istio.io/gateway-name',
];

/** Whether a map of labels is one that the pods of gateways bear: `istio: ingressgateway`. */
export function arePodsOfGateway(labels: unknown): boolean {
  return Object.entries(asRecord(labels)).some(
    ([key, value]) =>
      OF_GATEWAYS.includes(key) ||
      ((key === 'istio' || key === 'app') &&
        typeof value === 'string' &&
        /(ingress|egress|eastwest)-?gateway/.test(value)),
  );
}

/** Whether a workload is a gateway and not a service behind one. */
export function isGateway({ labels, annotations }: Workload): boolean {
  return (
    arePodsOfGateway(labels) ||
    (annotations['inject.istio.io/templates'] ?? '')
      .split(',')
      .some(template => template.trim() === 'gateway')
  );
}
