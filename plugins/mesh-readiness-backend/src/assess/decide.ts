import {
  assess,
  type Assessment,
  type Claims,
  type Edition,
  mergeProfile,
} from 'backstage-plugin-mesh-readiness-common';
import { checkNames } from './checkNames';

/** Decides about one service from everything that was read about it. */
export function decide(
  entityRef: string,
  claims: Claims,
  edition: Edition,
  now: string,
  offered?: readonly Edition[],
): Assessment {
  const profile = mergeProfile(
    entityRef,
    checkNames(claims, edition, offered),
    edition,
  );
  return assess(profile, edition, { now });
}
