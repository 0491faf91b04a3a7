import { asList, asRecord, asText } from '../../objects/fields';
import { type Labels, matchesSelector } from '../../objects/labelSelector';
import { CLUSTER, POD_NAMESPACE } from './endpointLabels';

/**
 * Whether an `endpointSelector` means a pod with these labels. Keys may say where a label comes from: `k8s:app`, `any:app` and
 * `app` are the same for a pod, and any other origin is none that pods have, such as `reserved:host`. A selector in a namespace
 * never means pods of another one, so what it says about namespaces counts for nothing there.
 */
export function selectsEndpoint(
  selector: unknown,
  labels: Labels,
  isClusterwide: boolean,
): boolean {
  const { matchLabels, matchExpressions } = asRecord(selector);
  const ignored = isClusterwide ? [CLUSTER] : [CLUSTER, POD_NAMESPACE];
  const wanted = Object.entries(asRecord(matchLabels)).map(([key, value]) => ({
    key: labelOf(key),
    value,
  }));
  const expressions = asList(matchExpressions).map(expression => {
    const record = asRecord(expression);
    return { ...record, key: labelOf(asText(record.key) ?? '') };
  });
  return matchesSelector(
    {
      matchLabels: Object.fromEntries(
        wanted
          .filter(({ key }) => !ignored.includes(key))
          .map(({ key, value }) => [key, value]),
      ),
      matchExpressions: expressions.filter(({ key }) => !ignored.includes(key)),
    },
    labels,
  );
}

/** A label of another origin keeps it, so that no label of a pod is equal to it. */
function labelOf(key: string): string {
  return key.replace(/^(k8s|any):/, '');
}
