import {
  assess,
  type Assessment,
  type Claims,
  type Edition,
} from 'backstage-plugin-mesh-readiness-common';
import { profileOf } from './profileOf';

/** Decides about one service from everything that was read about it. */
export function decide(
  entityRef: string,
  claims: Claims,
  edition: Edition,
  now: string,
  offered?: readonly Edition[],
): Assessment {
  const profile = profileOf(entityRef, claims, edition, offered);
  return assess(profile, edition, { now });
}
