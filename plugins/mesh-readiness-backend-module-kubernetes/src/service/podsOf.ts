import { asRecord, asText, fieldAt } from '../objects/fields';
import { groupKindOf } from '../objects/groupKind';
import type { KubernetesObject } from '../objects/KubernetesObject';
import { matchesMap, matchesSelector } from '../objects/labelSelector';
import type { GroupKind, KeysOf, ObjectSet } from '../objects/ObjectSet';
import { workloadOf } from './workloadOf';

/** Which kinds make which; a chain of them ends, because no kind makes one that makes it. */
const MAKERS: Record<GroupKind, Record<string, GroupKind>> = {
  Pod: {
    DaemonSet: 'DaemonSet.apps',
    Job: 'Job.batch',
    ReplicaSet: 'ReplicaSet.apps',
    StatefulSet: 'StatefulSet.apps',
  },
  'ReplicaSet.apps': {
    Deployment: 'Deployment.apps',
    Rollout: 'Rollout.argoproj.io',
  },
  'Job.batch': { CronJob: 'CronJob.batch' },
};

function* byOwner({ metadata }: KubernetesObject) {
  for (const { kind, name } of metadata.ownerReferences ?? []) {
    yield ownerKey(kind, name);
    if (kind === 'ReplicaSet') {
      yield guessKey(withoutHash(name));
    }
  }
}

/** A Rollout may run the template of a Deployment in its place. */
const byDeployment: KeysOf = ({ spec }) => {
  const { kind, name } = asRecord(fieldAt(spec, 'workloadRef'));
  return kind === 'Deployment' && typeof name === 'string' ? [name] : [];
};

/** The pods of a workload that run now; none in files, where an object only says what is to run. */
export function podsOf(
  object: KubernetesObject,
  objects: ObjectSet,
): readonly KubernetesObject[] {
  if (objects.origin.kind === 'files') {
    return [];
  }
  return madeBy(object, objects).filter(runs);
}

function madeBy(
  object: KubernetesObject,
  objects: ObjectSet,
): readonly KubernetesObject[] {
  const { namespace = '', name } = object.metadata;
  const owner = ownerKey(object.kind, name);
  const podsUnder = (key: string) =>
    objects.find('Pod', byOwner, key, namespace);
  switch (groupKindOf(object)) {
    case 'Pod':
      return [object];
    case 'Deployment.apps':
      return [
        ...ofReplicaSets(object, objects),
        ...objects
          .find('Rollout.argoproj.io', byDeployment, name, namespace)
          .flatMap(rollout => ofReplicaSets(rollout, objects)),
      ];
    case 'Rollout.argoproj.io':
      return ofReplicaSets(object, objects);
    case 'CronJob.batch':
      return objects
        .find('Job.batch', byOwner, owner, namespace)
        .flatMap(job => podsUnder(ownerKey('Job', job.metadata.name)));
    case 'DeploymentConfig.apps.openshift.io':
      return objects
        .list('Pod', namespace)
        .filter(pod =>
          matchesMap(
            fieldAt(object.spec, 'selector'),
            pod.metadata.labels ?? {},
          ),
        );
    default:
      return podsUnder(owner);
  }
}

/** Pods stand under their ReplicaSets; where these cannot be read, under the name that a ReplicaSet is given. */
function ofReplicaSets(
  object: KubernetesObject,
  objects: ObjectSet,
): readonly KubernetesObject[] {
  const { namespace = '', name } = object.metadata;
  const owner = ownerKey(object.kind, name);
  const podsUnder = (key: string) =>
    objects.find('Pod', byOwner, key, namespace);
  return objects.list('ReplicaSet.apps', namespace).length > 0
    ? objects
        .find('ReplicaSet.apps', byOwner, owner, namespace)
        .flatMap(set => podsUnder(ownerKey('ReplicaSet', set.metadata.name)))
    : podsUnder(guessKey(name)).filter(pod =>
        matchesSelector(
          fieldAt(object.spec, 'selector'),
          pod.metadata.labels ?? {},
        ),
      );
}

/** The workload that a pod belongs to, which is the pod itself where what made it cannot be read. */
export function workloadObjectOf(
  pod: KubernetesObject,
  objects: ObjectSet,
): KubernetesObject {
  let workload = pod;
  let maker = makerOf(pod, objects);
  while (maker) {
    workload = workloadOf(maker) ? maker : workload;
    maker = makerOf(maker, objects);
  }
  return workload;
}

function makerOf(
  object: KubernetesObject,
  objects: ObjectSet,
): KubernetesObject | undefined {
  const { namespace = '', ownerReferences = [] } = object.metadata;
  const makers = MAKERS[groupKindOf(object)] ?? {};
  for (const { kind, name } of ownerReferences) {
    const maker = Object.hasOwn(makers, kind)
      ? objects.named(makers[kind], namespace, name)[0] ??
        (kind === 'ReplicaSet'
          ? objects.named('Deployment.apps', namespace, withoutHash(name))[0]
          : undefined)
      : undefined;
    if (maker) {
      return maker;
    }
  }
  return undefined;
}

function ownerKey(kind: string, name: string): string {
  return `${kind}/${name}`;
}

function guessKey(name: string): string {
  return `~/${name}`;
}

function withoutHash(name: string): string {
  return name.replace(/-[^-]+$/, '');
}

function runs({ status }: KubernetesObject): boolean {
  const phase = asText(fieldAt(status, 'phase'));
  return phase !== 'Succeeded' && phase !== 'Failed';
}
