import { assess, mergeProfile } from '../../engine';
import type { Assessment, ContextClaim, Provenance } from '../../types';
import { builtInEditions } from '../builtInEditions';

type Assessed = Extract<Assessment, { status: 'assessed' }>;

/** A context value before it has a place. */
export type ContextValue = ContextClaim extends infer Claim
  ? Claim extends ContextClaim
    ? Omit<Claim, 'provenance'>
    : never
  : never;

const provenance: Provenance = {
  source: 'annotations',
  origin: 'component',
  basis: 'declared',
  entityRef: 'component:default/orders',
  field: 'metadata.annotations["mesh-readiness.io/requires"]',
  raw: 'as written',
  readAt: '2026-11-22T12:00:00.000Z',
};

/** What a built-in edition says about a service with these needs in these surroundings. */
export function assessNeeds(
  editionId: string,
  needs: string[],
  context: ContextValue[] = [],
): Assessed {
  const edition = builtInEditions.find(({ id }) => id === editionId)!;
  const profile = mergeProfile(
    'component:default/orders',
    {
      requirements: needs.map(feature => ({
        feature,
        need: 'required',
        provenance,
      })),
      context: context.map(value => ({ ...value, provenance } as ContextClaim)),
      enrolments: [],
      problems: [],
      reports: [],
      complete: [],
    },
    edition,
  );
  const assessment = assess(profile, edition, {
    now: '2026-11-22T12:00:00.000Z',
  });
  if (assessment.status !== 'assessed') {
    throw new Error(`Not assessed: ${needs.join(', ')}`);
  }
  return assessment;
}

/** The verdict on every mesh, in the edition's order. */
export function verdictsOn(
  editionId: string,
  needs: string[],
  context: ContextValue[] = [],
): string[] {
  return assessNeeds(editionId, needs, context).evaluations.map(
    ({ verdict }) => verdict,
  );
}
