import { asList, asRecord } from '../../objects/fields';
import type { KubernetesObject } from '../../objects/KubernetesObject';
import type { ServiceScope } from '../../service/ServiceScope';
import type { ObjectReader, ObservedNeed } from '../ObjectReader';
import { listed } from '../support';
import { clip, isExported, namespacesOf, textsOf } from './binding';

const KIND = 'ServiceEntry.networking.istio.io';

/** Reads what the service may call outside the cluster, and whether other clusters call it by a name of their own. */
export const serviceEntry: ObjectReader = {
  kinds: [KIND],
  read(scope) {
    return {
      needs: namespacesOf(scope).flatMap(namespace =>
        scope.objects
          .list(KIND, namespace)
          .filter(({ spec }) =>
            isExported(asRecord(spec).exportTo, namespace, scope.namespaces),
          )
          .flatMap(object => needsOf(object, namespace, scope)),
      ),
    };
  },
};

function needsOf(
  object: KubernetesObject,
  namespace: string,
  scope: ServiceScope,
): ObservedNeed[] {
  const spec = asRecord(object.spec);
  const raw = clip(listed(textsOf(spec.hosts)));
  if (isOutside(spec)) {
    return asList(spec.hosts).length > 0
      ? [
          {
            feature: 'security.egress-control',
            need: scope.namespaces.includes(namespace)
              ? 'required'
              : 'preferred',
            object,
            field: 'spec.hosts',
            raw,
          },
        ]
      : [];
  }
  return isCalledFromAfar(spec, scope)
    ? [
        {
          feature: 'platform.multicluster',
          need: 'required',
          object,
          field: 'spec.hosts',
          raw,
        },
      ]
    : [];
}

/** What is not said to lie in the mesh lies outside. */
function isOutside({ location }: Record<string, unknown>): boolean {
  return location !== 'MESH_INTERNAL';
}

/** The way in which clusters with control planes of their own call each other's services: `orders.shop.global`. */
function isCalledFromAfar(
  spec: Record<string, unknown>,
  { services }: ServiceScope,
): boolean {
  return asList(spec.hosts).some(host =>
    services.some(
      ({ metadata }) =>
        host === `${metadata.name}.${metadata.namespace}.global`,
    ),
  );
}
