import type { Profile } from '../../types';
import { isKubernetesName } from './isKubernetesName';
import { type Label, readSelector } from './readSelector';

/** What is known of the names that manifests need. */
export interface ManifestValues {
  /** Name of the Service. */
  service?: string;
  namespace?: string;
  /** Labels of the pods. */
  selector?: Label[];
}

const nameIn = (text: string | undefined): string | undefined =>
  text !== undefined && isKubernetesName(text) ? text : undefined;

/** The names of a service, as its surroundings tell them; the Service is called like the entity where they do not. What cannot be a name is not taken. */
export function manifestValues({
  entityRef,
  context,
}: Pick<Profile, 'entityRef' | 'context'>): ManifestValues {
  const entityName = entityRef.slice(entityRef.lastIndexOf('/') + 1);
  return {
    service: nameIn(context.service?.value) ?? nameIn(entityName),
    namespace: nameIn(context.namespace?.value),
    selector: context.selector && readSelector(context.selector.value),
  };
}
