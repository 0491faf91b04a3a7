import { asList, asNumber, asRecord, asText } from '../../objects/fields';
import type { KubernetesObject } from '../../objects/KubernetesObject';

/** Protocols of Istio's port names and of `appProtocol` that a proxy carries without looking into them. */
const PLAIN = ['mongo', 'mysql', 'redis', 'tcp', 'tls'];

/** Whether the ports of a Service, or the one with a number, are said to speak TCP and nothing that a proxy understands as HTTP. */
export function speaksPlainTcp(
  service: KubernetesObject,
  number?: number,
): boolean {
  const ports = asList(asRecord(service.spec).ports)
    .map(asRecord)
    .filter(({ port }) => number === undefined || asNumber(port) === number);
  return ports.length > 0 && ports.every(isPlain);
}

function isPlain({ appProtocol, name }: Record<string, unknown>): boolean {
  const protocol = asText(appProtocol) ?? asText(name)?.split('-', 1)[0];
  return protocol !== undefined && PLAIN.includes(protocol.toLowerCase());
}
