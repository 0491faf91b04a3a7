import type { GroupKind } from '../objects/ObjectSet';

/** Where a kind of workload says what pods it makes. */
export interface WorkloadKind {
  kind: GroupKind;
  /** Where the template of its pods stands, as keys; empty for a Pod, which is its own. */
  template: readonly string[];
  /** Kinds of workloads that make it, and are then the workload themselves. */
  madeBy: readonly string[];
}

/** The kinds of workloads, the commonest first. */
export const WORKLOAD_KINDS: readonly WorkloadKind[] = [
  { kind: 'Deployment.apps', template: ['spec', 'template'], madeBy: [] },
  { kind: 'StatefulSet.apps', template: ['spec', 'template'], madeBy: [] },
  { kind: 'DaemonSet.apps', template: ['spec', 'template'], madeBy: [] },
  { kind: 'Rollout.argoproj.io', template: ['spec', 'template'], madeBy: [] },
  {
    kind: 'DeploymentConfig.apps.openshift.io',
    template: ['spec', 'template'],
    madeBy: [],
  },
  {
    kind: 'CronJob.batch',
    template: ['spec', 'jobTemplate', 'spec', 'template'],
    madeBy: [],
  },
  { kind: 'Job.batch', template: ['spec', 'template'], madeBy: ['CronJob'] },
  {
    kind: 'ReplicaSet.apps',
    template: ['spec', 'template'],
    madeBy: ['Deployment', 'Rollout'],
  },
  {
    kind: 'Pod',
    template: [],
    madeBy: [
      'ReplicaSet',
      'StatefulSet',
      'DaemonSet',
      'Job',
      'ReplicationController',
    ],
  },
];
