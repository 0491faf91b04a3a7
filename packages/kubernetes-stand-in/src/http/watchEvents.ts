import type { ApiObject } from '../ApiObject';
import { joinApiVersion } from '../kinds/groupKind';
import type { ServedKind } from '../kinds/ServedKind';
import type { Change } from '../store/Change';
import { inVersion, type Selection } from './Selection';

/** One line of a watch. */
export interface WatchEvent {
  type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'BOOKMARK' | 'ERROR';
  object: unknown;
}

/** The event of a change, as a watch with this selection sees it: an object that is no longer selected is gone to it. */
export function eventOf(
  { before, after, version }: Change,
  selection: Selection,
  apiVersion: string,
): WatchEvent | undefined {
  const was = before && selection(before) ? before : undefined;
  const is = after && selection(after) ? after : undefined;
  if (is) {
    return {
      type: was ? 'MODIFIED' : 'ADDED',
      object: inVersion(is, apiVersion),
    };
  }
  return was
    ? {
        type: 'DELETED',
        object: inVersion(
          {
            ...was,
            metadata: { ...was.metadata, resourceVersion: String(version) },
          },
          apiVersion,
        ),
      }
    : undefined;
}

/** Events for the objects that there are, for a watch that begins without a resource version. */
export function eventsOf(
  objects: readonly ApiObject[],
  apiVersion: string,
): WatchEvent[] {
  return objects.map(object => ({
    type: 'ADDED',
    object: inVersion(object, apiVersion),
  }));
}

/** Says up to which resource version a watch has seen everything. */
export function bookmark(
  kind: ServedKind,
  version: string,
  resourceVersion: number,
  endsInitialEvents = false,
): WatchEvent {
  return {
    type: 'BOOKMARK',
    object: {
      kind: kind.kind,
      apiVersion: joinApiVersion(kind.group, version),
      metadata: {
        resourceVersion: String(resourceVersion),
        creationTimestamp: null,
        ...(endsInitialEvents && {
          annotations: { 'k8s.io/initial-events-end': 'true' },
        }),
      },
    },
  };
}
