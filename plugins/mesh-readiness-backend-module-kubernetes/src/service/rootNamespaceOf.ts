import type { KeysOf, ObjectSet } from '../objects/ObjectSet';

const byApp: KeysOf = ({ metadata: { labels = {} } }) =>
  typeof labels.app === 'string' ? [labels.app] : [];

const BY_DEFAULT = 'istio-system';

/** The namespace whose policies hold for a whole Istio mesh: the one that its control plane runs in. */
export function rootNamespaceOf(objects: ObjectSet): string {
  const [first, ...others] = new Set(
    objects
      .find('Deployment.apps', byApp, 'istiod')
      .map(({ metadata }) => metadata.namespace),
  );
  return others.length === 0 ? first ?? BY_DEFAULT : BY_DEFAULT;
}
