import { metadataField } from '../objects/fieldPaths';
import { asRecord, fieldAt } from '../objects/fields';
import type { KubernetesObject } from '../objects/KubernetesObject';
import type { Seen } from './Observation';
import { proxiesOf } from './proxiesOf';
import type { ImageRelease } from './releaseOfImage';

/** The mesh that a pod runs in, and what shows it. */
export interface Running extends Seen, ImageRelease {
  mesh: string;
}

const REDIRECTION = 'ambient.istio.io/redirection';

/** The mesh that a running pod is in: the one whose proxy it has, or that captures its traffic; none on the network of its host. */
export function runningIn(pod: KubernetesObject): Running | undefined {
  if (fieldAt(pod.spec, 'hostNetwork') === true) {
    return undefined;
  }
  const [proxy] = proxiesOf(asRecord(pod.spec));
  if (proxy) {
    const { mesh, field, image, release, distribution } = proxy;
    return {
      mesh,
      object: pod,
      field,
      raw: image,
      ...(release !== undefined && { release }),
      ...(distribution !== undefined && { distribution }),
    };
  }
  return pod.metadata.annotations?.[REDIRECTION] === 'enabled'
    ? {
        mesh: 'istio-ambient',
        object: pod,
        field: metadataField('annotations', REDIRECTION),
        raw: 'enabled',
        api: 'ambient.istio.io',
      }
    : undefined;
}
