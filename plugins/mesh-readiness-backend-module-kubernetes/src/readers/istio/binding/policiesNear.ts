import { asRecord, fieldAt } from '../../../objects/fields';
import type { KubernetesObject } from '../../../objects/KubernetesObject';
import type { GroupKind } from '../../../objects/ObjectSet';
import { onceFor } from '../../../objects/onceFor';
import type { ServiceScope } from '../../../service/ServiceScope';
import { namesOf } from '../../support';

const EVERYBODY = 'everybody';

function* byKey({ metadata, spec }: KubernetesObject) {
  const labels = Object.entries({
    ...asRecord(fieldAt(spec, 'selector', 'matchLabels')),
    ...asRecord(fieldAt(spec, 'workloadSelector', 'labels')),
  });
  const { targetRef, targetRefs } = asRecord(spec);
  if (labels.length === 0 || targetRef || targetRefs) {
    yield EVERYBODY;
    return;
  }
  for (const [key, value] of labels) {
    if (typeof value === 'string') {
      yield `label ${key}=${value}`;
      yield* namesIn(value);
    }
  }
  yield* namesIn(metadata.name);
}

/** `orders-web-jwt` may be about `orders`, `orders-web` or itself. */
function* namesIn(text: string) {
  for (let end = text.length; end > 0; end = text.lastIndexOf('-', end - 1)) {
    yield `name ${text.slice(0, end)}`;
  }
}

const keysOf = onceFor((scope: ServiceScope): readonly string[] => [
  EVERYBODY,
  ...new Set(
    scope.workloads
      .flatMap(({ labels, pods }) => [
        labels,
        ...pods.map(({ metadata }) => metadata.labels ?? {}),
      ])
      .flatMap(labels =>
        Object.entries(labels).map(([key, value]) => `label ${key}=${value}`),
      ),
  ),
  ...namesOf(scope).map(name => `name ${name}`),
]);

/**
 * The policies of a kind in a namespace that can concern a service: without a selector, with a label of its pods, or by its name.
 * They are looked up and not searched for, so that what a service costs does not grow with its namespace; files hold few.
 */
export function policiesNear(
  kind: GroupKind,
  namespace: string,
  scope: ServiceScope,
): readonly KubernetesObject[] {
  const list = scope.objects.list(kind, namespace);
  return scope.objects.origin.kind === 'files' || list.length === 0
    ? list
    : [
        ...new Set(
          keysOf(scope).flatMap(key =>
            scope.objects.find(kind, byKey, key, namespace),
          ),
        ),
      ];
}
