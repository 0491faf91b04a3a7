import { RESOURCE_TYPE_CATALOG_ENTITY } from '@backstage/plugin-catalog-common/alpha';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import {
  AuthorizeResult,
  isResourcePermission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';

const SEEN_BY_ALL = ['Group', 'User', 'Domain'];

/** Shows everybody who there is and the Domains, and of all other entities only those of their own Groups. */
export class OwnEntitiesPolicy implements PermissionPolicy {
  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    if (!isResourcePermission(permission, RESOURCE_TYPE_CATALOG_ENTITY)) {
      return { result: AuthorizeResult.ALLOW };
    }
    return createCatalogConditionalDecision(permission, {
      anyOf: [
        catalogConditions.isEntityKind({ kinds: SEEN_BY_ALL }),
        catalogConditions.isEntityOwner({
          claims: user?.info.ownershipEntityRefs ?? [],
        }),
      ],
    });
  }
}
