import type {
  Claims,
  ContextClaim,
  ContextKey,
  ContextValues,
  Edition,
  Need,
  Profile,
  Provenance,
  RequirementClaim,
} from '../../types';
import { mergeProfile } from '../mergeProfile';

/** A place where something was read: an annotation of the component, but for what a test says. */
export function makePlace(place: Partial<Provenance> = {}): Provenance {
  return {
    source: 'annotations',
    origin: 'component',
    basis: 'declared',
    entityRef: 'component:default/orders',
    field: 'requires',
    readAt: '2026-11-22T08:00:00.000Z',
    ...place,
  };
}

/** A claim about a need. */
export function makeClaim(
  feature: string,
  need: Need = 'required',
  place: Partial<Provenance> = {},
): RequirementClaim {
  return {
    feature,
    need,
    provenance: makePlace({ raw: feature, ...place }),
  };
}

/** A claim about the surroundings. */
export function makeContextClaim<K extends ContextKey>(
  key: K,
  value: ContextValues[K],
  place: Partial<Provenance> = {},
): ContextClaim {
  return {
    key,
    value,
    provenance: makePlace({ field: key, raw: String(value), ...place }),
  } as ContextClaim;
}

/** Claims with nothing in them but what a test says. */
export function makeClaims(claims: Partial<Claims> = {}): Claims {
  return {
    requirements: [],
    context: [],
    enrolments: [],
    problems: [],
    reports: [],
    complete: [],
    ...claims,
  };
}

/** A profile from names of needs and from surroundings, as one component would declare them. */
export function makeProfile(
  edition: Edition,
  needs: Partial<Record<Need, string[]>>,
  context: Partial<ContextValues> = {},
): Profile {
  return mergeProfile(
    'component:default/orders',
    makeClaims({
      requirements: Object.entries(needs).flatMap(([need, features]) =>
        features.map(feature => makeClaim(feature, need as Need)),
      ),
      context: Object.entries(context).map(([key, value]) =>
        makeContextClaim(key as ContextKey, value),
      ),
    }),
    edition,
  );
}
