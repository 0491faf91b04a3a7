import { inSentence } from 'backstage-plugin-mesh-readiness-common';
import { stringify } from 'yaml';
import { compareObjects, compareTexts } from '../objects/compareObjects';
import { asRecord, fieldAt } from '../objects/fields';
import type { KubernetesObject } from '../objects/KubernetesObject';
import { nameOfOrigin } from '../objects/nameOfOrigin';
import { nameOfObject } from '../objects/nameOfObject';
import { parseLabelSelector } from '../objects/parseLabelSelector';
import type { KeysOf, ObjectSet } from '../objects/ObjectSet';
import type { NotLinked } from '../observe/Observation';
import { findByLikeName, findBySelector } from './findWorkloads';
import { findIn, listsIn, namePlace, type Place } from './Place';
import type { ServiceIdentity } from './ServiceIdentity';
import { WORKLOAD_KINDS } from './workloadKinds';
import { workloadOf } from './workloadOf';

const byPart: KeysOf = object =>
  workloadOf(object) ? partsOf(object.metadata.name) : [];

const USUAL_LABELS = ['app.kubernetes.io/name', 'app', 'k8s-app'];

/** What was tried to find the objects of a service. */
export interface Tried {
  identity: ServiceIdentity;
  place: Place;
  /** What was looked for, in words that a place can follow. */
  looked: readonly string[];
  /** Why what was found was not taken, in sentences. */
  refused: readonly string[];
}

/** Says what was looked for, why nothing was found, and what to write so that it is. */
export function notLinked({
  identity,
  place,
  looked,
  refused,
}: Tried): NotLinked {
  const near = nearest(identity, place);
  return {
    status: 'not-linked',
    origin: place.objects.origin,
    looked: looked.map(each => `${each}, ${namePlace(place)}`),
    reason: [
      ...malformed(identity),
      ...(refused.length > 0 ? refused : [nothingIn([place.objects.origin])]),
      ...(near ? [`${nameOfObject(near)} comes nearest.`] : []),
      ...unreadWorkloads(place.objects),
    ].join(' '),
    ...(near && { nearest: nameOfObject(near) }),
    add: annotationsFor(identity, near),
    unread: place.objects.unread,
  };
}

function malformed({ labelSelector }: ServiceIdentity): string[] {
  return labelSelector !== undefined &&
    parseLabelSelector(labelSelector) === undefined
    ? [
        `The label selector "${labelSelector}" is none that Kubernetes takes; one reads app=orders,tier in (api, worker).`,
      ]
    : [];
}

/** That there is nothing in places, of which there is one at least and all are of one kind. */
export function nothingIn(origins: readonly ObjectSet['origin'][]): string {
  const kind = origins[0].kind === 'cluster' ? 'cluster' : 'folder';
  const names = inSentence(origins.map(nameOfOrigin));
  return origins.length === 1
    ? `The ${kind} ${names} has nothing of that kind.`
    : `The ${kind}s ${names} have nothing of that kind.`;
}

function unreadWorkloads({ unread }: ObjectSet): string[] {
  const kinds = unread
    .filter(
      ({ kind, reason }) =>
        reason !== 'missing' &&
        [...WORKLOAD_KINDS, { kind: 'Service' }].some(
          workload => workload.kind === kind,
        ),
    )
    .map(({ kind }) => kind)
    .sort(compareTexts);
  return kinds.length > 0
    ? [
        `${[...new Set(kinds)].join(
          ', ',
        )} could not be read there, so there may be something all the same.`,
      ]
    : [];
}

/** The workload that the service could mean: the same in another namespace, one that is named alike, or the only one there is. */
function nearest(
  { kubernetesId, labelSelector, name }: ServiceIdentity,
  place: Place,
): KubernetesObject | undefined {
  const everywhere = { objects: place.objects };
  const selector =
    labelSelector === undefined ? undefined : parseLabelSelector(labelSelector);
  const candidates = [
    () => (selector ? findBySelector(selector, everywhere) : []),
    () =>
      kubernetesId === undefined
        ? []
        : findByLikeName(kubernetesId, everywhere),
    () => findByLikeName(name, everywhere),
    () => namedAlike(name, place),
    () => onlyOne(place),
  ];
  for (const candidate of candidates) {
    const [first] = candidate();
    if (first) {
      return first;
    }
  }
  return undefined;
}

/** Parts of names that say nothing. */
const COMMON = new Set([
  'api',
  'app',
  'backend',
  'backstage',
  'component',
  'frontend',
  'server',
  'service',
  'svc',
  'web',
]);

/** How many workloads are looked at for a part of a name; beyond that, the part says nothing. */
const MOST_ALIKE = 50;

/** Workloads whose name has all telling parts of another, the shortest first. */
function namedAlike(name: string, place: Place): KubernetesObject[] {
  const parts = partsOf(name).filter(part => !COMMON.has(part));
  const [longest] = [...parts].sort(
    (a, b) => b.length - a.length || compareTexts(a, b),
  );
  if (longest === undefined) {
    return [];
  }
  const found = WORKLOAD_KINDS.flatMap(({ kind }) =>
    findIn(place, kind, byPart, longest),
  );
  return found.length > MOST_ALIKE
    ? []
    : found
        .filter(({ metadata }) => {
          const own = partsOf(metadata.name);
          return parts.every(part => own.includes(part));
        })
        .sort(
          (a, b) =>
            a.metadata.name.length - b.metadata.name.length ||
            compareObjects(a, b),
        );
}

function partsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[-_.]/)
    .filter(part => part.length > 2);
}

/** The workload of a namespace that has one only. */
function onlyOne(place: Place): KubernetesObject[] {
  if (place.namespaces === undefined) {
    return [];
  }
  const workloads = WORKLOAD_KINDS.flatMap(({ kind }) =>
    listsIn(place, kind).flatMap(list => list.filter(workloadOf)),
  );
  return workloads.length === 1 ? workloads : [];
}

/** What to write into the entity so that a workload is found, or one like it; with the names that were nearly found, as far as any were. */
export function annotationsFor(
  { name, namespace, kialiNamespace, labelSelector }: ServiceIdentity,
  near: KubernetesObject | undefined,
): string {
  const validSelector =
    labelSelector !== undefined && parseLabelSelector(labelSelector)
      ? labelSelector
      : undefined;
  return stringify({
    metadata: {
      annotations: {
        'backstage.io/kubernetes-namespace':
          near?.metadata.namespace ??
          namespace ??
          kialiNamespace?.split(',')[0] ??
          'my-namespace',
        'backstage.io/kubernetes-label-selector': near
          ? selectorTextOf(near)
          : validSelector ?? `app=${name}`,
      },
    },
  });
}

function selectorTextOf(object: KubernetesObject): string {
  const selector = asRecord(fieldAt(object.spec, 'selector', 'matchLabels'));
  const labels = workloadOf(object)?.labels ?? {};
  const usual = USUAL_LABELS.filter(label => Object.hasOwn(labels, label));
  const pairs =
    Object.keys(selector).length > 0
      ? Object.entries(selector)
      : (usual.length > 0 ? usual.slice(0, 1) : Object.keys(labels)).map(
          label => [label, labels[label]],
        );
  return pairs.length > 0
    ? pairs.map(([key, value]) => `${key}=${value}`).join(',')
    : `backstage.io/kubernetes-id=${object.metadata.name}`;
}
