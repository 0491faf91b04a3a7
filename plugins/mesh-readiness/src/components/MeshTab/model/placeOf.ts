import { parseEntityRef } from '@backstage/catalog-model';
import type {
  Origin,
  Provenance,
} from 'backstage-plugin-mesh-readiness-common';
import type { Messages } from '../../../hooks';

const CAPITALS = { api: 'API' } as Record<string, string>;

const titleOf = (kind: string): string =>
  CAPITALS[kind.toLowerCase()] ??
  kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase();

const ownPlace = (origin: Origin, t: Messages): string | undefined => {
  switch (origin) {
    case 'component':
      return t('meshTab.origin.component');
    case 'workload':
      return t('meshTab.origin.workload');
    case 'defaults':
      return t('meshTab.origin.defaults');
    default:
      return undefined;
  }
};

const entityPlace = (
  origin: Origin,
  entityRef: string | undefined,
  t: Messages,
): string => {
  if (!entityRef) {
    return origin;
  }
  const { kind, name } = parseEntityRef(entityRef);
  return origin === 'cluster'
    ? t('meshTab.origin.cluster', { name })
    : t('meshTab.origin.entity', { kind: titleOf(kind), name });
};

/** Where something was read, in few words: "System shop", "cluster prod-eu", "files", "this component". */
export const placeOf = (
  {
    origin,
    entityRef,
    object,
    hidden,
  }: Pick<Provenance, 'origin' | 'entityRef' | 'object' | 'hidden'>,
  t: Messages,
): string => {
  if (hidden) {
    return t('meshTab.origin.hidden');
  }
  if (object) {
    return object.cluster
      ? t('observed.object.cluster', { cluster: object.cluster })
      : t('observed.object.files');
  }
  return ownPlace(origin, t) ?? entityPlace(origin, entityRef, t);
};
