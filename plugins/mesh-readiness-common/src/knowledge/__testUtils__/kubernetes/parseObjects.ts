import { parseAllDocuments } from 'yaml';
import type { KubernetesObject } from './KubernetesObject';

/** The objects of a manifest; throws where it is no YAML. */
export function parseObjects(yaml: string): KubernetesObject[] {
  return [...parseAllDocuments(yaml)].map(document => {
    if (document.errors.length > 0) {
      throw document.errors[0];
    }
    return document.toJS();
  });
}
