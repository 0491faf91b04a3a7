import { compareTexts } from '../objects/compareObjects';
import type { KubernetesObject } from '../objects/KubernetesObject';
import type { ObjectSet } from '../objects/ObjectSet';
import { parseLabelSelector } from '../objects/parseLabelSelector';
import type { NotLinked } from '../observe/Observation';
import { assumedServices } from './assumedServices';
import {
  findByLikeName,
  findByName,
  findBySelector,
  KUBERNETES_ID,
} from './findWorkloads';
import { notLinked } from './notLinked';
import type { Place } from './Place';
import { podsOf } from './podsOf';
import { rootNamespaceOf } from './rootNamespaceOf';
import type { ServiceIdentity } from './ServiceIdentity';
import type { LinkedBy, ServiceScope } from './ServiceScope';
import { servicesOf } from './servicesOf';
import { podAsWorkload, workloadOf } from './workloadOf';

/** More workloads than these belong to no one service, so what selects them means something else. */
const MOST = { selected: 200, guessed: 20 };

/** Finds the objects of a service, the surest way first, or says why there are none and what would help. */
export function linkService(
  objects: ObjectSet,
  identity: ServiceIdentity,
): ServiceScope | NotLinked {
  const refused: string[] = [];
  const places = placesOf(identity, objects);
  const ways = waysOf(identity);
  for (const place of places) {
    for (const way of ways) {
      const found = way.find(place);
      const reason = refuse(found, way, place);
      if (reason !== undefined) {
        refused.push(reason);
      } else if (found.length > 0) {
        return scopeOf(found, way.linkedBy, identity, objects);
      }
    }
  }
  return notLinked({
    identity,
    place: places[0],
    looked: ways.map(way => way.looksFor),
    refused,
  });
}

/** One way to find the workloads of a service. */
interface Way {
  linkedBy: LinkedBy;
  /** What it looks for, in words that a place can follow. */
  looksFor: string;
  find(place: Place): KubernetesObject[];
}

function waysOf(identity: ServiceIdentity): Way[] {
  const { kubernetesId, labelSelector, name } = identity;
  const names = [
    ...new Set([...(kubernetesId === undefined ? [] : [kubernetesId]), name]),
  ];
  return [
    ...(labelSelector === undefined ? [] : selectorWays(labelSelector)),
    ...(kubernetesId === undefined ? [] : [idWay(kubernetesId)]),
    ...names.map<Way>(each => ({
      linkedBy: 'name',
      looksFor: `workloads and Services named ${each}, by their own name or by a label such as app`,
      find: place => findByName(each, place),
    })),
    ...names.map<Way>(each => ({
      linkedBy: 'name',
      looksFor: `the same without regard to hyphens in ${each}`,
      find: place => findByLikeName(each, place),
    })),
  ];
}

function selectorWays(labelSelector: string): Way[] {
  const selector = parseLabelSelector(labelSelector);
  return selector === undefined
    ? []
    : [
        {
          linkedBy: 'label-selector',
          looksFor: `workloads, pods and Services with the labels ${labelSelector}`,
          find: place => findBySelector(selector, place),
        },
      ];
}

function idWay(kubernetesId: string): Way {
  return {
    linkedBy: 'kubernetes-id',
    looksFor: `workloads, pods and Services with the label ${KUBERNETES_ID}=${kubernetesId}`,
    find: place =>
      findBySelector(
        {
          matchExpressions: [
            {
              key: KUBERNETES_ID,
              operator: 'In',
              values: [kubernetesId],
            },
          ],
        },
        place,
      ),
  };
}

/** Where a service is looked for; beside its files also outside of its namespace, because they may name another. */
function placesOf(
  { namespace, kialiNamespace }: ServiceIdentity,
  objects: ObjectSet,
): Place[] {
  const namespaces =
    namespace === undefined
      ? kialiNamespace
          ?.split(',')
          .map(each => each.trim())
          .filter(each => each !== '')
      : [namespace];
  if (namespaces === undefined || namespaces.length === 0) {
    return [{ objects }];
  }
  return objects.origin.kind === 'files'
    ? [{ objects, namespaces }, { objects }]
    : [{ objects, namespaces }];
}

/** Why what was found is not taken; `undefined` where nothing speaks against it. */
function refuse(
  found: readonly KubernetesObject[],
  { linkedBy, looksFor }: Way,
  place: Place,
): string | undefined {
  const guessed = linkedBy === 'name';
  const most = guessed ? MOST.guessed : MOST.selected;
  if (found.length > most) {
    return `${found.length} are found when looking for ${looksFor}, and one service is expected to have ${most} at most.`;
  }
  const namespaces = namespacesOf(found);
  return guessed &&
    place.namespaces === undefined &&
    place.objects.origin.kind === 'cluster' &&
    namespaces.length > 1
    ? `The namespaces ${namespaces.join(
        ', ',
      )} all have ${looksFor}, and nothing says which is meant.`
    : undefined;
}

function scopeOf(
  found: readonly KubernetesObject[],
  linkedBy: LinkedBy,
  identity: ServiceIdentity,
  objects: ObjectSet,
): ServiceScope {
  const workloads = found.map(object => ({
    ...(workloadOf(object) ?? podAsWorkload(object)),
    pods: podsOf(object, objects),
  }));
  const services = servicesOf(workloads, objects);
  return {
    identity,
    objects,
    linkedBy,
    namespaces: namespacesOf(found),
    workloads,
    services:
      services.length > 0
        ? services
        : assumedServices(identity, workloads, objects),
    rootNamespace: rootNamespaceOf(objects),
    clusterDomain: 'cluster.local',
  };
}

function namespacesOf(found: readonly KubernetesObject[]): string[] {
  return [
    ...new Set(found.map(({ metadata }) => metadata.namespace ?? '')),
  ].sort(compareTexts);
}
