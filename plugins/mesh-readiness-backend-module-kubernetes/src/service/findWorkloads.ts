import { compareObjects } from '../objects/compareObjects';
import type { KubernetesObject } from '../objects/KubernetesObject';
import {
  matchesMap,
  matchesSelector,
  type Labels,
} from '../objects/labelSelector';
import type { KeysOf, ObjectSet } from '../objects/ObjectSet';
import type { ParsedSelector } from '../objects/parseLabelSelector';
import { NAME_LABELS } from './nameLabels';
import { findIn, listsIn, type Place } from './Place';
import { workloadObjectOf } from './podsOf';
import { selectorOfService } from './servicesOf';
import { WORKLOAD_KINDS } from './workloadKinds';
import { workloadOf } from './workloadOf';

const BY_LABEL = new Map<string, KeysOf>();

/** The label that says for which entity of the portal an object is. */
export const KUBERNETES_ID = 'backstage.io/kubernetes-id';

function* byName(object: KubernetesObject) {
  const template = workloadOf(object)?.labels;
  if (template === undefined && object.kind !== 'Service') {
    return;
  }
  const { name, labels } = object.metadata;
  const ofLabels = NAME_LABELS.flatMap(label => [
    template?.[label],
    template && labels?.[label],
  ]);
  for (const each of new Set([name, ...ofLabels])) {
    if (typeof each === 'string') {
      yield `=${each}`;
      yield `~${plain(each)}`;
    }
  }
}

/**
 * Has a set of objects, empty as yet, keep up to date what services are mostly found by: to work that out for all objects of a
 * large cluster at once would take long.
 */
export function prepareFinding(objects: ObjectSet) {
  for (const kind of [...WORKLOAD_KINDS.map(each => each.kind), 'Service']) {
    objects.find(kind, byName, '');
    objects.find(kind, byLabel(KUBERNETES_ID), '');
  }
}

/**
 * The workloads that a selector means: those with the labels on themselves or on the pods they make; else those whose running
 * pods have them; else those behind Services that have them.
 */
export function findBySelector(
  selector: ParsedSelector,
  place: Place,
): KubernetesObject[] {
  const matches = (labels: Labels = {}) => matchesSelector(selector, labels);
  const workloads = workloadCandidates(selector, place).filter(object => {
    const own = object.metadata.labels;
    const { labels } = workloadOf(object)!;
    return matches({ ...own, ...labels }) || matches({ ...labels, ...own });
  });
  if (workloads.length > 0) {
    return distinct(workloads);
  }
  const pods = candidates(selector, place, 'Pod').filter(({ metadata }) =>
    matches(metadata.labels),
  );
  if (pods.length > 0) {
    return distinct(pods.map(pod => workloadObjectOf(pod, place.objects)));
  }
  return distinct(
    candidates(selector, place, 'Service')
      .filter(({ metadata }) => matches(metadata.labels))
      .flatMap(service => findByService(service, place)),
  );
}

/** The workloads that are called a name, by their own name, the usual labels for it, or the Service that leads to them. */
export function findByName(name: string, place: Place): KubernetesObject[] {
  return findByKey(`=${name}`, place);
}

/** As {@link findByName}, without regard to hyphens and the like: `checkout-service` is `checkoutservice`. */
export function findByLikeName(name: string, place: Place): KubernetesObject[] {
  return findByKey(`~${plain(name)}`, place);
}

function findByKey(key: string, place: Place): KubernetesObject[] {
  return distinct([
    ...WORKLOAD_KINDS.flatMap(({ kind }) =>
      findIn(place, kind, byName, key),
    ).filter(isWorkload),
    ...findIn(place, 'Service', byName, key).flatMap(service =>
      findByService(service, place),
    ),
  ]);
}

/** The workloads whose pods a Service leads to. */
function findByService(
  service: KubernetesObject,
  { objects }: Place,
): KubernetesObject[] {
  const selector = selectorOfService(service);
  const [pair] = Object.entries(selector);
  if (!pair) {
    return [];
  }
  const { namespace = '' } = service.metadata;
  const [key, value] = pair;
  return [
    ...WORKLOAD_KINDS.flatMap(({ kind }) =>
      objects.find(kind, byLabel(key), value, namespace),
    )
      .filter(isWorkload)
      .filter(object => matchesMap(selector, workloadOf(object)!.labels)),
    ...objects
      .find('Pod', byLabel(key), value, namespace)
      .filter(pod => matchesMap(selector, pod.metadata.labels ?? {}))
      .map(pod => workloadObjectOf(pod, objects)),
  ];
}

function workloadCandidates(selector: ParsedSelector, place: Place) {
  return WORKLOAD_KINDS.flatMap(({ kind }) =>
    candidates(selector, place, kind),
  ).filter(isWorkload);
}

/** The objects that can match at all: looked up by the first label whose values are given, so that not all have to be seen. */
function candidates(
  { matchExpressions }: ParsedSelector,
  place: Place,
  kind: string,
): readonly KubernetesObject[] {
  const given = matchExpressions.find(({ operator }) => operator === 'In');
  return given
    ? given.values.flatMap(value =>
        findIn(place, kind, byLabel(given.key), value),
      )
    : listsIn(place, kind).flat();
}

function isWorkload(object: KubernetesObject): boolean {
  return workloadOf(object) !== undefined;
}

function distinct(objects: readonly KubernetesObject[]): KubernetesObject[] {
  return [...new Set(objects)].sort(compareObjects);
}

/** Finds objects by one of their own labels, or of the labels of the pods they make. */
function byLabel(key: string): KeysOf {
  let keysOf = BY_LABEL.get(key);
  if (!keysOf) {
    keysOf = object =>
      [object.metadata.labels, workloadOf(object)?.labels].flatMap(labels =>
        labels && Object.hasOwn(labels, key) ? [labels[key]] : [],
      );
    BY_LABEL.set(key, keysOf);
  }
  return keysOf;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]/g, '');
}
