import { compareObjects, compareTexts } from '../objects/compareObjects';
import { fieldAt } from '../objects/fields';
import type { KubernetesObject } from '../objects/KubernetesObject';
import { ciliumObjectsOf } from '../readers/cilium';
import type { ServiceScope, Workload } from '../service/ServiceScope';
import { configuredFor, type Configured } from './configuredFor';
import type { ObservedEnrolment, Seen } from './Observation';
import { runningIn, type Running } from './runningIn';

/**
 * The mesh that a service runs in. What runs in its pods counts before what is asked for; where no pods are seen, that is all
 * there is. `undefined` where nothing tells.
 */
export function enrolmentOf(
  scope: ServiceScope,
): ObservedEnrolment | undefined {
  const configured = configuredMesh(scope);
  const pods = scope.workloads.flatMap(workload => workload.pods);
  return pods.length > 0
    ? seenInPods([...pods].sort(compareObjects), configured, scope)
    : configured && withWaypoint(configured, scope);
}

function seenInPods(
  pods: readonly KubernetesObject[],
  configured: Configured | undefined,
  scope: ServiceScope,
): ObservedEnrolment {
  const running = pods.flatMap(pod => runningIn(pod) ?? []);
  const mesh = mostCommon(running.map(each => each.mesh));
  if (mesh === undefined && configured?.mesh === 'cilium') {
    return inCilium(pods, configured);
  }
  const inMesh = running.filter(each => each.mesh === mesh);
  const isPartial = inMesh.length < pods.length;
  return {
    ...(mesh === undefined
      ? notInMesh(pods[0], configured)
      : withWaypoint(withoutMesh(inMesh[0]), scope)),
    ...(mesh !== undefined && { mesh }),
    ...onlyRelease(inMesh),
    ...(configured?.mesh !== undefined &&
      (configured.mesh !== mesh || isPartial) && {
        configured: configured.mesh,
        askedBy: withoutMesh(configured),
      }),
    pods: { inMesh: inMesh.length, all: pods.length },
  };
}

/** Cilium puts nothing into pods, so they are in it as far as they have a network of their own. */
function inCilium(
  pods: readonly KubernetesObject[],
  configured: Configured,
): ObservedEnrolment {
  const inMesh = pods.filter(
    ({ spec }) => fieldAt(spec, 'hostNetwork') !== true,
  ).length;
  const { mesh, ...seen } = configured;
  return {
    ...seen,
    ...(inMesh > 0 && { mesh }),
    ...(inMesh < pods.length && { configured: mesh, askedBy: seen }),
    pods: { inMesh, all: pods.length },
  };
}

/** What shows that pods are in no mesh: what asks for a mesh in vain or keeps them out, else a pod without a proxy. */
function notInMesh(
  pod: KubernetesObject,
  configured: Configured | undefined,
): Seen {
  return configured === undefined
    ? { object: pod, field: 'spec.containers', raw: 'no proxy of a mesh' }
    : withoutMesh(configured);
}

function withoutMesh({ object, field, raw, api }: Configured | Running): Seen {
  return {
    object,
    field,
    ...(raw !== undefined && { raw }),
    ...(api !== undefined && { api }),
  };
}

/** The release of proxies, where all are of the same. */
function onlyRelease(running: readonly Running[]) {
  const [first] = running;
  return first &&
    running.every(
      ({ release, distribution }) =>
        release === first.release && distribution === first.distribution,
    )
    ? {
        ...(first.release !== undefined && { release: first.release }),
        ...(first.distribution !== undefined && {
          distribution: first.distribution,
        }),
      }
    : {};
}

/** What is asked for on the whole: the mesh of most workloads that are asked into one, else what keeps them out. */
function configuredMesh(scope: ServiceScope): Configured | undefined {
  const all = scope.workloads.flatMap(
    workload =>
      configuredFor(workload, namespaceObjects(workload, scope)) ?? [],
  );
  const mesh = mostCommon(all.flatMap(each => each.mesh ?? []));
  if (mesh !== undefined) {
    return all.find(each => each.mesh === mesh);
  }
  return (
    caredForByCilium(scope) ??
    all[0] ??
    scope.workloads
      .flatMap(workload => namespaceObjects(workload, scope))
      .sort(compareObjects)
      .map(object => ({ object, field: 'metadata.labels', api: '' }))[0]
  );
}

/** Cilium has no mark for pods: an object of it that concerns them shows that it works for them. */
function caredForByCilium(scope: ServiceScope): Configured | undefined {
  if (scope.workloads.every(({ podSpec }) => podSpec.hostNetwork === true)) {
    return undefined;
  }
  const [first] = [...ciliumObjectsOf(scope)].sort(
    (a, b) =>
      compareObjects(a.object, b.object) || compareTexts(a.field, b.field),
  );
  return first && { mesh: 'cilium', ...first };
}

function namespaceObjects(
  { namespace }: Workload,
  { objects }: ServiceScope,
): readonly KubernetesObject[] {
  return objects.named('Namespace', '', namespace);
}

const WAYPOINT = 'istio.io/use-waypoint';

/** Says which waypoint the traffic of a service in Ambient goes through, where a label names one. */
function withWaypoint<T extends Configured>(
  enrolment: T,
  scope: ServiceScope,
): T {
  const waypoint = enrolment.raw === undefined ? undefined : waypointOf(scope);
  const isAmbient =
    enrolment.field.includes('istio.io/dataplane-mode') ||
    enrolment.field.includes('ambient.istio.io');
  return isAmbient && waypoint !== undefined
    ? { ...enrolment, raw: `${enrolment.raw}, with the waypoint ${waypoint}` }
    : enrolment;
}

/** The waypoint that the nearest label names; `none` is the word for no waypoint. */
function waypointOf(scope: ServiceScope): string | undefined {
  const named = [
    ...scope.workloads.map(({ labels }) => labels[WAYPOINT]),
    ...scope.services.map(({ metadata }) => metadata.labels?.[WAYPOINT]),
    ...scope.workloads.flatMap(workload =>
      namespaceObjects(workload, scope).map(
        ({ metadata }) => metadata.labels?.[WAYPOINT],
      ),
    ),
  ].find(value => value !== undefined);
  return named === 'none' ? undefined : named;
}

function mostCommon(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(
    ([a, many], [b, more]) => more - many || compareTexts(a, b),
  )[0]?.[0];
}
