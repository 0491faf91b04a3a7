import {
  type Claims,
  type Edition,
  mergeProfile,
  type Profile,
} from 'backstage-plugin-mesh-readiness-common';
import { checkNames } from './checkNames';

/** The profile of a service from everything that was read about it, with names that the edition has. */
export function profileOf(
  entityRef: string,
  claims: Claims,
  edition: Edition,
  offered?: readonly Edition[],
): Profile {
  return mergeProfile(entityRef, checkNames(claims, edition, offered), edition);
}
