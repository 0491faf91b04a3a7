import { parseObjects } from '../files/parseObjects';
import type { KubernetesObject } from '../objects/KubernetesObject';
import { objectSet, type ObjectSet } from '../objects/ObjectSet';
import type { ServiceIdentity } from '../service/ServiceIdentity';

/** The objects that a text in YAML describes, as they are kept, without the line they stand in. */
export function objectsOf(...yaml: string[]): KubernetesObject[] {
  return yaml.flatMap(text => {
    const { objects, problems } = parseObjects(text, 'test.yaml');
    if (problems.length > 0) {
      throw new Error(`${problems[0].line}: ${problems[0].found}`);
    }
    return objects.map(({ source, ...object }) => object);
  });
}

/** A cluster that holds the objects of a text. */
export function clusterOf(...yaml: string[]): ObjectSet {
  return objectSet(objectsOf(...yaml), {
    origin: { kind: 'cluster', cluster: 'prod' },
  });
}

/** Files that hold the objects of a text. */
export function filesOf(...yaml: string[]): ObjectSet {
  return objectSet(objectsOf(...yaml), {
    origin: { kind: 'files', place: 'deploy' },
  });
}

/** A service with the annotations that are given. */
export function serviceNamed(
  name: string,
  annotations: Omit<Partial<ServiceIdentity>, 'name' | 'entityRef'> = {},
): ServiceIdentity {
  return { entityRef: `component:default/${name}`, name, ...annotations };
}

/** What a Deployment is made of, where a test wants it other than usual. */
export interface DeploymentParts {
  namespace?: string;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  podSpec?: Record<string, unknown>;
  replicas?: number;
}

/** A Deployment with pods that have the label `app` and whatever else is given, in YAML. */
export function deployment(
  name: string,
  {
    namespace: ofNamespace = 'shop',
    labels = {},
    annotations = {},
    podSpec = { containers: [{ name: 'app', image: 'app:1' }] },
    replicas,
  }: DeploymentParts = {},
): string {
  return JSON.stringify({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace: ofNamespace },
    spec: {
      replicas,
      selector: { matchLabels: { app: name } },
      template: {
        metadata: { labels: { app: name, ...labels }, annotations },
        spec: podSpec,
      },
    },
  });
}

/** A running pod of a Deployment, with the ReplicaSet between them, in YAML. */
export function podOf(
  owner: string,
  number: number,
  {
    namespace: ofNamespace = 'shop',
    annotations = {},
    podSpec = { containers: [{ name: 'app', image: 'app:1' }] },
    labels = {},
  }: DeploymentParts = {},
): string {
  const replicaSet = `${owner}-5d8f7c`;
  return [
    JSON.stringify({
      apiVersion: 'apps/v1',
      kind: 'ReplicaSet',
      metadata: {
        name: replicaSet,
        namespace: ofNamespace,
        ownerReferences: [
          { apiVersion: 'apps/v1', kind: 'Deployment', name: owner },
        ],
      },
    }),
    JSON.stringify({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: {
        name: `${replicaSet}-${number}`,
        namespace: ofNamespace,
        labels: { app: owner, ...labels },
        annotations,
        ownerReferences: [
          { apiVersion: 'apps/v1', kind: 'ReplicaSet', name: replicaSet },
        ],
      },
      spec: podSpec,
      status: { phase: 'Running' },
    }),
  ].join('\n---\n');
}

/** A Namespace with labels and annotations, in YAML. */
export function namespace(
  name: string,
  metadata: {
    labels?: Record<string, string>;
    annotations?: Record<string, string>;
  } = {},
): string {
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name, ...metadata },
  });
}
