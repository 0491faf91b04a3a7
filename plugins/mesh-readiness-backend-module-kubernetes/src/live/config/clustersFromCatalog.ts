import type { AuthService } from '@backstage/backend-plugin-api';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  ANNOTATION_API_SERVER,
  ANNOTATION_API_SERVER_CA,
  ANNOTATION_AUTH_PROVIDER,
  ANNOTATION_SKIP_TLS_VERIFY,
} from './annotations';
import type { UnprovenCluster } from './UnprovenCluster';

/** Reads the clusters that the catalog has, which are those that the Kubernetes plugin finds there. */
export async function clustersFromCatalog({
  catalog,
  auth,
  allowSkipTlsVerify,
}: {
  catalog: CatalogService;
  auth: AuthService;
  allowSkipTlsVerify: boolean;
}): Promise<UnprovenCluster[]> {
  const has = (annotation: string) => ({
    [`metadata.annotations.${annotation}`]: CATALOG_FILTER_EXISTS,
  });
  const { items } = await catalog.getEntities(
    {
      filter: {
        kind: 'Resource',
        'spec.type': 'kubernetes-cluster',
        ...has(ANNOTATION_API_SERVER),
        ...has(ANNOTATION_API_SERVER_CA),
        ...has(ANNOTATION_AUTH_PROVIDER),
      },
      fields: ['kind', 'metadata'],
    },
    { credentials: await auth.getOwnServiceCredentials() },
  );
  return items.map(({ metadata: { name, annotations = {} } }) => ({
    name,
    url: annotations[ANNOTATION_API_SERVER],
    caData: annotations[ANNOTATION_API_SERVER_CA],
    authProvider: annotations[ANNOTATION_AUTH_PROVIDER],
    skipTlsVerify:
      allowSkipTlsVerify && annotations[ANNOTATION_SKIP_TLS_VERIFY] === 'true',
  }));
}
