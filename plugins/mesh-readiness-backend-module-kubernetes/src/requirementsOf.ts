import type { UnreadKind } from 'backstage-plugin-mesh-readiness-common';
import { compareObjects, compareTexts } from './objects/compareObjects';
import { nameOfObject } from './objects/nameOfObject';
import type { ObjectSet } from './objects/ObjectSet';
import { onceFor } from './objects/onceFor';
import { contextOf } from './observe/contextOf';
import { enrolmentOf } from './observe/enrolmentOf';
import type { Linked, Observation } from './observe/Observation';
import { READERS } from './readers';
import type {
  ObjectReader,
  ObservedNeed,
  UnboundObject,
} from './readers/ObjectReader';
import { linkService } from './service/linkService';
import { annotationsFor } from './service/notLinked';
import type { ServiceIdentity } from './service/ServiceIdentity';
import type { ServiceScope } from './service/ServiceScope';

/**
 * What Kubernetes objects say about one service: what it needs, what surrounds it, which mesh it runs in, and what takes no
 * effect. Pure: the same objects give the same answer, in whatever order they come, and whatever was written into them.
 */
export function requirementsOf(
  objects: ObjectSet,
  service: ServiceIdentity,
  readers: readonly ObjectReader[] = READERS,
): Observation {
  const scope = linkService(objects, service);
  return 'status' in scope ? scope : observe(scope, readers);
}

function observe(
  scope: ServiceScope,
  readers: readonly ObjectReader[],
): Linked {
  const [{ object: workload }] = scope.workloads;
  const results = readers.map(reader => reader.read(scope));
  const enrolment = enrolmentOf(scope);
  return {
    status: 'linked',
    origin: scope.objects.origin,
    linkedBy: scope.linkedBy,
    workloads: [
      ...new Set(scope.workloads.map(({ object }) => nameOfObject(object))),
    ],
    workload,
    ...(scope.linkedBy === 'name' && {
      add: annotationsFor(scope.identity, workload),
    }),
    needs: distinct(
      results.flatMap(({ needs }) => needs),
      compareNeeds,
    ),
    context: contextOf(scope, enrolment),
    ...(enrolment && { enrolment }),
    unbound: distinct(
      results.flatMap(({ unbound = [] }) => unbound),
      compareUnbound,
    ),
    unread: unreadOf(scope, readers),
  };
}

const kindsOf = onceFor(
  (readers: readonly ObjectReader[]) =>
    new Set(readers.flatMap(({ kinds }) => kinds)),
);

/** The kinds that could hold something about the service: those that a reader reads. */
function unreadOf(
  { objects }: ServiceScope,
  readers: readonly ObjectReader[],
): UnreadKind[] {
  return objects.unread
    .filter(({ kind }) => kindsOf(readers).has(kind))
    .sort((a, b) => compareTexts(a.kind, b.kind));
}

function compareNeeds(a: ObservedNeed, b: ObservedNeed): number {
  return (
    compareTexts(a.feature, b.feature) ||
    compareTexts(a.need, b.need) ||
    compareObjects(a.object, b.object) ||
    compareTexts(a.field, b.field) ||
    compareTexts(a.raw ?? '', b.raw ?? '') ||
    compareTexts(a.api ?? '', b.api ?? '')
  );
}

function compareUnbound(a: UnboundObject, b: UnboundObject): number {
  return (
    compareObjects(a.object, b.object) ||
    compareTexts(a.field, b.field) ||
    compareTexts(a.reason, b.reason)
  );
}

/** In order, and each once. */
function distinct<T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
): T[] {
  return [...items]
    .sort(compare)
    .filter(
      (item, index, sorted) =>
        index === 0 || compare(sorted[index - 1], item) !== 0,
    );
}
