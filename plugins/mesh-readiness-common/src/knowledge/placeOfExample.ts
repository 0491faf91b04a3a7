import type { Provenance } from '../types';

/** Where the need of an example stands that objects state: in an object of this kind, `EnvoyFilter.networking.istio.io`. */
export function placeOfExample(groupKind: string, readAt: string): Provenance {
  const dot = groupKind.indexOf('.');
  const kind = dot < 0 ? groupKind : groupKind.slice(0, dot);
  const api = dot < 0 ? '' : groupKind.slice(dot + 1);
  return {
    source: 'kubernetes',
    origin: 'workload',
    basis: 'observed',
    object: {
      apiVersion: api === '' ? 'v1' : `${api}/v1`,
      kind,
      namespace: 'default',
      name: 'orders',
      api,
    },
    field: 'spec',
    readAt,
  };
}
