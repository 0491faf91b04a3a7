import {
  type Claims,
  CONTEXT_KEYS,
  type ContextClaim,
  type ContextValues,
  type Need,
  type Provenance,
  type RequirementClaim,
} from 'backstage-plugin-mesh-readiness-common';
import { quoteRaw } from 'backstage-plugin-mesh-readiness-node';

/** A service as somebody describes it in a request, without an entity. */
export interface PostedProfile {
  entityRef?: string;
  requires?: string[];
  prefers?: string[];
  notNeeded?: string[];
  context?: Partial<ContextValues>;
}

const SOURCE = 'request';
const NEEDS = [
  ['requires', 'required'],
  ['prefers', 'preferred'],
  ['notNeeded', 'none'],
] as const satisfies readonly (readonly [keyof PostedProfile, Need])[];

/** The claims of a profile that was sent in a request; `requires: ['none']` states that nothing special is needed. */
export function profileClaims(profile: PostedProfile, now: string): Claims {
  const at = (field: string, raw: unknown): Provenance => ({
    source: SOURCE,
    origin: 'component',
    basis: 'declared',
    field: `profile.${field}`,
    raw: quoteRaw(raw),
    readAt: now,
  });
  const stated = NEEDS.flatMap(([field, need]) =>
    (profile[field] ?? []).map(
      (feature, index): RequirementClaim => ({
        feature,
        need,
        provenance: at(`${field}[${index}]`, feature),
      }),
    ),
  );
  const isNothing = ({ feature, need }: RequirementClaim) =>
    need === 'required' && feature.trim().toLowerCase() === 'none';
  return {
    requirements: stated.filter(claim => !isNothing(claim)),
    context: CONTEXT_KEYS.filter(
      key => profile.context?.[key] !== undefined,
    ).map(
      key =>
        ({
          key,
          value: profile.context?.[key],
          provenance: at(`context.${key}`, profile.context?.[key]),
        } as ContextClaim),
    ),
    enrolments: [],
    problems: [],
    reports: [
      {
        source: SOURCE,
        status: 'read',
        looked: ['the profile of the request'],
      },
    ],
    complete: stated.filter(isNothing).map(({ provenance }) => provenance),
  };
}
