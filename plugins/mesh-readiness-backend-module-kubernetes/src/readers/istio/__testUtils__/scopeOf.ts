import { parseAllDocuments } from 'yaml';
import { readKind } from '../../../objects/kinds';
import { groupKindOf } from '../../../objects/groupKind';
import { ObjectIndex } from '../../../objects/ObjectIndex';
import type { ObjectSet } from '../../../objects/ObjectSet';
import { trimObject } from '../../../objects/trimObject';
import { linkService } from '../../../service/linkService';
import type { ServiceScope } from '../../../service/ServiceScope';

/** The service `web` in the namespace `shop`, and beside it `other`. */
const AROUND = ['web', 'other']
  .map(
    name => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name}, version: v1 } }
    spec: { containers: [{ name: ${name} }] }
---
apiVersion: v1
kind: Service
metadata: { name: ${name} }
spec:
  selector: { app: ${name} }
  ports: [{ name: http, port: 80 }]
`,
  )
  .join('---');

const SHOP = {
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name: 'shop' },
};

/** How the objects of a test come about. */
export interface Surroundings {
  origin?: ObjectSet['origin'];
  unread?: ObjectSet['unread'];
  /** The service that is looked at. */
  name?: string;
  /** False leaves out `web` and `other`. */
  around?: boolean;
}

/** What is seen of the service `web` in the namespace `shop` of a cluster that has these objects; what names no namespace stands in `shop`. */
export function scopeOf(
  yaml: string,
  {
    origin = { kind: 'cluster', cluster: 'prod' },
    unread = [],
    name = 'web',
    around = true,
  }: Surroundings = {},
): ServiceScope {
  const objects = new ObjectIndex(origin, unread);
  const documents = parseAllDocuments(around ? `${AROUND}---\n${yaml}` : yaml);
  for (const value of [
    ...(origin.kind === 'cluster' ? [SHOP] : []),
    ...documents.map(document => document.toJS()),
  ]) {
    if (value !== null) {
      objects.add(inShop(value));
    }
  }
  const scope = linkService(objects, {
    entityRef: `component:default/${name}`,
    name,
    namespace: 'shop',
  });
  if (!('workloads' in scope) || !('objects' in scope)) {
    throw new Error(`The objects of the test hold no workload ${name}.`);
  }
  return scope;
}

function inShop(value: unknown) {
  const object = trimObject(value);
  if (!object) {
    throw new Error(
      `No object of a kind that is read: ${JSON.stringify(value)}`,
    );
  }
  const { namespaced } = readKind(groupKindOf(object)) ?? { namespaced: true };
  return namespaced
    ? {
        ...object,
        metadata: {
          ...object.metadata,
          namespace: object.metadata.namespace ?? 'shop',
        },
      }
    : object;
}
