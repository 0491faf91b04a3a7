import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  type Entity,
} from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import { titleOf } from './words';

// No address, because nobody can go there.
const LOCATION = 'generated:demo-organisation';

/** An entity as its owner would write it; keys of needs go without `mesh-readiness.io/`. */
export function entityOf(
  kind: string,
  name: string,
  options: {
    title?: string;
    description?: string;
    tags?: string[];
    needs?: Record<string, string>;
    annotations?: Record<string, string>;
    spec: JsonObject;
  },
): Entity {
  const { title, description, tags, needs = {}, annotations, spec } = options;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      namespace: 'default',
      name,
      title: title ?? titleOf(name),
      ...(description && { description }),
      ...(tags && { tags }),
      annotations: {
        [ANNOTATION_LOCATION]: LOCATION,
        [ANNOTATION_ORIGIN_LOCATION]: LOCATION,
        ...annotations,
        ...Object.fromEntries(
          Object.entries(needs).map(([key, value]) => [
            `mesh-readiness.io/${key}`,
            value,
          ]),
        ),
      },
    },
    spec,
  };
}
