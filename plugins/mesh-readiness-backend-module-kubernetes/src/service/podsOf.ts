import { asRecord, asText, fieldAt } from '../objects/fields';
import { groupKindOf } from '../objects/groupKind';
import type { KubernetesObject } from '../objects/KubernetesObject';
import { matchesMap, matchesSelector } from '../objects/labelSelector';
import { listIndex } from '../objects/listIndex';
import type { GroupKind, ObjectSet } from '../objects/ObjectSet';
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

const byOwner = listIndex(function* owners({ metadata }) {
  for (const { kind, name } of metadata.ownerReferences ?? []) {
    yield ownerKey(kind, name);
    if (kind === 'ReplicaSet') {
      yield guessKey(withoutHash(name));
    }
  }
});

/** The pods of a workload that run now; none in files, where an object only says what is to run. */
export function podsOf(
  object: KubernetesObject,
  objects: ObjectSet,
): readonly KubernetesObject[] {
  if (objects.origin.kind === 'files') {
    return [];
  }
  const { namespace = '' } = object.metadata;
  const pods = objects.list('Pod', namespace);
  return madeBy(object, pods, namespace, objects).filter(runs);
}

function madeBy(
  object: KubernetesObject,
  pods: readonly KubernetesObject[],
  namespace: string,
  objects: ObjectSet,
): readonly KubernetesObject[] {
  const owner = ownerKey(object.kind, object.metadata.name);
  switch (groupKindOf(object)) {
    case 'Pod':
      return [object];
    case 'Deployment.apps':
      return [
        ...ofReplicaSets(object, pods, namespace, objects),
        ...rolloutsOf(object, namespace, objects).flatMap(rollout =>
          ofReplicaSets(rollout, pods, namespace, objects),
        ),
      ];
    case 'Rollout.argoproj.io':
      return ofReplicaSets(object, pods, namespace, objects);
    case 'CronJob.batch':
      return byOwner(objects.list('Job.batch', namespace), owner).flatMap(job =>
        byOwner(pods, ownerKey('Job', job.metadata.name)),
      );
    case 'DeploymentConfig.apps.openshift.io':
      return pods.filter(pod =>
        matchesMap(fieldAt(object.spec, 'selector'), pod.metadata.labels ?? {}),
      );
    default:
      return byOwner(pods, owner);
  }
}

/** Pods stand under their ReplicaSets; where these cannot be read, under the name that a ReplicaSet is given. */
function ofReplicaSets(
  object: KubernetesObject,
  pods: readonly KubernetesObject[],
  namespace: string,
  objects: ObjectSet,
): readonly KubernetesObject[] {
  const { name } = object.metadata;
  const replicaSets = objects.list('ReplicaSet.apps', namespace);
  return replicaSets.length > 0
    ? byOwner(replicaSets, ownerKey(object.kind, name)).flatMap(set =>
        byOwner(pods, ownerKey('ReplicaSet', set.metadata.name)),
      )
    : byOwner(pods, guessKey(name)).filter(pod =>
        matchesSelector(
          fieldAt(object.spec, 'selector'),
          pod.metadata.labels ?? {},
        ),
      );
}

/** The Rollouts that run the template of a Deployment in its place. */
function rolloutsOf(
  deployment: KubernetesObject,
  namespace: string,
  objects: ObjectSet,
): readonly KubernetesObject[] {
  return objects.list('Rollout.argoproj.io', namespace).filter(rollout => {
    const { kind, name } = asRecord(fieldAt(rollout.spec, 'workloadRef'));
    return kind === 'Deployment' && name === deployment.metadata.name;
  });
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
