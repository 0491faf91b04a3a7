import { asText } from '../../../objects/fields';

/** A host as it is written in an object of Istio: one Service, all of some namespace or suffix, or something else. */
export type Host =
  | { kind: 'service'; namespace: string; name: string; domain?: string }
  | { kind: 'wildcard'; suffix: string; namespace?: string }
  | { kind: 'other' };

/** Reads a host in an object of a namespace, which a short name is completed with. */
export function parseHost(value: unknown, from: string): Host {
  const host = asText(value)?.toLowerCase().replace(/\.$/, '') ?? '';
  if (host.startsWith('*')) {
    const [, namespace, svc] = host.split('.');
    return {
      kind: 'wildcard',
      suffix: host.slice(1),
      ...(svc === 'svc' && { namespace }),
    };
  }
  const [name, namespace = from, svc = 'svc', ...domain] = host.split('.');
  return name !== '' && namespace !== '' && svc === 'svc'
    ? {
        kind: 'service',
        namespace,
        name,
        ...(domain.length > 0 && { domain: domain.join('.') }),
      }
    : { kind: 'other' };
}
