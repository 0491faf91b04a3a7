import { type Entity, parseEntityRef } from '@backstage/catalog-model';

const KINDS: Record<string, string> = { api: 'API' };

/** An entity for a test: its reference, and what it is about. */
export function entityOf(
  entityRef: string,
  parts: {
    /** Keys without the prefix `mesh-readiness.io/`, unless they hold a slash. */
    annotations?: Record<string, string>;
    spec?: Record<string, any>;
    /** Targets by type of relation. */
    relations?: Record<string, string[]>;
  } = {},
): Entity {
  const { kind, namespace, name } = parseEntityRef(entityRef);
  const { annotations, spec, relations } = parts;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: KINDS[kind] ?? kind[0].toUpperCase() + kind.slice(1),
    metadata: {
      name,
      namespace,
      ...(annotations && {
        annotations: Object.fromEntries(
          Object.entries(annotations).map(([key, value]) => [
            key.includes('/') ? key : `mesh-readiness.io/${key}`,
            value,
          ]),
        ),
      }),
    },
    ...(spec && { spec }),
    ...(relations && {
      relations: Object.entries(relations).flatMap(([type, targets]) =>
        targets.map(targetRef => ({ type, targetRef })),
      ),
    }),
  };
}
