import type { KubernetesObject } from '../../../objects/KubernetesObject';
import type { ObjectReader } from '../../ObjectReader';
import { scopeOf, type Surroundings } from './scopeOf';

/**
 * What a reader says about the service `web`, one line each: `required security.mtls: PeerAuthentication shop/default
 * spec.mtls.mode = STRICT`, and `unbound PeerAuthentication shop/default spec.selector.matchLabels: selects no pod`.
 */
export function told(
  reader: ObjectReader,
  yaml: string,
  surroundings?: Surroundings,
): string[] {
  const { needs, unbound = [] } = reader.read(scopeOf(yaml, surroundings));
  return [
    ...needs.map(
      ({ need, feature, object, field, raw }) =>
        `${need} ${feature}: ${nameOf(object)} ${field}${
          raw === undefined ? '' : ` = ${raw}`
        }`,
    ),
    ...unbound.map(
      ({ object, field, reason }) =>
        `unbound ${nameOf(object)} ${field}: ${reason}`,
    ),
  ];
}

function nameOf({ kind, metadata }: KubernetesObject): string {
  return `${kind} ${metadata.namespace ?? ''}/${metadata.name}`;
}
