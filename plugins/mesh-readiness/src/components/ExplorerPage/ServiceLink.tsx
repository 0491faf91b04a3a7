import { parseEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/ui';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import type { ServiceSummary } from 'backstage-plugin-mesh-readiness-common';
import { useOptionalPath } from '../../hooks';
import { ENTITY_CONTENT_PATH } from '../../routes';

/** What a service is called: its title, else its name. */
export const serviceName = ({
  title,
  entityRef,
}: Pick<ServiceSummary, 'title' | 'entityRef'>): string =>
  title ?? parseEntityRef(entityRef).name;

/** The name of a service as a link to its tab "Mesh", where the app has a page for it. */
export const ServiceLink = (props: {
  service: Pick<ServiceSummary, 'title' | 'entityRef'>;
}) => {
  const { service } = props;
  const { kind, namespace, name } = parseEntityRef(service.entityRef);
  const path = useOptionalPath(entityRouteRef, { kind, namespace, name });
  const text = serviceName(service);
  return path ? (
    <Link variant="body-medium" href={`${path}${ENTITY_CONTENT_PATH}`}>
      {text}
    </Link>
  ) : (
    <span>{text}</span>
  );
};
