import { compareObjects } from '../objects/compareObjects';
import { asRecord, fieldAt } from '../objects/fields';
import type { KubernetesObject } from '../objects/KubernetesObject';
import {
  matchesMap,
  matchesSelector,
  type Labels,
} from '../objects/labelSelector';
import { listIndex } from '../objects/listIndex';
import type { ParsedSelector } from '../objects/parseLabelSelector';
import { listsIn, type Place } from './Place';
import { workloadObjectOf } from './podsOf';
import { selectorOfService } from './servicesOf';
import { WORKLOAD_KINDS } from './workloadKinds';
import { workloadOf } from './workloadOf';

const INDEXES = new Map<string, ReturnType<typeof listIndex>>();

/** Labels that usually say what a workload is called. */
const NAME_LABELS = ['app', 'app.kubernetes.io/name', 'k8s-app'];

const byName = listIndex(function* names(object) {
  const template = workloadOf(object)?.labels;
  if (template === undefined && object.kind !== 'Service') {
    return;
  }
  for (const name of new Set([
    object.metadata.name,
    ...(template === undefined
      ? []
      : NAME_LABELS.flatMap(label =>
          [template, asRecord(fieldAt(object, 'metadata', 'labels'))].flatMap(
            labels => labels[label] ?? [],
          ),
        )),
  ])) {
    if (typeof name === 'string') {
      yield `=${name}`;
      yield `~${plain(name)}`;
    }
  }
});

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
      listsIn(place, kind).flatMap(list => byName(list, key)),
    ).filter(isWorkload),
    ...listsIn(place, 'Service')
      .flatMap(list => byName(list, key))
      .flatMap(service => findByService(service, place)),
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
      byLabel(key)(objects.list(kind, namespace), value),
    )
      .filter(isWorkload)
      .filter(object => matchesMap(selector, workloadOf(object)!.labels)),
    ...byLabel(key)(objects.list('Pod', namespace), value)
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
  return listsIn(place, kind).flatMap(list =>
    given
      ? given.values.flatMap(value => byLabel(given.key)(list, value))
      : list,
  );
}

function isWorkload(object: KubernetesObject): boolean {
  return workloadOf(object) !== undefined;
}

function distinct(objects: readonly KubernetesObject[]): KubernetesObject[] {
  return [...new Set(objects)].sort(compareObjects);
}

/** Finds objects by one of their own labels, or of the labels of the pods they make. */
function byLabel(key: string): ReturnType<typeof listIndex> {
  let index = INDEXES.get(key);
  if (!index) {
    index = listIndex(object =>
      [object.metadata.labels, workloadOf(object)?.labels].flatMap(labels =>
        labels && Object.hasOwn(labels, key) ? [labels[key]] : [],
      ),
    );
    INDEXES.set(key, index);
  }
  return index;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]/g, '');
}
