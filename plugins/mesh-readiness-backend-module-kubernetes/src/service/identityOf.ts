import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { ServiceIdentity } from './ServiceIdentity';

/** Reads from an entity how it is found among Kubernetes objects. */
export function identityOf(entity: Entity): ServiceIdentity {
  const annotations = entity.metadata.annotations ?? {};
  const kubernetesId = textOf(annotations, 'backstage.io/kubernetes-id');
  const found = {
    kubernetesId,
    labelSelector:
      textOf(annotations, 'backstage.io/kubernetes-label-selector') ??
      (kubernetesId === undefined
        ? textOf(annotations, 'kiali.io/selector')
        : undefined),
    namespace: textOf(annotations, 'backstage.io/kubernetes-namespace'),
    cluster: textOf(annotations, 'backstage.io/kubernetes-cluster'),
    kialiNamespace: textOf(annotations, 'kiali.io/namespace'),
  };
  return {
    entityRef: stringifyEntityRef(entity),
    name: entity.metadata.name,
    ...Object.fromEntries(
      Object.entries(found).filter(([, value]) => value !== undefined),
    ),
  };
}

function textOf(
  annotations: Record<string, unknown>,
  key: string,
): string | undefined {
  const value = Object.hasOwn(annotations, key) ? annotations[key] : undefined;
  return typeof value === 'string' && value.trim() !== ''
    ? value.trim()
    : undefined;
}
