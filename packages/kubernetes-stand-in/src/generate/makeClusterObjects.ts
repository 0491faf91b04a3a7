import { InputError } from '@backstage/errors';
import type { ApiObject } from '../ApiObject';
import { makeControlPlanes } from './makeControlPlanes';
import { makeNamespaceObjects } from './makeNamespaceObjects';
import { makePolicies } from './makePolicies';
import { makePod, makeWorkload } from './makeWorkload';
import type { MeshOfPlace, Place, WorkloadPlan } from './Place';

const WORKLOADS_OF_NAMESPACE = 25;
const NODES = 50;
// Out of ten namespaces.
const MESHES: MeshOfPlace[] = [
  'istio-sidecar',
  'none',
  'linkerd',
  'istio-sidecar',
  'cilium',
  'istio-ambient',
  'none',
  'istio-sidecar',
  'linkerd',
  'none',
];

/**
 * The objects of a cluster that does not exist, always the same ones: so many workloads in namespaces of every mesh and of
 * none, with Services, policies and routes, and pods until there are as many objects as asked for.
 */
export function makeClusterObjects(options: {
  workloads: number;
  /** How many objects there are in all. */
  objects: number;
  /** Names of the workloads, which also stand in their label `backstage.io/kubernetes-id`. */
  nameOf?: (index: number) => string;
}): ApiObject[] {
  const { workloads, objects, nameOf = defaultName } = options;
  const plans = Array.from(
    { length: workloads },
    (_, index): WorkloadPlan => ({
      name: nameOf(index),
      index,
      place: placeOf(Math.floor(index / WORKLOADS_OF_NAMESPACE)),
    }),
  );
  const around = [
    ...makeControlPlanes(NODES),
    ...Array.from(
      { length: Math.ceil(workloads / WORKLOADS_OF_NAMESPACE) },
      (_, index) => makeNamespaceObjects(placeOf(index), index),
    ).flat(),
    ...plans.flatMap(makePolicies),
  ];
  const pods = objects - around.length - 2 * workloads;
  if (pods < workloads) {
    throw new InputError(
      `${objects} objects were asked for, expected at least ${
        objects - pods + workloads
      } for ${workloads} workloads: each has a Deployment, a Service and a pod`,
    );
  }
  return [
    ...around,
    ...plans.flatMap(plan => {
      const ofPlan =
        Math.floor(pods / workloads) + (plan.index < pods % workloads ? 1 : 0);
      return [
        ...makeWorkload(plan, ofPlan),
        ...Array.from({ length: ofPlan }, (_, number) => makePod(plan, number)),
      ];
    }),
  ];
}

function placeOf(index: number): Place {
  return {
    namespace: `team-${String(index + 1).padStart(3, '0')}`,
    mesh: MESHES[index % MESHES.length],
  };
}

function defaultName(index: number): string {
  return `service-${String(index + 1).padStart(5, '0')}`;
}
