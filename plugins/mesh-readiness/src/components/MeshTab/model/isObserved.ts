import type { Provenance } from 'backstage-plugin-mesh-readiness-common';

/** Whether something was read in Kubernetes objects, of a cluster or of files, instead of in the catalog or a document. */
export const isObserved = ({ basis, object }: Provenance): boolean =>
  object !== undefined || basis === 'observed';
