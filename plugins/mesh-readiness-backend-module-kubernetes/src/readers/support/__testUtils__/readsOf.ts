import { parseAllDocuments } from 'yaml';
import type { UnreadKind } from 'backstage-plugin-mesh-readiness-common';
import { ObjectIndex } from '../../../objects/ObjectIndex';
import { readKind } from '../../../objects/kinds';
import { trimObject } from '../../../objects/trimObject';
import { groupKindOf } from '../../../objects/groupKind';
import { linkService } from '../../../service/linkService';
import type { ServiceScope } from '../../../service/ServiceScope';
import type { ObjectReader } from '../../ObjectReader';

/** Where the objects of a test come from; without it, from a cluster. */
interface Options {
  origin?: 'cluster' | 'files';
  unread?: UnreadKind[];
}

/** The service `orders` of the namespace `shop`: a Deployment whose pods have `app: orders`, and the Service before it. */
export const ORDERS = `
apiVersion: apps/v1
kind: Deployment
metadata: { name: orders }
spec:
  template:
    metadata: { labels: { app: orders, tier: api } }
    spec:
      serviceAccountName: orders
      containers:
        - { name: app, ports: [{ name: http, containerPort: 8080 }] }
---
apiVersion: v1
kind: Service
metadata: { name: orders }
spec: { selector: { app: orders }, ports: [{ port: 80 }] }
`;

/** A second service of the namespace: `carts`. */
export const CARTS = ORDERS.replaceAll('orders', 'carts');

/** The part of objects that concerns the service `orders`; what names no namespace stands in `shop`. */
export function scopeOf(
  yaml: string,
  { origin = 'cluster', unread = [] }: Options = {},
): ServiceScope {
  const objects = new ObjectIndex(
    origin === 'cluster'
      ? { kind: 'cluster', cluster: 'test' }
      : { kind: 'files', place: 'test' },
    unread,
  );
  for (const document of parseAllDocuments(yaml)) {
    const object = trimObject(document.toJS());
    if (object) {
      const isNamespaced = readKind(groupKindOf(object))?.namespaced ?? true;
      objects.add(
        isNamespaced
          ? {
              ...object,
              metadata: { namespace: 'shop', ...object.metadata },
            }
          : object,
      );
    }
  }
  const scope = linkService(objects, {
    entityRef: 'component:default/orders',
    name: 'orders',
    namespace: 'shop',
  });
  if ('status' in scope) {
    throw new Error(`No objects of orders were found: ${scope.reason}`);
  }
  return scope;
}

/** What a reader says about the service `orders`, as texts: `required security.mtls: Server orders spec.accessPolicy = "all"`. */
export function readsOf(
  reader: ObjectReader,
  yaml: string,
  options?: Options,
): { needs: string[]; unbound: string[] } {
  const { needs, unbound = [] } = reader.read(
    scopeOf(`${ORDERS}\n---\n${yaml}`, options),
  );
  return {
    needs: needs.map(
      ({ need, feature, object, field, raw, api }) =>
        `${need} ${feature}: ${object.kind} ${object.metadata.name} ${field}${
          raw === undefined ? '' : ` = ${raw}`
        }${api === undefined ? '' : ` (${api})`}`,
    ),
    unbound: unbound.map(
      ({ object, field, reason }) =>
        `${object.kind} ${object.metadata.name} ${field}: ${reason}`,
    ),
  };
}
