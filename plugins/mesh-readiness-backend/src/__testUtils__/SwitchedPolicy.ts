import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  isPermission,
} from '@backstage/plugin-permission-common';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';

/** A policy that a test changes as it goes. */
export class SwitchedPolicy implements PermissionPolicy {
  /** Which entities of the catalog users see. */
  shows: 'everything' | 'nothing' | 'what the team owns' = 'everything';
  /** Names of permissions that nobody has. */
  denied: string[] = [];
  readonly #team: string;

  /** @param team - the Group whose entities are shown */
  constructor(team: string) {
    this.#team = team;
  }

  async handle({ permission }: Parameters<PermissionPolicy['handle']>[0]) {
    if (!isPermission(permission, catalogEntityReadPermission)) {
      return {
        result: this.denied.includes(permission.name)
          ? AuthorizeResult.DENY
          : AuthorizeResult.ALLOW,
      } as const;
    }
    switch (this.shows) {
      case 'everything':
        return { result: AuthorizeResult.ALLOW } as const;
      case 'nothing':
        return { result: AuthorizeResult.DENY } as const;
      case 'what the team owns':
        return createCatalogConditionalDecision(
          permission,
          catalogConditions.isEntityOwner({ claims: [this.#team] }),
        );
      default:
        throw new Error(`Unexpected policy ${this.shows satisfies never}`);
    }
  }
}
