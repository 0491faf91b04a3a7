import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { Provenance } from 'backstage-plugin-mesh-readiness-common';
import { useMessages } from '../../../hooks';
import { placeOf } from '../model';

/** Where something was read, as a link to the catalog entity it stands on; nothing more where the reader may not see it. */
export const Place = ({ provenance }: { provenance: Provenance }) => {
  const t = useMessages();
  const { entityRef, hidden } = provenance;
  return entityRef && !hidden ? (
    <EntityRefLink entityRef={entityRef} hideIcon>
      {placeOf(provenance, t)}
    </EntityRefLink>
  ) : (
    <>{placeOf(provenance, t)}</>
  );
};
