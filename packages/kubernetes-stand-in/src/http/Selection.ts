import type { ApiObject } from '../ApiObject';
import type { ServedKind } from '../kinds/ServedKind';
import { parseFieldSelector } from '../select/parseFieldSelector';
import { parseLabelSelector } from '../select/parseLabelSelector';
import type { ResourcePath } from './ResourcePath';

/** Which objects of a kind a request is about. */
export type Selection = (object: ApiObject) => boolean;

/** The objects that the path and the selectors of a request leave. */
export function selectionOf(
  kind: ServedKind,
  { namespace }: ResourcePath,
  query: URLSearchParams,
): Selection {
  const hasLabels = parseLabelSelector(query.get('labelSelector') ?? '');
  const hasFields = parseFieldSelector(query.get('fieldSelector') ?? '', kind);
  return object =>
    (namespace === undefined || object.metadata.namespace === namespace) &&
    hasLabels(object.metadata.labels ?? {}) &&
    hasFields(object);
}

/** An object in the version that was asked for. */
export function inVersion(object: ApiObject, apiVersion: string): ApiObject {
  return object.apiVersion === apiVersion ? object : { ...object, apiVersion };
}
